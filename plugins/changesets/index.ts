import type { CollectionConfig, Config, Plugin } from 'payload'
import { undoEndpoint } from './endpoints'
import { CHANGESETS } from './slug'

/**
 * Deeds that change many records at once (conversions, merges, imports), kept step by step so that each can be taken
 * back as a whole. Other plugins write them through `api.ts`; people take them back on the changeset's record, to which
 * the trail of its subject leads.
 */
export const changesetsPlugin =
  (): Plugin =>
  (config: Config): Config => {
    if (!config.collections?.some(({ slug }) => slug === CHANGESETS)) {
      throw new Error(`The changesets plugin needs the collection "${CHANGESETS}". Add it to collections/index.ts.`)
    }
    return { ...config, collections: config.collections.map(withUndo) }
  }

function withUndo(collection: CollectionConfig): CollectionConfig {
  if (collection.slug !== CHANGESETS) return collection
  return {
    ...collection,
    endpoints: [undoEndpoint, ...(collection.endpoints || [])],
    fields: [
      {
        name: 'steps',
        type: 'ui',
        admin: {
          components: { Field: '/plugins/changesets/admin/ChangesetPanel#ChangesetPanel' },
          disableListColumn: true,
        },
      },
      ...collection.fields,
    ],
  }
}
