import { DEFAULT_LOCALE, type Locale } from '@/src/lib/locales'
import { caseStudiesTag, pagesTag, postsTag, servicesTag } from '@/src/lib/site-tags'
import { bookableTypesOf } from './bookings'
import { cached } from './cached'
import { alternatesOf, samePath, slugPaths } from './metadata'
import { payload } from './payload'
import type { Site } from './site'
import { textByLocale } from './textByLocale'

/** What one file may hold. The protocol's own bound. */
export const MOST_ROWS = 50_000

/** Kinds of pages that have a file of their own. */
export const SITEMAPS = ['site', 'pages', 'services', 'case-studies', 'posts'] as const
export type SitemapName = (typeof SITEMAPS)[number]

interface Entry {
  paths: Partial<Record<Locale, string>>
  updatedAt: string | null
}

/** A page with all its languages: one row for each of them, as the protocol wants it. */
export interface SitemapRow {
  loc: string
  lastmod: string | null
  alternates: { language: string; href: string }[]
}

/** One file of the site's map, or null when there is none of this name. Drafts, the trash and what editors keep out are no rows. */
export async function sitemapOf(site: Site, name: string): Promise<SitemapRow[] | null> {
  if (!isSitemap(name)) return null
  const entries = name === 'site' ? [...housePages(site), ...(await bookingPages(site))] : await recordsOf(site, name)
  return entries.flatMap((entry) => rowsOf(site, entry)).slice(0, MOST_ROWS)
}

function housePages(site: Site): Entry[] {
  const paths = ['/', '/services', '/case-studies', '/blog', '/contact', '/consultation']
  return paths.map((path) => ({ paths: samePath(site, path), updatedAt: null }))
}

/** The list and each listed type; nothing where nothing can be booked. */
async function bookingPages(site: Site): Promise<Entry[]> {
  const types = await bookableTypesOf(site)
  if (types.length === 0) return []
  return [
    { paths: samePath(site, '/book'), updatedAt: null },
    ...types.map(({ slug, updatedAt }) => ({ paths: samePath(site, `/book/${encodeURIComponent(slug)}`), updatedAt })),
  ]
}

/** The files of the site's map with the time of their last change. */
export async function sitemapIndexOf(site: Site): Promise<{ loc: string; lastmod: string | null }[]> {
  const files = await Promise.all(
    SITEMAPS.map(async (name) => {
      const rows = (await sitemapOf(site, name)) ?? []
      const times = rows.flatMap(({ lastmod }) => lastmod ?? []).sort()
      return { loc: `${site.origin}/sitemaps/${name}.xml`, lastmod: times.at(-1) ?? null, isEmpty: rows.length === 0 }
    }),
  )
  return files.flatMap(({ isEmpty, ...file }) => (isEmpty ? [] : [file]))
}

function isSitemap(name: string): name is SitemapName {
  return (SITEMAPS as readonly string[]).includes(name)
}

const FOLDERS = { pages: '', services: '/services', 'case-studies': '/case-studies', posts: '/blog' } as const
const TAGS: Record<keyof typeof FOLDERS, (organization: string) => string> = {
  pages: pagesTag,
  services: servicesTag,
  'case-studies': caseStudiesTag,
  posts: postsTag,
}

function recordsOf(site: Site, collection: keyof typeof FOLDERS): Promise<Entry[]> {
  return cached(['sitemap', site.id, collection], [TAGS[collection](site.id)], async () => {
    const { docs } = await (
      await payload()
    ).find({
      collection,
      where: {
        and: [
          { organization: { equals: site.id } },
          { _status: { equals: 'published' } },
          { deletedAt: { exists: false } },
          { noIndex: { not_equals: true } },
          ...(collection === 'posts' ? [{ status: { equals: 'PUBLISHED' } }] : []),
          ...(collection === 'pages' ? [{ isHome: { not_equals: true } }] : []),
        ],
      },
      select: { slug: true, updatedAt: true },
      sort: '-updatedAt',
      locale: 'all',
      depth: 0,
      limit: MOST_ROWS,
      pagination: false,
      // A visitor may ask for a hundred rows at once; the filter above says what is public.
      overrideAccess: true,
    })
    return docs.map(({ slug, updatedAt }) => ({ paths: slugPaths(FOLDERS[collection], textByLocale(slug)), updatedAt }))
  })
}

function rowsOf(site: Site, { paths, updatedAt }: Entry): SitemapRow[] {
  const languages = alternatesOf(site, paths)
  const links = Object.entries(languages).map(([language, href]) => ({ language, href }))
  const fallback = languages[DEFAULT_LOCALE]
  const alternates =
    links.length > 1 ? [...links, ...(fallback ? [{ language: 'x-default', href: fallback }] : [])] : []
  const lastmod = updatedAt ? new Date(updatedAt).toISOString() : null
  return links.map(({ href }) => ({ loc: href, lastmod, alternates }))
}
