import type { Metadata } from 'next'
import { decodedSegment } from '@/src/lib/site-path'
import { PageArticle } from '../../../../_blocks/PageArticle'
import { pageMetadata } from '../../../../_data/metadata'
import { pageOf, pagePaths } from '../../../../_data/pages'
import { missing } from '../../../../_data/redirects'
import { requireSite, type SiteParams } from '../../../../_data/requireSite'

interface PageProps {
  params: Promise<SiteParams & { slug: string }>
}

export function generateStaticParams(): { slug: string }[] {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site, page } = await requirePage(params)
  return pageMetadata(site, { title: page.title, description: page.summary, paths: pagePaths(page), seo: page.seo })
}

export default async function EditorsPage({ params }: PageProps) {
  const { site, page } = await requirePage(params)
  return <PageArticle page={page} site={site} />
}

async function requirePage(params: PageProps['params']) {
  const { slug, ...where } = await params
  const { site } = await requireSite(params, `/${slug}`)
  const page = await pageOf(site, decodedSegment(slug))
  // The home page has one address, the site's own.
  if (!page || page.isHome) return missing(where, `/${slug}`)
  return { site, page }
}
