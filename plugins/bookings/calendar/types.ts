import type { BookingStatus, MeetingPlace, ReservationSource } from '@/src/lib/bookings'
import type { StageColour } from '@/src/lib/work'

/** Somebody whose time the calendar shows; `id` is the account's. */
export interface CalendarHost {
  id: string
  organization: string
  name: string
  title: string | null
  timeZone: string
  /** Whose holidays are not bookable. */
  country: string | null
  region: string | null
}

export interface CalendarType {
  id: string
  organization: string
  title: string
  color: StageColour
  durationMinutes: number
  assignment: 'HOST' | 'ROUND_ROBIN' | 'TOGETHER'
  /** The accounts of its hosts. */
  hosts: string[]
}

/** `BUSY` is a time of a calendar elsewhere: the own ones alone. */
export type CalendarKind = ReservationSource | 'BUSY'

/** Something that stands in the calendar. */
export interface CalendarItem {
  /** Unique in the calendar. */
  key: string
  kind: CalendarKind
  /** Of the record: booking, hold, consultation, call, blocked time. */
  id: string
  /** ISO instants. */
  startsAt: string
  endsAt: string
  /** Accounts whose time it takes; empty for a consultation of nobody yet. */
  hosts: string[]
  /** Null where the reader may not know whose it is. */
  title: string | null
  /** Of a booking: its status; of calls and consultations theirs. */
  status: string
  type: string | null
  /** Of a booking: what `move` asks for. */
  version: number | null
  reference: string | null
  place: MeetingPlace | null
  /** Of a group session: how many seats, how many taken. */
  seats: number | null
  seatsTaken: number | null
  /** Whether this reader may move it. */
  mayMove: boolean
}

/** A stretch in which a host can be booked. */
export interface BookableStretch {
  host: string
  startsAt: string
  endsAt: string
}

/** What `GET /api/bookings/calendar` answers. */
export interface CalendarData {
  /** Days on the reader's clock; `until` is not included. */
  from: string
  until: string
  timeZone: string
  today: string
  hosts: CalendarHost[]
  types: CalendarType[]
  items: CalendarItem[]
  hours: BookableStretch[]
}

/** States in which a booking takes time, or has taken it. */
export const SHOWN_STATUSES = [
  'PENDING',
  'CONFIRMED',
  'COMPLETED',
  'NO_SHOW',
] as const satisfies readonly BookingStatus[]
