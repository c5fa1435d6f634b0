import type { CollectionConfig, Field, Plugin } from 'payload'
import { stampAuthor } from './stampAuthor'
import { lockRow } from './lockRow'

export interface RecordsOptions {
  /** Collections that software writes: no author fields, no row lock. */
  machineWritten?: string[]
  usersSlug?: string
}

/** What every record gets: who made it and who changed it last, and a row lock with the stale-save rule on update. */
export const recordsPlugin =
  ({ machineWritten = [], usersSlug = 'users' }: RecordsOptions = {}): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection): CollectionConfig => {
      if (machineWritten.includes(collection.slug)) return collection
      const hooks = collection.hooks ?? {}
      return {
        ...collection,
        fields: [...collection.fields, author('createdBy', usersSlug), author('updatedBy', usersSlug)],
        hooks: {
          ...hooks,
          beforeOperation: [...(hooks.beforeOperation ?? []), lockRow],
          beforeChange: [...(hooks.beforeChange ?? []), stampAuthor],
        },
      }
    }),
  })

function author(name: 'createdBy' | 'updatedBy', relationTo: string): Field {
  return {
    name,
    type: 'relationship',
    relationTo,
    // Written by the hook alone; an admin of one organization may have been deleted from another.
    access: { create: () => false, update: () => false },
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.[name]) },
    maxDepth: 0,
  } as Field
}
