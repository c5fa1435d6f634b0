import type { Metadata } from 'next'
import { DEFAULT_LOCALE, type Locale } from '@/src/lib/locales'
import { localizedPath } from '@/src/lib/site-path'
import type { Site } from './site'

interface PageWords {
  title: string
  description?: string | null
  /** The page's path in each language that has it, without the language prefix. */
  paths: Partial<Record<Locale, string>>
  /** The title as it stands, without the studio's name behind it. */
  isWholeTitle?: boolean
}

/** The address of a page in each language that the site offers. */
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

/** Title, description, canonical address, languages and Open Graph of a page. */
export function pageMetadata(site: Site, { title, description, paths, isWholeTitle }: PageWords): Metadata {
  const languages = alternatesOf(site, paths)
  const canonical = languages[site.locale] ?? site.origin
  const words = description ?? site.description ?? site.tagline ?? undefined
  const hasAlternates = Object.keys(languages).length > 1
  return {
    title: isWholeTitle ? { absolute: title } : title,
    description: words,
    alternates: {
      canonical,
      ...(hasAlternates ? { languages: { ...languages, 'x-default': languages[DEFAULT_LOCALE] ?? canonical } } : {}),
    },
    openGraph: {
      type: 'website',
      siteName: site.name,
      title,
      description: words,
      url: canonical,
      locale: site.locale,
      alternateLocale: Object.keys(languages).filter((language) => language !== site.locale),
    },
    twitter: { card: 'summary' },
  }
}
