import type { Metadata } from 'next'
import { LeaveWaitlist } from '@/src/components/booking/LeaveWaitlist'
import { localizedPath } from '@/src/lib/site-path'
import { bookingWordsOf } from '../../../../../../_data/bookings'
import { linkToken, type LinkPageProps } from '../../../../../../_data/linkToken'
import { requireSite } from '../../../../../../_data/requireSite'
import styles from '../../../booking.module.css'

/** About one person: made for each request, never kept, and no matter for search engines. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: LinkPageProps): Promise<Metadata> {
  const { site } = await requireSite(params)
  return {
    title: bookingWordsOf(site).leaveTitle,
    robots: { index: false, follow: false },
    // The address holds the link's token.
    referrer: 'no-referrer',
  }
}

/** Behind the link at the foot of the waiting list’s mails. */
export default async function LeavePage({ params, searchParams }: LinkPageProps) {
  const { site } = await requireSite(params)
  const words = bookingWordsOf(site)
  const at = (path: string) => localizedPath(site.locale, path)
  return (
    <div className={styles.page}>
      <header className={styles.heading}>
        <p className="label">{site.name}</p>
        <h1>{words.leaveTitle}</h1>
        <p className="lead quiet">{words.leaveText}</p>
      </header>
      <div className={styles.narrow}>
        <noscript>
          <p className="notice">
            {words.needsScript} <a href={at('/contact')}>{words.write}</a>
          </p>
        </noscript>
        <LeaveWaitlist
          token={linkToken(await searchParams)}
          words={words}

          bookHref={at('/book')}
        />
      </div>
    </div>
  )
}
