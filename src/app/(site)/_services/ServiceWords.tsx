import Link from 'next/link'
import { fill } from '@/src/lib/fill'
import { localizedPath } from '@/src/lib/site-path'
import { siteWords } from '@/src/lib/site-words'
import type { Service } from '@/payload-types'
import { bookingWordsOf } from '../_data/bookings'
import { RichContent } from '../_data/RichContent'
import type { Site } from '../_data/site'
import inner from '../[organization]/[locale]/(public)/inner.module.css'
import styles from './ServiceWords.module.css'

interface ServiceWordsProps {
  site: Site
  service: {
    title: string
    slug: string
    tagline: string | null
    description: string
    content?: Service['content']
    /** Its place from the lamp outwards, counted from 1. */
    orbit: number
  }
  /** What can be booked about it. @default none */
  bookable?: readonly { slug: string; title: string }[]
  /** How many services there are. */
  total: number
}

/** A service in words: its head, what it is about, and how to ask for it. */
export function ServiceWords({ site, service, total, bookable = [] }: ServiceWordsProps) {
  const words = siteWords(site.locale)
  const at = (path: string) => localizedPath(site.locale, path)
  return (
    <>
      <header className={inner.heading}>
        <p className={`label ${inner.label}`}>
          <Link href={at('/services')}>{words.services}</Link>
          <span>{fill(words.orbit, { number: service.orbit, total })}</span>
        </p>
        <h1>{service.title}</h1>
        {service.tagline ? <p className="lead">{service.tagline}</p> : null}
      </header>
      <div className={styles.body}>
        <p className={styles.description}>{service.description}</p>
        {service.content ? (
          <RichContent content={service.content} locale={site.locale} className={styles.prose} />
        ) : null}
        <p className={styles.ways}>
          {bookable.map(({ slug, title }) => (
            <Link key={slug} href={at(`/book/${encodeURIComponent(slug)}`)} className="button">
              {fill(bookingWordsOf(site).bookThis, { title })}
            </Link>
          ))}
          <Link
            href={at(`/contact?service=${encodeURIComponent(service.slug)}`)}
            className="button"
            data-kind={bookable.length > 0 ? 'quiet' : undefined}
          >
            {fill(words.askAbout, { title: service.title })}
          </Link>
        </p>
      </div>
    </>
  )
}
