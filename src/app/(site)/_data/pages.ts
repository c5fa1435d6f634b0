import { cache } from 'react'
import type { Locale } from '@/src/lib/locales'
import { caseStudiesTag, organizationTag, pagesTag, postsTag, servicesTag } from '@/src/lib/site-tags'
import type { Page } from '@/payload-types'
import { cached } from './cached'
import { payload } from './payload'
import { seoOf, type PageSeo } from './seo'
import type { Site } from './site'
import { textByLocale } from './textByLocale'

/** More than any site has: an installation with more of them lists them page by page. */
const MOST_PAGES = 1_000

/** A block as it stands on a page, in today's form. */
export type PageBlock = NonNullable<Page['layout']>[number]

/** A published page as sitemaps and menus need it. */
export interface PageEntry {
  id: string
  /** Its slug in each language in which it has one. */
  slugs: Partial<Record<Locale, string>>
  isHome: boolean
  noIndex: boolean
  updatedAt: string
}

/** A published page with everything that it shows. */
export interface PageDetail {
  id: string
  title: string
  summary: string | null
  blocks: PageBlock[]
  seo: PageSeo
  isHome: boolean
  slugs: Partial<Record<Locale, string>>
}

/** The published pages of a site. One statement, then none until one changes. */
export const pageEntriesOf = cache((site: Site): Promise<PageEntry[]> => {
  return cached(['page-entries', site.id], [pagesTag(site.id)], async () => {
    const { docs } = await (
      await payload()
    ).find({
      collection: 'pages',
      where: {
        and: [
          { organization: { equals: site.id } },
          { _status: { equals: 'published' } },
          { deletedAt: { exists: false } },
        ],
      },
      select: { slug: true, isHome: true, noIndex: true, updatedAt: true },
      sort: 'createdAt',
      locale: 'all',
      depth: 0,
      limit: MOST_PAGES,
      pagination: false,
      // A visitor may ask for a hundred rows at once; the filter above says what is public.
      overrideAccess: true,
    })
    return docs.map(({ id, slug, isHome, noIndex, updatedAt }) => ({
      id,
      slugs: textByLocale(slug),
      isHome: isHome === true,
      noIndex: noIndex === true,
      updatedAt,
    }))
  })
})

/**
 * A published page by its slug in the site's language, or in English where it has none of its own; null when there is none.
 * Nothing is read, or kept, for an address that no page has.
 */
export const pageOf = cache(async (site: Site, slug: string): Promise<PageDetail | null> => {
  const entry = (await pageEntriesOf(site)).find(({ slugs }) => (slugs[site.locale] ?? slugs.en) === slug)
  return entry ? readPage(site, entry) : null
})

/** The published page that stands at the site's own address, or null. */
export const homePageOf = cache(async (site: Site): Promise<PageDetail | null> => {
  const entry = (await pageEntriesOf(site)).find(({ isHome }) => isHome)
  return entry ? readPage(site, entry) : null
})

function readPage(site: Site, { id, slugs }: PageEntry): Promise<PageDetail | null> {
  // Its links name other records: their addresses are part of it.
  const tags = [pagesTag, organizationTag, servicesTag, caseStudiesTag, postsTag].map((tag) => tag(site.id))
  return cached(['page', site.id, id, site.locale], tags, async () => {
    const { docs } = await (
      await payload()
    ).find({
      collection: 'pages',
      where: {
        and: [{ id: { equals: id } }, { organization: { equals: site.id } }, { _status: { equals: 'published' } }],
      },
      locale: site.locale,
      depth: 1,
      limit: 1,
      pagination: false,
      overrideAccess: false,
    })
    return docs[0] ? pageFrom(docs[0], slugs) : null
  })
}

/** A page as it is shown, from a row that was read with `depth: 1`: published, or the draft that an editor looks at. */
export function pageFrom(page: Page, slugs: PageDetail['slugs']): PageDetail {
  return {
    id: page.id,
    title: page.title,
    summary: page.summary || null,
    blocks: page.layout ?? [],
    seo: seoOf(page),
    isHome: page.isHome === true,
    slugs,
  }
}

/** The page's path in each language that it has been written in, without the language prefix. */
export function pagePaths({ slugs, isHome }: Pick<PageEntry, 'slugs' | 'isHome'>): Partial<Record<Locale, string>> {
  return Object.fromEntries(
    Object.entries(slugs).map(([language, slug]) => [language, isHome ? '/' : `/${encodeURIComponent(slug)}`]),
  )
}
