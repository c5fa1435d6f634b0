import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { bookableTypesOf, bookingWordsOf, typeGroups } from '@/src/app/(site)/_data/bookings'
import { BookingTypeList } from '@/src/components/booking/BookingTypeList'
import { EmptyDrawing } from '@/src/components/portal/EmptyDrawing'
import { PageHeading } from '@/src/components/portal/PageHeading'
import styles from '@/src/components/portal/portal.module.css'
import { PortalFrame } from '../../../../../_data/PortalFrame'
import { portalPage, portalTitle, type PortalPageProps } from '../../../../../_data/portalPage'

export function generateMetadata(props: PortalPageProps): Promise<Metadata> {
  return portalTitle(props, 'bookNew')
}

/** What a client can book, without leaving the portal. */
export default async function PortalBookNew(props: PortalPageProps) {
  const page = await portalPage(props, '/bookings/new')
  const { site, words, client, to, at } = page
  if (!client) redirect(to(''))
  const own = bookingWordsOf(site)
  const types = await bookableTypesOf(site)
  return (
    <PortalFrame page={page} current="/bookings">
      <PageHeading label={client.name} title={words.bookNew} intro={types.length > 0 ? own.listIntro : undefined} />
      {types.length > 0 ? (
        <BookingTypeList
          groups={typeGroups(types, own)}
          hrefOf={(slug) => to(`/bookings/new/${encodeURIComponent(slug)}`)}
          locale={site.locale}
          words={own}
        />
      ) : (
        <div className={styles.empty}>
          <EmptyDrawing kind="bookings" />
          <p className="quiet">{own.listEmpty}</p>
          <Link href={at('/contact')}>{own.write}</Link>
        </div>
      )}
      <p>
        <Link href={to('/bookings')} prefetch={false}>
          {words.bookingsBack}
        </Link>
      </p>
    </PortalFrame>
  )
}
