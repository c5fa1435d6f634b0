import type { AuditBooking } from '@/payload-types'
import type { BookingNotificationChange, BookingNotificationType } from '@/src/lib/bookings'
import { idOf } from '@/src/lib/ids'

/** What happened to a booking, as its mails tell it. */
export type BookingChange = Exclude<BookingNotificationChange, 'REMINDED' | 'WITHDRAWN' | 'HANDED_ON'>

/** What the queue needs to know of a booking. */
export type BookingState = Pick<
  AuditBooking,
  'id' | 'organization' | 'status' | 'startsAt' | 'endsAt' | 'assignedTo' | 'hosts' | 'version'
>

/** A mail to be queued. `change` decides the words, `previousStart` what stands as "before". */
export interface PlannedNotification {
  type: BookingNotificationType
  recipient: 'VISITOR' | 'HOST'
  host: string | null
  change: BookingNotificationChange
  scheduledFor: Date
  previousStart: Date | null
}

const HOUR = 3_600_000
const REMINDERS = [
  ['REMINDER_24H', 24 * HOUR],
  ['REMINDER_2H', 2 * HOUR],
] as const
/** Somebody who hears only weeks later what a meeting came to would wonder. */
const FOLLOW_UP_WITHIN = 7 * 24 * HOUR

/**
 * Whom to tell of a change, what and when. Nothing is told of what is over, and no reminder is queued whose time is past.
 * A host who gives a meeting to another reads that it is no longer theirs, the other that it is new.
 */
export function planNotifications(
  { booking, previous, change }: { booking: BookingState; previous: BookingState | null; change: BookingChange },
  now: Date,
): PlannedNotification[] {
  const startsAt = new Date(booking.startsAt)
  const endsAt = new Date(booking.endsAt ?? booking.startsAt)
  const before = previous ? new Date(previous.startsAt) : null
  if (change === 'COMPLETED') return followUp(booking, endsAt, now)
  // A meeting that was moved into the past is a correction of the record; one that is called off had its time before.
  if ((change === 'CANCELLED' || change === 'DECLINED' ? endsAt : startsAt) <= now) return []

  const told = (
    type: BookingNotificationType,
    host: string | null,
    words: BookingNotificationChange = change,
  ): PlannedNotification => ({
    type,
    recipient: host ? 'HOST' : 'VISITOR',
    host,
    change: words,
    scheduledFor: now,
    previousStart: before,
  })
  const hosts = hostsOf(booking)
  switch (change) {
    case 'REQUESTED':
      return [told('CONFIRMATION', null), ...hosts.map((host) => told('CONFIRMATION', host))]
    case 'CREATED':
    case 'CONFIRMED':
      return [
        told('CONFIRMATION', null),
        ...hosts.map((host) => told('CONFIRMATION', host)),
        ...reminders(hosts, startsAt, now),
      ]
    case 'RESCHEDULED': {
      const had = previous ? hostsOf(previous) : []
      return [
        told('RESCHEDULE', null),
        ...hosts.map((host) =>
          had.includes(host) ? told('RESCHEDULE', host) : told('CONFIRMATION', host, createdWords(booking)),
        ),
        ...had.filter((host) => !hosts.includes(host)).map((host) => told('CANCELLATION', host, 'HANDED_ON')),
        ...(booking.status === 'CONFIRMED' ? reminders(hosts, startsAt, now) : []),
      ]
    }
    case 'CANCELLED': {
      const words = previous?.status === 'PENDING' ? 'WITHDRAWN' : 'CANCELLED'
      return [told('CANCELLATION', null, words), ...hosts.map((host) => told('CANCELLATION', host, words))]
    }
    case 'DECLINED':
      return [told('CANCELLATION', null)]
  }
}

/** Everybody who sits in the meeting on the house's side. */
export function hostsOf({ hosts, assignedTo }: Pick<BookingState, 'hosts' | 'assignedTo'>): string[] {
  const all = [assignedTo, ...(hosts ?? [])].map(idOf).filter((id): id is string => id !== null)
  return [...new Set(all)]
}

function createdWords({ status }: BookingState): BookingNotificationChange {
  return status === 'PENDING' ? 'REQUESTED' : 'CREATED'
}

function reminders(hosts: string[], startsAt: Date, now: Date): PlannedNotification[] {
  return REMINDERS.flatMap(([type, ahead]) => {
    const scheduledFor = new Date(startsAt.getTime() - ahead)
    if (scheduledFor <= now) return []
    return [null, ...hosts].map((host) => ({
      type,
      recipient: host ? ('HOST' as const) : ('VISITOR' as const),
      host,
      change: 'REMINDED' as const,
      scheduledFor,
      previousStart: null,
    }))
  })
}

function followUp(booking: BookingState, endsAt: Date, now: Date): PlannedNotification[] {
  if (now.getTime() - endsAt.getTime() > FOLLOW_UP_WITHIN) return []
  const scheduledFor = new Date(Math.max(now.getTime(), endsAt.getTime() + HOUR))
  return [null, ...hostsOf(booking)].map((host) => ({
    type: 'FOLLOW_UP' as const,
    recipient: host ? ('HOST' as const) : ('VISITOR' as const),
    host,
    change: 'COMPLETED' as const,
    scheduledFor,
    previousStart: null,
  }))
}
