import type { Config } from 'payload'
import { EDIT_LOCKS, mayHandleLocks } from './editLocks'

/** Payload's own collections that people reach through the panel: the rows there are checked by Payload against their user. */
const PERSONAL = ['payload-preferences', 'payload-query-presets']

/**
 * Closes the collections that Payload adds by itself after the plugins have run. Their default is "anybody who is
 * signed in", which includes visitors with an account.
 */
export function closeInternalCollections(before: Config['onInit']): NonNullable<Config['onInit']> {
  const nobody = () => false
  return async (payload) => {
    for (const [slug, { config }] of Object.entries(payload.collections)) {
      if (!slug.startsWith('payload-') || PERSONAL.includes(slug)) continue
      const allowed = slug === EDIT_LOCKS ? mayHandleLocks : nobody
      config.access = {
        ...config.access,
        // Locks are made by the panel's forms, beneath access.
        create: nobody,
        read: allowed,
        update: allowed,
        delete: allowed,
        readVersions: nobody,
      }
    }
    await before?.(payload)
  }
}
