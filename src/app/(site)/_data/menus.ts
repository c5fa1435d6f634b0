import { cache } from 'react'
import type { MenuEntry, MenuLink } from '@/src/components/site/menus'
import { blockWords } from '@/src/lib/block-words'
import { isUuid } from '@/src/lib/ids'
import { caseStudiesTag, organizationTag, pagesTag, postsTag, servicesTag } from '@/src/lib/site-tags'
import { localizedPath } from '@/src/lib/site-path'
import { siteWords } from '@/src/lib/site-words'
import type { Organization } from '@/payload-types'
import { bookableTypesOf, bookingWordsOf } from './bookings'
import { cached } from './cached'
import { caseStudiesOf } from './caseStudies'
import { hrefOfLink, type LinkCollection, type LinkTarget } from './links'
import { payload } from './payload'
import { latestPosts } from './posts'
import type { Site } from './site'

/** The menus of a site: what stands at its head, and the columns at its foot. */
export interface Menus {
  navigation: MenuEntry[]
  footer: MenuEntry[]
}

type StoredEntry = NonNullable<Organization['navigation']>[number]
type StoredLink = Extract<StoredEntry, { blockType: 'link' }>

/** The menus as the studio made them, or the house's own where it made none. Links to what is not public are left out. */
export const menusOf = cache(async (site: Site): Promise<Menus> => {
  const stored = await storedMenusOf(site)
  const navigation = stored.navigation.length > 0 ? stored.navigation : await houseMenu(site)
  return { navigation, footer: stored.footer.length > 0 ? stored.footer : navigation }
})

function storedMenusOf(site: Site): Promise<Menus> {
  const tags = [organizationTag, pagesTag, servicesTag, caseStudiesTag, postsTag].map((tag) => tag(site.id))
  return cached(['menus', site.id, site.locale], tags, async () => {
    const { docs } = await (
      await payload()
    ).find({
      collection: 'organizations',
      where: { and: [{ id: { equals: site.id } }, { deletedAt: { exists: false } }] },
      select: { navigation: true, footer: true },
      locale: site.locale,
      depth: 0,
      limit: 1,
      pagination: false,
      // Read by the site itself, as in `site.ts`; what the links name is read as nobody, below.
      overrideAccess: true,
    })
    const { navigation, footer } = docs[0] ?? {}
    const targets = await publicTargets(site, [...(navigation ?? []), ...(footer ?? [])].flatMap(linksIn))
    return {
      navigation: (navigation ?? []).flatMap((entry) => entryOf(site, entry, targets)),
      footer: (footer ?? []).flatMap((entry) => entryOf(site, entry, targets)),
    }
  })
}

function linksIn(entry: StoredEntry): StoredLink[] {
  return entry.blockType === 'link' ? [entry] : (entry.links ?? [])
}

function entryOf(site: Site, entry: StoredEntry, targets: ReadonlyMap<string, LinkTarget>): MenuEntry[] {
  const links = linksIn(entry).flatMap((link) => linkOf(site, link, targets))
  if (entry.blockType === 'link') return links
  return links.length > 0 ? [{ label: entry.label, links }] : []
}

function linkOf(
  site: Site,
  { label, address, target }: StoredLink,
  targets: ReadonlyMap<string, LinkTarget>,
): MenuLink[] {
  const shown = target ? (targets.get(keyOf(target.relationTo, String(target.value))) ?? target) : null
  const href = hrefOfLink(site, { target: shown, address })
  return href ? [{ label, href }] : []
}

/** The records behind links that everybody may see, by collection and id. One statement for each collection. */
async function publicTargets(site: Site, links: readonly StoredLink[]): Promise<Map<string, LinkTarget>> {
  const groups = Map.groupBy(
    links.flatMap(({ target }) => (target && isUuid(target.value) ? [target] : [])),
    ({ relationTo }) => relationTo,
  )
  const api = await payload()
  const found = await Promise.all(
    [...groups].map(async ([collection, targets]) => {
      const { docs } = await api.find({
        collection,
        where: {
          and: [{ id: { in: targets.map(({ value }) => value) } }, { organization: { equals: site.id } }],
        },
        select: collection === 'pages' ? { slug: true, isHome: true } : { slug: true },
        locale: site.locale,
        depth: 0,
        limit: targets.length,
        pagination: false,
        overrideAccess: false,
      })
      return docs.map((row): [string, LinkTarget] => [
        keyOf(collection, row.id),
        { relationTo: collection, value: row },
      ])
    }),
  )
  return new Map(found.flat())
}

function keyOf(collection: LinkCollection, id: string): string {
  return `${collection} ${id}`
}

/** Services, the work, the journal and free times where there are any, and how to reach the studio. */
async function houseMenu(site: Site): Promise<MenuLink[]> {
  const [studies, posts, bookable] = await Promise.all([
    caseStudiesOf(site),
    latestPosts(site, 1),
    bookableTypesOf(site),
  ])
  const words = siteWords(site.locale)
  const { work, journal } = blockWords(site.locale)
  const at = (path: string) => localizedPath(site.locale, path)
  return [
    { label: words.services, href: at('/services') },
    ...(studies.length > 0 ? [{ label: work, href: at('/case-studies') }] : []),
    ...(posts.length > 0 ? [{ label: journal, href: at('/blog') }] : []),
    ...(bookable.length > 0 ? [{ label: bookingWordsOf(site).book, href: at('/book') }] : []),
    { label: words.contact, href: at('/contact') },
  ]
}
