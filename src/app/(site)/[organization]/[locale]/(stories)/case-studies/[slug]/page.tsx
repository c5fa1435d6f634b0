import type { Metadata } from 'next'
import { JsonLd } from '@/src/components/site/JsonLd'
import { decodedSegment, localizedPath } from '@/src/lib/site-path'
import { siteWords } from '@/src/lib/site-words'
import { storyWords } from '@/src/lib/story-words'
import { caseStudiesOf, caseStudyOf } from '../../../../../_data/caseStudies'
import { pageMetadata, slugPaths } from '../../../../../_data/metadata'
import { missing } from '../../../../../_data/redirects'
import { requireSite, type SiteParams } from '../../../../../_data/requireSite'
import { breadcrumbData, creativeWorkData } from '../../../../../_data/structuredData'
import { CaseStudyArticle } from '../../../../../_stories/CaseStudyArticle'
import { nextOf } from '../../../../../_stories/filters'

interface PageProps {
  params: Promise<SiteParams & { slug: string }>
}

export function generateStaticParams(): { slug: string }[] {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site, study } = await requireStudy(params)
  return pageMetadata(site, {
    title: study.title,
    description: study.summary,
    paths: slugPaths('/case-studies', study.slugs),
    seo: study.seo,
    article: {
      publishedTime: study.completedAt ?? study.createdAt,
      modifiedTime: study.updatedAt,
      tags: study.tags.map(({ name }) => name),
    },
  })
}

export default async function CaseStudyPage({ params }: PageProps) {
  const { site, study } = await requireStudy(params)
  const at = (path: string) => site.origin + localizedPath(site.locale, path)
  const url = at(`/case-studies/${encodeURIComponent(study.slug)}`)
  const picture = study.hero?.type === 'IMAGE' ? study.hero.url : study.seo.image?.url
  return (
    <>
      <CaseStudyArticle site={site} study={study} next={nextOf(await caseStudiesOf(site), study.id)} />
      <JsonLd
        data={creativeWorkData(
          {
            name: study.title,
            description: study.summary,
            url,
            locale: site.locale,
            image: picture ? new URL(picture, site.origin).href : null,
            client: study.company,
            keywords: study.tags.map(({ name }) => name),
            dateCreated: study.completedAt,
            dateModified: study.updatedAt,
            quote: study.testimonial,
          },
          site,
        )}
      />
      <JsonLd
        data={breadcrumbData([
          { name: siteWords(site.locale).home, url: at('/') },
          { name: storyWords(site.locale).caseStudies, url: at('/case-studies') },
          { name: study.title, url },
        ])}
      />
    </>
  )
}

async function requireStudy(params: PageProps['params']) {
  const { slug, ...where } = await params
  const path = `/case-studies/${slug}`
  const { site } = await requireSite(params, path)
  const study = await caseStudyOf(site, decodedSegment(slug))
  if (!study) return missing(where, path)
  return { site, study }
}
