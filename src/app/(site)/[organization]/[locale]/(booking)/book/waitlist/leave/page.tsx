import type { Metadata } from 'next'
import { LeaveWaitlist } from '@/src/components/booking/LeaveWaitlist'
import { localizedPath } from '@/src/lib/site-path'
import { bookingWordsOf } from '../../../../../../_data/bookings'
import { linkToken, type LinkPageProps } from '../../../../../../_data/linkToken'
import { requireSite } from '../../../../../../_data/requireSite'
import { LinkPage, linkMetadata } from '../../../LinkPage'

/** About one person: made for each request, never kept, and no matter for search engines. */
export const dynamic = 'force-dynamic'

export function generateMetadata({ params }: LinkPageProps): Promise<Metadata> {
  return linkMetadata(params, (words) => words.leaveTitle)
}

/** Behind the link at the foot of the waiting list’s mails. */
export default async function LeavePage({ params, searchParams }: LinkPageProps) {
  const { site } = await requireSite(params)
  const words = bookingWordsOf(site)
  const at = (path: string) => localizedPath(site.locale, path)
  return (
    <LinkPage site={site} words={words} title={words.leaveTitle}>
      <LeaveWaitlist token={linkToken(await searchParams)} words={words} bookHref={at('/book')} />
    </LinkPage>
  )
}
