import { fill } from '@/src/lib/fill'
import type { BookingWords } from '@/src/lib/booking-words'
import type { MeetingPlace } from '@/src/lib/bookings'
import { placeOf, type Clock } from './clock'
import type { BookingView } from './types'
import styles from './BookingFacts.module.css'

interface BookingFactsProps {
  booking: Pick<BookingView, 'title' | 'startsAt' | 'endsAt' | 'host' | 'place' | 'location'> & { reference?: string }
  zone: string
  /** The host's clock, where it is known and another one. */
  hostZone?: string | null
  clock: Clock
  words: BookingWords
}

/** The place of a meeting in words. */
export function placeText(place: MeetingPlace, words: BookingWords): string {
  return { VIDEO: words.placeVideo, PHONE: words.placePhone, IN_PERSON: words.placePerson }[place]
}

/** What was booked, as an instrument shows its readings. */
export function BookingFacts({ booking, zone, hostZone, clock, words }: BookingFactsProps) {
  const { title, startsAt, endsAt, host, place, location, reference } = booking
  const isElsewhere = hostZone && clock.time(startsAt, hostZone) !== clock.time(startsAt, zone)
  return (
    <dl className={styles.facts}>
      <dt>{words.what}</dt>
      <dd>{title}</dd>
      <dt>{words.when}</dt>
      <dd>
        <time dateTime={startsAt}>{clock.span(startsAt, endsAt, zone)}</time>
        <span>{fill(words.yourClock, { zone: placeOf(zone) })}</span>
        {isElsewhere ? (
          <span>{fill(words.hostClock, { when: clock.moment(startsAt, hostZone), place: placeOf(hostZone) })}</span>
        ) : null}
      </dd>
      {host ? (
        <>
          <dt>{words.with}</dt>
          <dd>{host.name}</dd>
        </>
      ) : null}
      {place ? (
        <>
          <dt>{words.where}</dt>
          <dd>
            {placeText(place, words)}
            {location ? <Location text={location} /> : null}
          </dd>
        </>
      ) : null}
      {reference ? (
        <>
          <dt>{words.reference}</dt>
          <dd className="reading">{reference}</dd>
        </>
      ) : null}
    </dl>
  )
}

function Location({ text }: { text: string }) {
  if (!/^https?:\/\//.test(text)) return <span>{text}</span>
  return (
    <a href={text} rel="noreferrer">
      {text.replace(/^https?:\/\//, '')}
    </a>
  )
}
