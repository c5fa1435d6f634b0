import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { knownPhone } from '@/plugins/bookings/api'
import { bookableTypeOf, bookingWordsOf } from '@/src/app/(site)/_data/bookings'
import { payload } from '@/src/app/(site)/_data/payload'
import { requireSite, type SiteParams } from '@/src/app/(site)/_data/requireSite'
import { BookingFlow } from '@/src/components/booking/BookingFlow'
import { typeReadings } from '@/src/components/booking/typeReadings'
import { PageHeading } from '@/src/components/portal/PageHeading'
import styles from '@/src/components/portal/portal.module.css'
import { fill } from '@/src/lib/fill'
import { decodedSegment } from '@/src/lib/site-path'
import { PortalFrame } from '../../../../../../_data/PortalFrame'
import { portalPage, type PortalPageProps } from '../../../../../../_data/portalPage'

interface PageProps extends Omit<PortalPageProps, 'params'> {
  params: Promise<SiteParams & { type: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site, type } = await wanted(params)
  return { title: fill(bookingWordsOf(site).bookThis, { title: type.title }) }
}

/** Booking in the portal: for the client that is shown, by somebody whose name and address are known. */
export default async function PortalBookType(props: PageProps) {
  const { type } = await wanted(props.params)
  const page = await portalPage(props, `/bookings/new/${encodeURIComponent(type.slug)}`)
  const { site, words, user, client, to } = page
  if (!client) redirect(to(''))
  const own = bookingWordsOf(site)
  const phone = await knownPhone({ payload: await payload() }, { client: client.id, email: user.email })
  return (
    <PortalFrame page={page} current="/bookings">
      <PageHeading label={client.name} title={type.title} intro={type.description ?? undefined} />
      <p className={`reading quiet ${styles.readings}`}>
        {typeReadings(type, own, site.locale).map((reading) => (
          <span key={reading}>{reading}</span>
        ))}
      </p>
      <noscript>
        <p className="notice">
          {own.needsScript} <a href={to('/messages')}>{own.write}</a>
        </p>
      </noscript>
      <BookingFlow
        type={type}
        words={own}
        locale={site.locale}
        organization={site.name}
        source="PORTAL"
        client={client.id}
        known={{ name: user.name, email: user.email, ...(phone ? { phone } : {}) }}
        back={{ href: to('/bookings'), text: words.bookingsBack }}
      />
      <p>
        <Link href={to('/bookings/new')} prefetch={false}>
          {own.allTypes}
        </Link>
      </p>
    </PortalFrame>
  )
}

async function wanted(params: PageProps['params']) {
  const { type: segment } = await params
  const { site } = await requireSite(params)
  const type = await bookableTypeOf(site, decodedSegment(segment))
  if (!type) notFound()
  return { site, type }
}
