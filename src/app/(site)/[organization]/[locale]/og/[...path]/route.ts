import { pathOfOg } from '@/src/lib/og-path'
import { ogTextOf } from '../../../../_data/ogText'
import type { SiteParams } from '../../../../_data/requireSite'
import { siteOf } from '../../../../_data/site'
import { drawOgPicture } from '../../../../_og/drawOgPicture'

export const dynamic = 'force-static'

export function generateStaticParams(): (SiteParams & { path: string[] })[] {
  return []
}

interface Context {
  params: Promise<SiteParams & { path: string[] }>
}

/** The picture of a page for link previews. Kept like the page itself, and forgotten with the same tags. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { organization, locale, path } = await params
  const site = await siteOf(organization, locale)
  const page = pathOfOg(path)
  const text = site && page !== null ? await ogTextOf(site, page) : null
  if (!site || !text) return new Response('Not found', { status: 404 })
  return new Response(await drawOgPicture(site, text), { headers: { 'content-type': 'image/png' } })
}
