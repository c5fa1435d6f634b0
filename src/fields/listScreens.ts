import type { CollectionConfig } from 'payload'

/** What stands around the list of a collection. Components are named as the import map does: `/plugins/<plugin>/admin/<file>#<export>`. */
export interface ListScreens {
  /** Above the list, in front of what stands there already. */
  above?: string
  /** Pages beside the list, by name. */
  views?: Record<string, { Component: string; path: `/${string}` }>
}

/** The collection with more around its list. Pages lie under a collection, because views of the root skip the admin check. */
export function withListScreens(collection: CollectionConfig, { above, views = {} }: ListScreens): CollectionConfig {
  const { components } = collection.admin ?? {}
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...components,
        beforeListTable: [...(above ? [above] : []), ...(components?.beforeListTable ?? [])],
        views: { ...components?.views, ...views },
      },
    },
  } as CollectionConfig
}
