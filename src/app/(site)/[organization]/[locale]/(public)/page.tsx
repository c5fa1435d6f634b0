import type { Metadata } from 'next'
import { HomeArticle } from '../../../_blocks/HomeArticle'
import { pageMetadata, samePath } from '../../../_data/metadata'
import { homePageOf, pagePaths } from '../../../_data/pages'
import { requireSite, type SiteParams } from '../../../_data/requireSite'

interface PageProps {
  params: Promise<SiteParams>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site } = await requireSite(params)
  const page = await homePageOf(site)
  const title = site.tagline ? `${site.name}: ${site.tagline}` : site.name
  return pageMetadata(site, {
    title,
    isWholeTitle: true,
    description: page?.summary,
    paths: page ? pagePaths(page) : samePath(site, '/'),
    seo: page?.seo,
  })
}

/**
 * The first screen and the services beside the instrument, then the blocks of the page that is the site's home. Without one:
 * the studio's own words, and how to reach it.
 */
export default async function HomePage({ params }: PageProps) {
  const { site } = await requireSite(params)
  const page = await homePageOf(site)
  return <HomeArticle site={site} blocks={page?.blocks ?? null} />
}
