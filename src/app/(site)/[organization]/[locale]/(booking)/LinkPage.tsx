import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import type { BookingWords } from '@/src/lib/booking-words'
import { localizedPath } from '@/src/lib/site-path'
import { bookingWordsOf } from '../../../_data/bookings'
import type { LinkPageProps } from '../../../_data/linkToken'
import { requireSite } from '../../../_data/requireSite'
import type { Site } from '../../../_data/site'
import styles from './booking.module.css'

/** Of a page behind a mailed link: no matter for search engines, and its address holds the link's token. */
export async function linkMetadata(
  params: LinkPageProps['params'],
  titleOf: (words: BookingWords) => string,
): Promise<Metadata> {
  const { site } = await requireSite(params)
  return {
    title: titleOf(bookingWordsOf(site)),
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  }
}

interface LinkPageFrame {
  site: Site
  words: BookingWords
  title: string
  children: ReactNode
}

/** What stands around the island of a page behind a mailed link. */
export function LinkPage({ site, words, title, children }: LinkPageFrame) {
  return (
    <div className={styles.page}>
      <header className={styles.heading}>
        <p className="label">{site.name}</p>
        <h1>{title}</h1>
      </header>
      <div className={styles.narrow}>
        <noscript>
          <p className="notice">
            {words.needsScript} <a href={localizedPath(site.locale, '/contact')}>{words.write}</a>
          </p>
        </noscript>
        {children}
      </div>
    </div>
  )
}
