import { notFound } from 'next/navigation'
import { siteWords, type SiteWords } from '@/src/lib/site-words'
import { siteOf, type Site } from './site'

/** What `proxy.ts` puts before the path of every public page. */
export interface SiteParams {
  organization: string
  locale: string
}

/** The site and its words for a page's parameters; the page does not exist when there is none. */
export async function requireSite(params: Promise<SiteParams>): Promise<{ site: Site; words: SiteWords }> {
  const { organization, locale } = await params
  const site = await siteOf(organization, locale)
  if (!site) notFound()
  return { site, words: siteWords(site.locale) }
}
