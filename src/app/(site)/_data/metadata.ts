import type { Metadata } from 'next'
import { DEFAULT_LOCALE, type Locale } from '@/src/lib/locales'
import { ogPath } from '@/src/lib/og-path'
import { localizedPath } from '@/src/lib/site-path'
import type { PageSeo } from './seo'
import type { Site } from './site'

export interface PageWords {
  title: string
  description?: string | null
  /**
   * The page's path in each language that it has really been written in, without the language prefix. A language that
   * shows the page in the words of another one is not among them.
   */
  paths: Partial<Record<Locale, string>>
  /** The title as it stands, without the studio's name behind it. */
  isWholeTitle?: boolean
  /** What editors wrote for search engines; it stands in for title, description and picture. */
  seo?: PageSeo | null
  /** Set for what was written on a day: posts and case studies. */
  article?: {
    publishedTime?: string | null
    modifiedTime?: string | null
    authors?: string[]
    section?: string | null
    tags?: string[]
  }
  /** Changes when the drawn picture would: previews elsewhere are fetched again then. @default the article's time */
  version?: string | null
}

/** The address of a page in each language that the site offers and the page is written in. */
export function alternatesOf(site: Site, paths: PageWords['paths']): Partial<Record<Locale, string>> {
  return Object.fromEntries(
    site.languages.flatMap((language) => {
      const path = paths[language]
      return path === undefined ? [] : [[language, site.origin + localizedPath(language, path)]]
    }),
  )
}

/** One path for every language of the site. */
export function samePath(site: Site, path: string): PageWords['paths'] {
  return Object.fromEntries(site.languages.map((language) => [language, path]))
}

/** The paths of a record in the languages that it has a slug of its own in. */
export function slugPaths(folder: string, slugs: Partial<Record<Locale, string>>): PageWords['paths'] {
  return Object.fromEntries(
    Object.entries(slugs).map(([language, slug]) => [language, `${folder}/${encodeURIComponent(slug)}`]),
  )
}

/** Title, description, canonical address, languages, Open Graph and Twitter of a page. */
export function pageMetadata(site: Site, page: PageWords): Metadata {
  const { paths, seo, article } = page
  const title = seo?.title ?? page.title
  const words = seo?.description ?? page.description ?? site.description ?? site.tagline ?? undefined
  const languages = alternatesOf(site, paths)
  // A page that is shown in another language's words is that page.
  const canonical = languages[site.locale] ?? languages[DEFAULT_LOCALE] ?? Object.values(languages)[0] ?? site.origin
  const hasAlternates = Object.keys(languages).length > 1
  const image = pictureOf(site, page, title)
  const shared = { title, description: words, images: [image] }
  return {
    title: page.isWholeTitle || seo?.title ? { absolute: title } : title,
    description: words,
    ...(seo?.noIndex ? { robots: { index: false, follow: true } } : {}),
    alternates: {
      canonical,
      ...(hasAlternates ? { languages: { ...languages, 'x-default': languages[DEFAULT_LOCALE] ?? canonical } } : {}),
    },
    openGraph: {
      ...(article ? { type: 'article', ...timesOf(article) } : { type: 'website' }),
      siteName: site.name,
      ...shared,
      url: canonical,
      locale: site.locale,
      alternateLocale: Object.keys(languages).filter((language) => language !== site.locale),
    },
    twitter: { card: 'summary_large_image', ...shared },
  }
}

function timesOf({ publishedTime, modifiedTime, authors, section, tags }: NonNullable<PageWords['article']>) {
  return {
    publishedTime: publishedTime ?? undefined,
    modifiedTime: modifiedTime ?? undefined,
    section: section ?? undefined,
    authors,
    tags,
  }
}

/** The picture that an editor chose, else the one that is drawn for the page. */
function pictureOf(site: Site, { paths, seo, article, version }: PageWords, title: string) {
  if (seo?.image) {
    const { url, width, height, alt } = seo.image
    return {
      url: new URL(url, site.origin).href,
      alt: alt || title,
      ...(width && height ? { width, height } : {}),
    }
  }
  const path = paths[site.locale] ?? paths[DEFAULT_LOCALE] ?? Object.values(paths)[0] ?? '/'
  const drawn = site.origin + localizedPath(site.locale, ogPath(path))
  const since = version ?? article?.modifiedTime
  return {
    url: since ? `${drawn}?v=${Date.parse(since).toString(36)}` : drawn,
    alt: title,
    type: 'image/png',
    width: 1200,
    height: 630,
  }
}
