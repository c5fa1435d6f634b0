import ical, {
  ICalAlarmType,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { isTimeZone } from '@/src/lib/time-zone'
import { timeZoneBlock } from '@/src/lib/calendar-zone'

/** What a calendar is asked to do (RFC 5546): take or change an event, take it out, or just show it. */
export type CalendarMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH'

export interface CalendarPerson {
  name: string
  email: string
}

export interface CalendarEvent {
  /** The same for as long as the meeting lives, in every file. */
  uid: string
  /** Grows with each change: an older file never undoes a newer one. */
  sequence: number
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  startsAt: Date
  endsAt: Date
  /** IANA; on whose clock the meeting was promised. */
  timeZone: string
  summary: string
  description: string
  location: string | null
  url: string | null
  /** When what the file says was last changed. */
  changedAt: Date
  organizer: CalendarPerson | null
  attendees: readonly CalendarPerson[]
  /** @default none */
  alarmMinutesBefore?: number
}

/**
 * A calendar file (RFC 5545). Each zone that its events name comes with a VTIMEZONE that is right for their dates.
 *
 * @param name of the whole calendar, for feeds
 */
export function calendarFile({
  method,
  events,
  name,
}: {
  method: CalendarMethod
  events: readonly CalendarEvent[]
  name?: string
}): string {
  const calendar = ical({
    prodId: { company: 'Orrery', product: 'Bookings', language: 'EN' },
    method: ICalCalendarMethod[method],
    ...(name ? { name: plain(name), ttl: 15 * 60 } : {}),
    timezone: {
      name: null,
      generator: (zone) => timeZoneBlock(zone, instantsIn(events, zone)),
    },
  })
  for (const event of events) {
    const timezone = zoneOf(event)
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      status: ICalEventStatus[event.status],
      start: onClock(event.startsAt, timezone),
      end: onClock(event.endsAt, timezone),
      timezone,
      stamp: event.changedAt,
      lastModified: event.changedAt,
      summary: plain(event.summary),
      description: plain(event.description),
      location: event.location ? plain(event.location) : null,
      url: event.url,
      organizer: event.organizer ? named(event.organizer) : null,
      attendees: event.attendees.map((one) => ({
        ...named(one),
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.ACCEPTED,
        rsvp: false,
      })),
      alarms:
        event.alarmMinutesBefore === undefined || method === 'CANCEL'
          ? []
          : [
              {
                type: ICalAlarmType.display,
                trigger: event.alarmMinutesBefore * 60,
                description: plain(event.summary),
              },
            ],
    })
  }
  return calendar.toString()
}

/** The MIME type of a file: programs that get it by mail look for the method here, too (RFC 6047). */
export function calendarType(method: CalendarMethod): string {
  return `text/calendar; charset=utf-8; method=${method}`
}

/**
 * UTC needs no clock of its own; nor does a zone that this machine does not know. And of an hour that the
 * clocks show twice calendars make one occurrence or the other: it is told in UTC.
 */
function zoneOf({ timeZone, startsAt, endsAt }: CalendarEvent): string | null {
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC' || !isTimeZone(timeZone)) return null
  const isPlain = [startsAt, endsAt].every((instant) => {
    const local = onClock(instant, timeZone).toPlainDateTime()
    const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
      local.toZonedDateTime(timeZone, { disambiguation }),
    )
    return first?.epochMilliseconds === second?.epochMilliseconds
  })
  return isPlain ? timeZone : null
}

function instantsIn(events: readonly CalendarEvent[], zone: string): Date[] {
  return events.filter((event) => zoneOf(event) === zone).flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
}

function onClock(instant: Date, timezone: string | null): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timezone ?? 'UTC')
}

/** A parameter knows no backslash: half of the calendars take it for the beginning of something else. */
function named({ name, email }: CalendarPerson): CalendarPerson {
  return { name: plain(name).replaceAll('\\', '/').replace(/\s+/g, ' ').trim() || email, email }
}

/** Texts come from strangers: control characters and halves of characters are no text (RFC 5545, 3.1). */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
}
