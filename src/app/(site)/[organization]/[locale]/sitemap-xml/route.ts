import { sitemapIndexXml } from '@/src/lib/sitemap-xml'
import type { SiteParams } from '../../../_data/requireSite'
import { siteOf } from '../../../_data/site'
import { sitemapIndexOf } from '../../../_data/sitemap'

export const dynamic = 'force-static'

export function generateStaticParams(): SiteParams[] {
  return []
}

/** The files that list the site's pages, each with every language that a page is written in. */
export async function GET(_request: Request, { params }: { params: Promise<SiteParams> }): Promise<Response> {
  const { organization, locale } = await params
  const site = await siteOf(organization, locale)
  if (!site) return new Response('Not found', { status: 404 })
  const xml = sitemapIndexXml(await sitemapIndexOf(site))
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
