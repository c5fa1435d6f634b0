import type { Metadata } from 'next'
import type { SiteParams } from '../../../../../../_data/requireSite'
import { CaseStudiesPage } from '../../../../../../_stories/CaseStudiesPage'
import { filteredMetadata, requireFilter } from '../../../../../../_stories/filteredPage'

interface PageProps {
  params: Promise<SiteParams & { service: string }>
}

export function generateStaticParams(): { service: string }[] {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return filteredMetadata(await requireFilter(params, { kind: 'service', slug: (await params).service }))
}

export default async function CaseStudiesBy({ params }: PageProps) {
  const { site, facet } = await requireFilter(params, { kind: 'service', slug: (await params).service })
  return <CaseStudiesPage site={site} filter={facet} />
}
