import type { Metadata } from 'next'
import { ManageBooking } from '@/src/components/booking/ManageBooking'
import { localizedPath } from '@/src/lib/site-path'
import { bookingWordsOf } from '../../../../../_data/bookings'
import { linkToken, type LinkPageProps } from '../../../../../_data/linkToken'
import { requireSite } from '../../../../../_data/requireSite'
import { LinkPage, linkMetadata } from '../../LinkPage'

/** About one person: made for each request, never kept, and no matter for search engines. */
export const dynamic = 'force-dynamic'

export function generateMetadata({ params }: LinkPageProps): Promise<Metadata> {
  return linkMetadata(params, (words) => words.manageTitle)
}

/** Behind the link of a booking’s mails: see it, move it, cancel it. */
export default async function ManagePage({ params, searchParams }: LinkPageProps) {
  const { site } = await requireSite(params)
  const words = bookingWordsOf(site)
  const at = (path: string) => localizedPath(site.locale, path)
  return (
    <LinkPage site={site} words={words} title={words.manageTitle}>
      <ManageBooking
        token={linkToken(await searchParams)}
        words={words}
        locale={site.locale}
        contactHref={at('/contact')}
        bookHref={at('/book')}
      />
    </LinkPage>
  )
}
