import { siteOf } from '../../../_data/site'
import type { SiteParams } from '../../../_data/requireSite'

export const dynamic = 'force-static'

export function generateStaticParams(): SiteParams[] {
  return []
}

/** What search engines may read on this host, and where its list of pages is. */
export async function GET(_request: Request, { params }: { params: Promise<SiteParams> }): Promise<Response> {
  const { organization, locale } = await params
  const site = await siteOf(organization, locale)
  if (!site) return new Response('Not found', { status: 404 })
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /account',
    'Disallow: /portal',
    'Disallow: /preview',
    'Disallow: /testimonial',
    'Allow: /api/media/file/',
    '',
    `Sitemap: ${site.origin}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
