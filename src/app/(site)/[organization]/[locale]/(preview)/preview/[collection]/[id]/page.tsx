import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { RefreshOnSave } from '@/src/components/site/RefreshOnSave'
import { blockWords } from '@/src/lib/block-words'
import { HomeArticle } from '../../../../../../_blocks/HomeArticle'
import { PageArticle } from '../../../../../../_blocks/PageArticle'
import { caseStudyFrom } from '../../../../../../_data/caseStudies'
import { draftOf, isPreviewed, type PreviewedCollection } from '../../../../../../_data/draft'
import { pageFrom } from '../../../../../../_data/pages'
import { payload } from '../../../../../../_data/payload'
import { PostArticle } from '../../../../../../_data/PostArticle'
import { postFrom } from '../../../../../../_data/postSummaries'
import { requireSite, type SiteParams } from '../../../../../../_data/requireSite'
import { servicesOf } from '../../../../../../_data/services'
import type { Site } from '../../../../../../_data/site'
import { ServiceWords } from '../../../../../../_services/ServiceWords'
import { CaseStudyArticle } from '../../../../../../_stories/CaseStudyArticle'
import { viewer } from '../../../../(account)/_data/accountPage'
import styles from '../../../preview.module.css'

interface PageProps {
  params: Promise<SiteParams & { collection: string; id: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site } = await requireSite(params)
  return { title: blockWords(site.locale).previewNote }
}

/** What was last saved, as visitors will see it, for the people of the organization alone. */
export default async function PreviewPage({ params }: PageProps) {
  const { site } = await requireSite(params)
  const { collection, id } = await params
  const shown = isPreviewed(collection) ? await previewOf(site, collection, id) : null
  if (!shown) notFound()
  return (
    <>
      <RefreshOnSave />
      <p className={`label ${styles.note}`}>{blockWords(site.locale).previewNote}</p>
      {shown}
    </>
  )
}

async function previewOf(site: Site, collection: PreviewedCollection, id: string): Promise<ReactNode> {
  const [api, user] = await Promise.all([payload(), viewer()])
  switch (collection) {
    case 'pages': {
      const row = await draftOf(api, site, collection, id, user)
      if (!row) return null
      const page = pageFrom(row, { [site.locale]: row.slug })
      if (!page.isHome) return <PageArticle page={page} site={site} isPreview />
      return (
        <div className={styles.first}>
          <HomeArticle site={site} blocks={page.blocks} isPreview />
        </div>
      )
    }
    case 'case-studies': {
      const row = await draftOf(api, site, collection, id, user)
      return row ? <CaseStudyArticle site={site} study={await caseStudyFrom(site, row)} isPreview /> : null
    }
    case 'services': {
      const row = await draftOf(api, site, collection, id, user)
      if (!row) return null
      const services = await servicesOf(site)
      const place = services.findIndex((service) => service.id === row.id)
      const service = { ...row, tagline: row.tagline || null, orbit: (place < 0 ? services.length : place) + 1 }
      return (
        <article className={styles.page}>
          <ServiceWords site={site} service={service} total={Math.max(services.length, service.orbit)} />
        </article>
      )
    }
    case 'posts': {
      const row = await draftOf(api, site, collection, id, user)
      if (!row) return null
      return (
        <article className={styles.page}>
          <PostArticle post={await postFrom(site, row)} locale={site.locale} />
        </article>
      )
    }
  }
}
