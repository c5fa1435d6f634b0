import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { bookableTypeOf, bookingWordsOf } from '@/src/app/(site)/_data/bookings'
import { requireSite, type SiteParams } from '@/src/app/(site)/_data/requireSite'
import { parentOrigin } from '@/src/app/(embed)/_data/embedLook'
import { EmbeddedBooking } from '@/src/components/booking/EmbeddedBooking'
import { typeReadings } from '@/src/components/booking/typeReadings'
import { fill } from '@/src/lib/fill'
import { decodedSegment, localizedPath } from '@/src/lib/site-path'
import styles from './page.module.css'

export const dynamic = 'force-dynamic'

interface PageProps {
  params: Promise<SiteParams & { type: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site, type, words } = await requireType(params)
  return {
    title: fill(words.bookThis, { title: type.title }),
    alternates: { canonical: site.origin + localizedPath(site.locale, `/book/${encodeURIComponent(type.slug)}`) },
  }
}

/** A booking type in a frame of another site. */
export default async function EmbedPage({ params, searchParams }: PageProps) {
  const { site, type, words } = await requireType(params)
  const { parent } = await searchParams
  const page = site.origin + localizedPath(site.locale, `/book/${encodeURIComponent(type.slug)}`)
  return (
    <main id="content" className={styles.frame}>
      <header className={styles.head}>
        <h1>{type.title}</h1>
        <p className={`reading quiet ${styles.readings}`}>
          {typeReadings(type, words, site.locale).map((reading) => (
            <span key={reading}>{reading}</span>
          ))}
        </p>
      </header>
      <noscript>
        <p className="notice">{words.needsScript}</p>
      </noscript>
      <EmbeddedBooking
        type={type}
        words={words}
        locale={site.locale}
        organization={site.name}
        parent={parentOrigin(parent)}
      />
      <p className={styles.foot}>
        <span className="quiet">{fill(words.embedPowered, { organization: site.name })}</span>
        <a href={page} target="_blank" rel="noreferrer">
          {words.openPage}
        </a>
      </p>
    </main>
  )
}

async function requireType(params: PageProps['params']) {
  const { type: segment } = await params
  const { site } = await requireSite(params)
  const type = await bookableTypeOf(site, decodedSegment(segment))
  if (!type) notFound()
  return { site, type, words: bookingWordsOf(site) }
}
