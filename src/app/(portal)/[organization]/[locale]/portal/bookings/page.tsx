import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { ownBookings, type OwnBooking } from '@/plugins/bookings/api'
import { payload } from '@/src/app/(site)/_data/payload'
import { placeText } from '@/src/components/booking/BookingFacts'
import { statusText } from '@/src/components/booking/statusText'
import { EmptyDrawing } from '@/src/components/portal/EmptyDrawing'
import { PageHeading } from '@/src/components/portal/PageHeading'
import styles from '@/src/components/portal/portal.module.css'
import { bookingWords } from '@/src/lib/booking-words'
import { fill } from '@/src/lib/fill'
import { PortalFrame } from '../../../../_data/PortalFrame'
import { portalPage, portalTitle, type PortalPage, type PortalPageProps } from '../../../../_data/portalPage'

export function generateMetadata(props: PortalPageProps): Promise<Metadata> {
  return portalTitle(props, 'bookings')
}

/** What has been booked for the client: what is ahead, the next first, and what is over. */
export default async function PortalBookings(props: PortalPageProps) {
  const page = await portalPage(props, '/bookings')
  const { site, words, user, client } = page
  if (!client) redirect(page.to(''))
  const all = await ownBookings({ payload: await payload() }, user, { client: client.id, locale: site.locale })
  const ahead = all.filter(({ manageToken }) => manageToken !== null).reverse()
  const over = all.filter(({ manageToken }) => manageToken === null)
  return (
    <PortalFrame page={page} current="/bookings">
      <PageHeading
        label={client.name}
        title={words.bookings}
        intro={fill(words.bookingsIntro, { organization: site.name })}
      />
      <section className={styles.section} aria-labelledby="ahead">
        <h2 id="ahead">{words.bookingsAhead}</h2>
        {ahead.length === 0 ? (
          <div className={styles.empty}>
            <EmptyDrawing kind="bookings" />
            <p className="quiet">{words.bookingsNone}</p>
          </div>
        ) : (
          <Bookings page={page} bookings={ahead} />
        )}
        <p>
          <Link href={page.to('/bookings/new')} prefetch={false} className="button">
            {words.bookNew}
          </Link>
        </p>
      </section>
      {over.length > 0 ? (
        <section className={styles.section} aria-labelledby="over">
          <h2 id="over">{words.bookingsOver}</h2>
          <Bookings page={page} bookings={over} />
        </section>
      ) : null}
    </PortalFrame>
  )
}

function Bookings({ page, bookings }: { page: PortalPage; bookings: OwnBooking[] }) {
  const { site, words, at, when } = page
  const own = bookingWords(site.locale)
  return (
    <ul className={styles.bookings}>
      {bookings.map(({ id, title, type, startsAt, status, host, place, reference, manageToken }) => (
        <li key={id}>
          <p className={styles.byline}>
            <time className="reading" dateTime={startsAt}>
              {when(startsAt)}
            </time>
            <span className={styles.state} data-state={status}>
              {statusText(status, own)}
            </span>
          </p>
          <h3>{title}</h3>
          <p className="quiet">
            {[host ? fill(own.withHosts, { names: host }) : null, place ? placeText(place, own) : null, reference]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className={styles.ways}>
            {manageToken ? (
              <a href={`${at('/book/manage')}?token=${encodeURIComponent(manageToken)}`}>{words.bookingManage}</a>
            ) : null}
            {type ? (
              <Link href={page.to(`/bookings/new/${encodeURIComponent(type)}`)} prefetch={false}>
                {words.bookAgain}
              </Link>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  )
}
