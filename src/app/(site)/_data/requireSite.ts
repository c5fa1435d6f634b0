import { notFound } from 'next/navigation'
import { siteWords, type SiteWords } from '@/src/lib/site-words'
import { missing } from './redirects'
import { siteOf, type Site } from './site'

/** What `proxy.ts` puts before the path of every public page. */
export interface SiteParams {
  organization: string
  locale: string
}

/**
 * The site and its words for a page's parameters; the page does not exist when there is none.
 *
 * @param path of a page that may have had another address, in a language that the site no longer offers: where it leads now
 */
export async function requireSite(
  params: Promise<SiteParams>,
  path?: string,
): Promise<{ site: Site; words: SiteWords }> {
  const { organization, locale } = await params
  const site = await siteOf(organization, locale)
  if (!site) return path === undefined ? notFound() : missing({ organization, locale }, path)
  return { site, words: siteWords(site.locale) }
}
