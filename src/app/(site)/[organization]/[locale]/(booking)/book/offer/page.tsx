import type { Metadata } from 'next'
import { OfferAnswer } from '@/src/components/booking/OfferAnswer'
import { localizedPath } from '@/src/lib/site-path'
import { bookingWordsOf } from '../../../../../_data/bookings'
import { linkToken, type LinkPageProps } from '../../../../../_data/linkToken'
import { requireSite } from '../../../../../_data/requireSite'
import { LinkPage, linkMetadata } from '../../LinkPage'

/** About one person: made for each request, never kept, and no matter for search engines. */
export const dynamic = 'force-dynamic'

export function generateMetadata({ params }: LinkPageProps): Promise<Metadata> {
  return linkMetadata(params, (words) => words.offerTitle)
}

/** Behind the link of an offer of the waiting list. */
export default async function OfferPage({ params, searchParams }: LinkPageProps) {
  const { site } = await requireSite(params)
  const words = bookingWordsOf(site)
  const at = (path: string) => localizedPath(site.locale, path)
  return (
    <LinkPage site={site} words={words} title={words.offerTitle}>
      <OfferAnswer token={linkToken(await searchParams)} words={words} locale={site.locale} bookHref={at('/book')} />
    </LinkPage>
  )
}
