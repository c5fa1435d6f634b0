import { urlsetXml } from '@/src/lib/sitemap-xml'
import type { SiteParams } from '../../../../_data/requireSite'
import { siteOf } from '../../../../_data/site'
import { sitemapOf } from '../../../../_data/sitemap'

export const dynamic = 'force-static'

type Params = SiteParams & { file: string }

export function generateStaticParams(): Params[] {
  return []
}

/** The pages of one kind, `/sitemaps/posts.xml`, in every language that each is written in. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { organization, locale, file } = await params
  const site = await siteOf(organization, locale)
  const rows = site && file.endsWith('.xml') ? await sitemapOf(site, file.slice(0, -'.xml'.length)) : null
  if (!rows) return new Response('Not found', { status: 404 })
  return new Response(urlsetXml(rows), { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
