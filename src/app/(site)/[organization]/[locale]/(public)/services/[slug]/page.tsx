import type { Metadata } from 'next'
import Link from 'next/link'
import { JsonLd } from '@/src/components/site/JsonLd'
import { decodedSegment, localizedPath } from '@/src/lib/site-path'
import { bookableTypesOf } from '../../../../../_data/bookings'
import { pageMetadata, slugPaths } from '../../../../../_data/metadata'
import { missing } from '../../../../../_data/redirects'
import { requireSite, type SiteParams } from '../../../../../_data/requireSite'
import { serviceDetailOf, servicesOf } from '../../../../../_data/services'
import { breadcrumbData, serviceData } from '../../../../../_data/structuredData'
import { ServiceWords } from '../../../../../_services/ServiceWords'
import inner from '../../inner.module.css'
import styles from './page.module.css'

interface PageProps {
  params: Promise<SiteParams & { slug: string }>
}

export function generateStaticParams(): { slug: string }[] {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site, service, detail } = await requireService(params)
  return pageMetadata(site, {
    title: service.title,
    description: service.tagline ?? detail.description,
    paths: slugPaths('/services', detail.slugs),
    seo: detail.seo,
    version: service.updatedAt,
  })
}

export default async function ServicePage({ params }: PageProps) {
  const { site, words, services, service, detail } = await requireService(params)
  const at = (path: string) => localizedPath(site.locale, path)
  const neighbours = [
    { words: words.previous, rel: 'prev', service: services[service.orbit - 2] },
    { words: words.next, rel: 'next', service: services[service.orbit] },
  ]
  const url = site.origin + at(`/services/${encodeURIComponent(service.slug)}`)
  return (
    <article className={inner.page}>
      <ServiceWords
        site={site}
        service={{ ...service, ...detail }}
        total={services.length}
        bookable={(await bookableTypesOf(site)).filter((type) => type.service === service.id)}
      />
      <nav className={styles.neighbours} aria-label={words.services}>
        {neighbours.map((neighbour) =>
          neighbour.service ? (
            <Link
              key={neighbour.rel}
              rel={neighbour.rel}
              href={at(`/services/${encodeURIComponent(neighbour.service.slug)}`)}
              data-side={neighbour.rel}
            >
              <span className="label">{neighbour.words}</span>
              <span className={styles.neighbour}>{neighbour.service.title}</span>
            </Link>
          ) : null,
        )}
      </nav>
      <JsonLd
        data={serviceData(
          {
            name: service.title,
            description: service.tagline ?? detail.description,
            url,
            locale: site.locale,
            image: detail.seo.image ? new URL(detail.seo.image.url, site.origin).href : null,
          },
          site,
        )}
      />
      <JsonLd
        data={breadcrumbData([
          { name: words.home, url: site.origin + at('/') },
          { name: words.services, url: site.origin + at('/services') },
          { name: service.title, url },
        ])}
      />
    </article>
  )
}

async function requireService(params: PageProps['params']) {
  const { slug, ...where } = await params
  const path = `/services/${slug}`
  const { site, words } = await requireSite(params, path)
  const wanted = decodedSegment(slug)
  const services = await servicesOf(site)
  const service = services.find((candidate) => candidate.slug === wanted)
  const detail = service ? await serviceDetailOf(site, service.id) : null
  if (!service || !detail) return missing(where, path)
  return { site, words, services, service, detail }
}
