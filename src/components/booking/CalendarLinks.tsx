import { fill } from '@/src/lib/fill'
import type { BookingWords } from '@/src/lib/booking-words'
import { googleCalendarLink, outlookCalendarLink } from '@/src/lib/calendar-links'
import type { BookingView } from './types'
import styles from './BookingFlow.module.css'

/** Three ways into the visitor's calendar. */
export function CalendarLinks({ booking, words }: { booking: BookingView; words: BookingWords }) {
  const { title, startsAt, endsAt, location, reference, manageUrl } = booking
  const details = [`${words.reference}: ${reference}`, `${words.manageLink}: ${manageUrl}`].join('\n')
  const meeting = { title, startsAt, endsAt, location, details }
  return (
    <div className={styles.calendars}>
      <p className="label">{words.addToCalendar}</p>
      <p className={styles.links}>
        <a href={booking.icsUrl} download={fill('{reference}.ics', { reference })} className="button" data-kind="quiet">
          {words.calendarFile}
        </a>
        <a href={googleCalendarLink(meeting)} target="_blank" rel="noreferrer" className="button" data-kind="quiet">
          {words.googleCalendar}
        </a>
        <a href={outlookCalendarLink(meeting)} target="_blank" rel="noreferrer" className="button" data-kind="quiet">
          {words.outlookCalendar}
        </a>
      </p>
    </div>
  )
}
