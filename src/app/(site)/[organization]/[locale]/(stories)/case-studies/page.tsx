import type { Metadata } from 'next'
import { storyWords } from '@/src/lib/story-words'
import { pageMetadata, samePath } from '../../../../_data/metadata'
import { requireSite, type SiteParams } from '../../../../_data/requireSite'
import { CaseStudiesPage } from '../../../../_stories/CaseStudiesPage'

interface PageProps {
  params: Promise<SiteParams>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site } = await requireSite(params)
  const words = storyWords(site.locale)
  return pageMetadata(site, {
    title: words.caseStudies,
    description: words.listIntro,
    paths: samePath(site, '/case-studies'),
  })
}

export default async function CaseStudies({ params }: PageProps) {
  const { site } = await requireSite(params)
  return <CaseStudiesPage site={site} filter={null} />
}
