import type { CollectionConfig, CollectionSlug } from 'payload'
import type { Finders } from './findable'

/** A group of the panel's navigation, with its collections from top to bottom; entries with the same label are one group. */
export interface NavigationGroup {
  label: string
  collections: CollectionSlug[]
  /** Who finds them there, of those who may read them; their addresses open for everybody who may. @default all of these */
  shownTo?: Finders
}

/**
 * Puts collections into the groups and the order of the navigation; what no group names keeps its own and comes last.
 *
 * @throws for a collection that does not exist or is named twice
 */
export function arrange(collections: CollectionConfig[], navigation: NavigationGroup[]): CollectionConfig[] {
  const named = navigation.flatMap(({ label, collections: slugs }) =>
    slugs.map((slug) => ({ label, slug: String(slug) })),
  )
  const twice = named.find(({ slug }, index) => named.findIndex((other) => other.slug === slug) !== index)
  if (twice) throw new Error(`The navigation names "${twice.slug}" twice. Leave it in one group of payload.config.ts.`)
  const arranged = named.map(({ label, slug }) => {
    const collection = collections.find((one) => one.slug === slug)
    if (!collection)
      throw new Error(`The navigation names "${slug}", which is no collection. Correct payload.config.ts.`)
    return { ...collection, admin: { ...collection.admin, group: label } }
  })
  const slugs = new Set(named.map(({ slug }) => slug))
  return [...arranged, ...collections.filter(({ slug }) => !slugs.has(slug))]
}
