import type { Metadata } from 'next'
import Link from 'next/link'
import { BookingFlow } from '@/src/components/booking/BookingFlow'
import { placeText } from '@/src/components/booking/BookingFacts'
import { lengthText, priceText } from '@/src/components/booking/typeReadings'
import { JsonLd } from '@/src/components/site/JsonLd'
import { fill } from '@/src/lib/fill'
import { decodedSegment, localizedPath } from '@/src/lib/site-path'
import { bookableTypeOf, bookingWordsOf } from '../../../../../_data/bookings'
import { pageMetadata, samePath } from '../../../../../_data/metadata'
import { missing } from '../../../../../_data/redirects'
import { requireSite, type SiteParams } from '../../../../../_data/requireSite'
import { servicesOf } from '../../../../../_data/services'
import { bookableData, breadcrumbData } from '../../../../../_data/structuredData'
import styles from '../../booking.module.css'

interface PageProps {
  params: Promise<SiteParams & { type: string }>
}

export function generateStaticParams(): { type: string }[] {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site, type, words } = await requireType(params)
  return pageMetadata(site, {
    title: fill(words.bookThis, { title: type.title }),
    description: type.description ?? words.listIntro,
    paths: samePath(site, `/book/${encodeURIComponent(type.slug)}`),
    version: type.updatedAt,
  })
}

/** One type: what it is on the left, the way to a time on the right. Kept for everybody; the free times come from the browser. */
export default async function BookTypePage({ params }: PageProps) {
  const { site, type, words, common } = await requireType(params)
  const service = type.service ? (await servicesOf(site)).find(({ id }) => id === type.service) : undefined
  const at = (path: string) => localizedPath(site.locale, path)
  const url = site.origin + at(`/book/${encodeURIComponent(type.slug)}`)
  const names = new Intl.ListFormat(site.locale).format(type.hosts.map(({ name }) => name))
  return (
    <div className={styles.page}>
      <div className={styles.columns}>
        <header className={styles.about}>
          <p className="label">
            <Link href={at('/book')}>{words.book}</Link>
          </p>
          <h1>{type.title}</h1>
          {type.description ? <p className={styles.description}>{type.description}</p> : null}
          <dl className={styles.readings}>
            <dt>{words.length}</dt>
            <dd>{lengthText(type.durationMinutes, words)}</dd>
            <dt>{words.place}</dt>
            <dd>{placeText(type.place, words)}</dd>
            <dt>{words.price}</dt>
            <dd>{priceText(type, words, site.locale)}</dd>
            {names ? (
              <>
                <dt>{words.with}</dt>
                <dd>{names}</dd>
              </>
            ) : null}
            {service ? (
              <>
                <dt>{words.service}</dt>
                <dd>
                  <Link href={at(`/services/${encodeURIComponent(service.slug)}`)}>{service.title}</Link>
                </dd>
              </>
            ) : null}
          </dl>
          {type.requiresConfirmation ? <p className="quiet">{words.onApproval}.</p> : null}
        </header>
        <div>
          <noscript>
            <p className="notice">
              {words.needsScript} <a href={at('/contact')}>{words.write}</a>
            </p>
          </noscript>
          <BookingFlow type={type} words={words} locale={site.locale} organization={site.name} source="SITE" />
        </div>
      </div>
      <JsonLd
        data={bookableData(
          {
            name: type.title,
            description: type.description,
            url,
            locale: site.locale,
            price: type.price,
            currency: type.currency,
          },
          site,
        )}
      />
      <JsonLd
        data={breadcrumbData([
          { name: common.home, url: site.origin + at('/') },
          { name: words.listTitle, url: site.origin + at('/book') },
          { name: type.title, url },
        ])}
      />
    </div>
  )
}

async function requireType(params: PageProps['params']) {
  const { type: segment, ...where } = await params
  const path = `/book/${segment}`
  const { site, words: common } = await requireSite(params, path)
  const type = await bookableTypeOf(site, decodedSegment(segment))
  if (!type) return missing(where, path)
  return { site, type, common, words: bookingWordsOf(site) }
}
