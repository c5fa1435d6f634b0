import { alternatesOf, samePath } from '../../../_data/metadata'
import type { SiteParams } from '../../../_data/requireSite'
import { servicesOf, slugsOfAll } from '../../../_data/services'
import { siteOf } from '../../../_data/site'

export const dynamic = 'force-static'

export function generateStaticParams(): SiteParams[] {
  return []
}

/** Every public page of the organization in every language that it offers. Drafts and the trash are no pages. */
export async function GET(_request: Request, { params }: { params: Promise<SiteParams> }): Promise<Response> {
  const { organization, locale } = await params
  const site = await siteOf(organization, locale)
  if (!site) return new Response('Not found', { status: 404 })
  const [services, slugs] = await Promise.all([servicesOf(site), slugsOfAll(site)])
  const pages = [
    ...['/', '/services', '/contact'].map((path) => ({ paths: samePath(site, path), updatedAt: null })),
    ...services.map(({ id, slug, updatedAt }) => ({
      updatedAt,
      paths: Object.fromEntries(
        site.languages.map((language) => [
          language,
          `/services/${encodeURIComponent(slugs[id]?.[language] ?? slugs[id]?.en ?? slug)}`,
        ]),
      ),
    })),
  ]
  const urls = pages.flatMap(({ paths, updatedAt }) => {
    const languages = Object.entries(alternatesOf(site, paths))
    const links = languages.map(
      ([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(href)}"/>`,
    )
    const modified = updatedAt ? `<lastmod>${new Date(updatedAt).toISOString()}</lastmod>` : ''
    return languages.map(
      ([, href]) => `<url><loc>${escapeXml(href)}</loc>${modified}${links.length > 1 ? links.join('') : ''}</url>`,
    )
  })
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
