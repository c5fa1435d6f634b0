import type { CollectionConfig, CollectionSlug } from 'payload'

/** One more page of a record: a tab beside its form. */
export interface RecordTab {
  label: string
  /** Behind the record's own address. */
  path: `/${string}`
  /** As the import map names it: `/plugins/<plugin>/admin/<file>#<export>`. */
  Component: string | { path: string; serverProps: object }
  /** Smaller stands further left. */
  order: number
  /** Shown to those alone who have a right on a collection. @default to everybody who sees the record */
  shownTo?: { read: CollectionSlug } | { update: CollectionSlug }
}

/** The collection with tabs on its records, by the names of their views. */
export function withRecordTabs(collection: CollectionConfig, tabs: Record<string, RecordTab>): CollectionConfig {
  const { components } = collection.admin ?? {}
  const views = Object.entries(tabs).map(([name, tab]) => [name, viewOf(tab)])
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...components,
        views: { ...components?.views, edit: { ...components?.views?.edit, ...Object.fromEntries(views) } },
      },
    },
  } as CollectionConfig
}

function viewOf({ label, path, Component, order, shownTo }: RecordTab) {
  const [[right, slug] = []] = Object.entries(shownTo ?? {})
  return {
    Component,
    path,
    tab: {
      ...{ label, href: path, order },
      ...(right && slug
        ? { condition: ({ permissions }: Asked) => Boolean(permissions?.collections?.[slug]?.[right]) }
        : {}),
    },
  }
}

/** What Payload hands to a tab's condition, as far as this looks at it. */
interface Asked {
  permissions?: { collections?: Record<string, Record<string, unknown>> }
}
