import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

/** Nobody is quoted without having agreed: a testimonial is published with the time of the consent, or not at all. */
export const requireConsent: CollectionBeforeChangeHook = ({ data, originalDoc, req, collection }) => {
  const merged = { ...(originalDoc as Record<string, unknown> | undefined), ...data } as Record<string, unknown>
  if (merged._status !== 'published' || merged.consentAt || merged.deletedAt) return data
  const message = 'Write when the person agreed to be quoted, or ask them with a testimonial request. Then publish.'
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'consentAt', message }], req })
}
