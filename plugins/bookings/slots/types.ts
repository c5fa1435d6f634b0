import type { Assignment } from '@/src/lib/bookings'
import type { BlockRule } from './blocks'
import type { HoursRule } from './hours'
import type { Span } from './spans'

/** What is to be booked, in whole minutes. */
export interface SlotType {
  duration: number
  /** Starts lie this far apart, from the beginning of each stretch of bookable hours. */
  step: number
  bufferBefore: number
  bufferAfter: number
  /** Nothing begins sooner than this from now. */
  notice: number
  /** The last bookable day is this many days after today, on the host's clock. */
  windowDays: number
  /** More than one makes it a group session; null where the hours alone say it. */
  seats: number | null
  maxPerDay: number | null
  maxPerWeek: number | null
  assignment: Assignment
  /** When the live bookings and holds of the type begin, those of a group session one by one; needed where it has caps. */
  booked: readonly number[]
}

/** A group session of the very type that is offered: its place is taken, its seats may be left. */
export interface Session {
  startsAt: number
  seatsLeft: number
}

/** A host with everything that says when there is time. */
export interface SlotHost {
  id: string
  timeZone: string
  hours: readonly HoursRule[]
  blocks: readonly BlockRule[]
  /** Numbers of days that nobody works. */
  holidays: readonly number[]
  /** Times of calendars elsewhere. */
  busy: readonly Span[]
  /** What takes the host's time here, padded by its own buffers. */
  taken: readonly Span[]
  sessions: readonly Session[]
  maxPerDay: number | null
  maxPerWeek: number | null
  /** When the host's live bookings and holds of all types begin; needed where the host has caps. */
  booked: readonly number[]
}

/** A time that can be booked. */
export interface Slot {
  from: number
  until: number
  /** Who is free then, in the order of the type; all of them where they come together. */
  hosts: string[]
  /** How many bookings the time still takes: with any of the hosts, or with all where they come together. */
  seatsLeft: number
}

/** Which starts are asked for: from, and until but not at, an epoch minute; `now` is the clock's. */
export interface SlotRange {
  from: number
  until: number
  now: number
}
