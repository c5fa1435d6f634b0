import type { Metadata } from 'next'
import { ServiceList } from '@/src/components/site/ServiceList'
import { localizedPath } from '@/src/lib/site-path'
import { fill } from '@/src/lib/site-words'
import { pageMetadata, samePath } from '../../../../_data/metadata'
import { requireSite, type SiteParams } from '../../../../_data/requireSite'
import { servicesOf } from '../../../../_data/services'
import styles from '../inner.module.css'

interface PageProps {
  params: Promise<SiteParams>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site, words } = await requireSite(params)
  return pageMetadata(site, {
    title: words.servicesTitle,
    description: site.description ?? words.servicesIntro,
    paths: samePath(site, '/services'),
  })
}

export default async function ServicesPage({ params }: PageProps) {
  const { site, words } = await requireSite(params)
  const services = await servicesOf(site)
  return (
    <div className={styles.page}>
      <header className={styles.heading}>
        <p className="label">{fill(words.servicesCount, { count: services.length })}</p>
        <h1>{words.servicesTitle}</h1>
        <p className="lead quiet">{words.servicesIntro}</p>
      </header>
      <ServiceList
        services={services}
        hrefOf={(slug) => localizedPath(site.locale, `/services/${encodeURIComponent(slug)}`)}
        empty={words.servicesEmpty}
        heading="h2"
      />
    </div>
  )
}
