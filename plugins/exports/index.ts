import type { CollectionConfig, Config, Plugin } from 'payload'
import { exportEndpoint } from './exportEndpoint'

export interface ExportsOptions {
  /** Lists without the button, because nobody works with them as a list. @default [] */
  without?: readonly string[]
}

/** Every list of the panel as a CSV or JSON file, with the list's own filters, order and columns. */
export const exportsPlugin =
  ({ without = [] }: ExportsOptions = {}): Plugin =>
  (config: Config): Config => ({
    ...config,
    endpoints: [...(config.endpoints ?? []), exportEndpoint],
    collections: (config.collections ?? []).map((collection) =>
      without.includes(collection.slug) ? collection : withButton(collection),
    ),
  })

function withButton(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        beforeListTable: [
          '/plugins/exports/admin/ExportList#ExportList',
          ...(admin?.components?.beforeListTable ?? []),
        ],
      },
    },
  }
}
