import type { Metadata } from 'next'
import Link from 'next/link'
import { ServiceList } from '@/src/components/site/ServiceList'
import { localizedPath } from '@/src/lib/site-path'
import { fill } from '@/src/lib/site-words'
import { pageMetadata, samePath } from '../../../_data/metadata'
import { requireSite, type SiteParams } from '../../../_data/requireSite'
import { servicesOf } from '../../../_data/services'
import styles from './page.module.css'

interface PageProps {
  params: Promise<SiteParams>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site } = await requireSite(params)
  const title = site.tagline ? `${site.name}: ${site.tagline}` : site.name
  return pageMetadata(site, { title, isWholeTitle: true, paths: samePath(site, '/') })
}

export default async function HomePage({ params }: PageProps) {
  const { site, words } = await requireSite(params)
  const services = await servicesOf(site)
  const at = (path: string) => localizedPath(site.locale, path)
  return (
    <>
      <section className={styles.hero} aria-labelledby="hero">
        <p className="label">
          {site.name} · {fill(words.servicesCount, { count: services.length })}
        </p>
        <h1 id="hero">{site.tagline ?? site.name}</h1>
        {site.description ? <p className="lead">{site.description}</p> : null}
        <p className={styles.actions}>
          <Link href={at('/contact')} className="button">
            {words.heroAction}
          </Link>
          <Link href={at('/services')} className="button" data-kind="quiet">
            {words.heroSecond}
          </Link>
        </p>
      </section>

      <section className={styles.section} aria-labelledby="services">
        <div className={styles.heading}>
          <h2 id="services">{words.servicesLabel}</h2>
          <p className="quiet">{words.servicesIntro}</p>
        </div>
        <ServiceList
          services={services}
          hrefOf={(slug) => at(`/services/${encodeURIComponent(slug)}`)}
          empty={words.servicesEmpty}
        />
      </section>

      <section className={styles.section} aria-labelledby="reach">
        <div className={styles.heading}>
          <h2 id="reach">{words.reachTitle}</h2>
          <p className="quiet">{words.reachIntro}</p>
        </div>
        <dl className={styles.readings}>
          {site.contact.email ? (
            <div>
              <dt className="label">{words.email}</dt>
              <dd>
                <a href={`mailto:${site.contact.email}`}>{site.contact.email}</a>
              </dd>
            </div>
          ) : null}
          {site.contact.phone ? (
            <div>
              <dt className="label">{words.phone}</dt>
              <dd>
                <a href={`tel:${site.contact.phone.replace(/[^+\d]/g, '')}`}>{site.contact.phone}</a>
              </dd>
            </div>
          ) : null}
          {site.contact.address ? (
            <div>
              <dt className="label">{words.address}</dt>
              <dd className={styles.address}>{site.contact.address}</dd>
            </div>
          ) : null}
        </dl>
        <p className={styles.actions}>
          <Link href={at('/contact')} className="button">
            {words.heroAction}
          </Link>
        </p>
      </section>
    </>
  )
}
