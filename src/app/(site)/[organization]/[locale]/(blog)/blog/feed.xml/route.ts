import { feedOf, feedResponse } from '../../../../../_data/feed'
import type { SiteParams } from '../../../../../_data/requireSite'
import { siteOf } from '../../../../../_data/site'

export const dynamic = 'force-static'

export function generateStaticParams(): SiteParams[] {
  return []
}

/** The newest posts in the language of the address. */
export async function GET(_request: Request, { params }: { params: Promise<SiteParams> }): Promise<Response> {
  const { organization, locale } = await params
  const site = await siteOf(organization, locale)
  if (!site) return new Response('Not found', { status: 404 })
  const feed = await feedOf(site)
  return feedResponse(feed.rss2(), 'application/rss+xml')
}
