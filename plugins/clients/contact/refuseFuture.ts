import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

const TOLERANCE = 60_000

/** The last contact never goes back, so a slip of the pen into the future would stay for good. */
export const refuseFuture: CollectionBeforeChangeHook = ({ data, collection, req }) => {
  const at = typeof data.lastContacted === 'string' ? Date.parse(data.lastContacted) : NaN
  if (at > Date.now() + TOLERANCE) {
    throw new ValidationError({
      collection: collection.slug,
      errors: [{ path: 'lastContacted', message: 'The last contact cannot be in the future.' }],
      req,
    })
  }
  return data
}
