import type { CollectionConfig, Config, Plugin } from 'payload'
import { emitDeleted, emitSaved } from './recordEvents'

export interface EventsOptions {
  /** Collections whose changes are no events: the events themselves and other machine-written rows. */
  exclude?: string[]
}

/**
 * Says once what happened to a record: `<slug>.created`, `.updated`, `.published`, `.unpublished`, `.trashed`,
 * `.restored`, `.deleted`. Capabilities say their own (`lead.received`) through `emit` of `api.ts`.
 */
export const eventsPlugin =
  ({ exclude = [] }: EventsOptions = {}): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: (config.collections ?? []).map((collection): CollectionConfig => {
      if (exclude.includes(collection.slug)) return collection
      const hooks = collection.hooks ?? {}
      return {
        ...collection,
        hooks: {
          ...hooks,
          afterChange: [...(hooks.afterChange ?? []), emitSaved],
          afterDelete: [...(hooks.afterDelete ?? []), emitDeleted],
        },
      }
    }),
  })
