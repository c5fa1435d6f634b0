import type { Assignment, HostMails } from '@/src/lib/bookings'
import type { Span } from '../slots/spans'

/** What the editor of bookable hours shows and sends back. Days are `YYYY-MM-DD`, times `HH:mm` on the host's clock. */

export interface HostSettings {
  timeZone: string
  country: string | null
  region: string | null
  maxPerDay: number | null
  maxPerWeek: number | null
  isActive: boolean
  /** What the host gets by mail about bookings. */
  mails: HostMails
}

/** A stretch of every week (`weekday`, 0 for Monday) or of one date. */
export interface EditedStretch {
  /** Of the record; null for one that is not saved yet. */
  id: string | null
  weekday: number | null
  date: string | null
  start: string
  end: string
  validFrom: string | null
  validUntil: string | null
  seats: number | null
  /** Booking types that it is for; empty for all. */
  types: string[]
}

export interface EditedBlock {
  id: string | null
  firstDay: string
  lastDay: string | null
  start: string | null
  end: string | null
  reason: string
  /** Whether it is the host's alone, or of everybody in the organization. */
  isEverybodys: boolean
}

export interface HoursDraft {
  settings: HostSettings
  stretches: EditedStretch[]
  blocks: EditedBlock[]
}

/** A type that the host can be booked for, as far as the resulting week needs it. */
export interface EditedType {
  id: string
  title: string
  duration: number
  step: number
  bufferBefore: number
  bufferAfter: number
  notice: number
  windowDays: number
  seats: number | null
  maxPerDay: number | null
  maxPerWeek: number | null
  assignment: Assignment
}

export interface EditedFeed {
  id: string
  name: string
  isActive: boolean
  lastFetchedAt: string | null
  events: number | null
  lastError: string | null
}

export interface HoursHost {
  /** Of the settings in `booking-hosts`. */
  id: string
  user: string
  name: string
}

export interface HoursData {
  host: HoursHost
  organization: string
  /** Whose hours this person may arrange. */
  hosts: HoursHost[]
  isOwn: boolean
  /** Whether this person blocks time for everybody. */
  mayBlockAll: boolean
  draft: HoursDraft
  /** Names the state that the draft was read in. */
  stamp: string
  types: EditedType[]
  /** The own calendars elsewhere; null where somebody else's hours are shown. */
  feeds: EditedFeed[] | null
  /** Countries whose holidays are known, in the order of the reader's language. */
  countries: { code: string; name: string }[]
}

/** What else there is around a week, in epoch minutes. */
export interface WeekAround {
  holidays: { day: string; name: string }[]
  regions: { code: string; name: string }[]
  busy: Span[]
  taken: Span[]
  booked: number[]
}
