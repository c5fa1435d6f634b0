import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { decodedSegment } from '@/src/lib/site-path'
import { fill } from '@/src/lib/fill'
import { storyWords } from '@/src/lib/story-words'
import { caseStudiesOf } from '../_data/caseStudies'
import { pageMetadata } from '../_data/metadata'
import { requireSite, type SiteParams } from '../_data/requireSite'
import type { Site } from '../_data/site'
import { facetsOf, type Facet, type Filter } from './filters'

interface Filtered {
  site: Site
  facet: Facet
}

/** The site and what its list is narrowed to; the page does not exist when nothing is left of the list. */
export async function requireFilter(params: Promise<SiteParams>, { kind, slug }: Filter): Promise<Filtered> {
  const { site } = await requireSite(params)
  const wanted = decodedSegment(slug)
  const facet = facetsOf(await caseStudiesOf(site)).find((one) => one.kind === kind && one.slug === wanted)
  if (!facet) notFound()
  return { site, facet }
}

/** A narrowed list is for people; search engines have the whole one. */
export function filteredMetadata({ site, facet }: Filtered): Metadata {
  const words = storyWords(site.locale)
  return {
    ...pageMetadata(site, {
      title: fill(words.filterTitle, { name: facet.name }),
      description: words.listIntro,
      paths: { [site.locale]: facet.path },
    }),
    robots: { index: false, follow: true },
  }
}
