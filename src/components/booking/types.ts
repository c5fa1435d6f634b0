import type { Assignment, BookingStatus, MeetingPlace } from '@/src/lib/bookings'

/** Somebody whose time can be booked. */
export interface HostView {
  id: string
  name: string
  title: string | null
}

export const QUESTION_KINDS = ['TEXT', 'LONG_TEXT', 'NUMBER', 'CHOICE', 'YES_NO', 'RATING'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** What is asked when booking. */
export interface QuestionView {
  id: string
  question: string
  kind: QuestionKind
  choices: string[]
  help: string | null
  isRequired: boolean
}

/** What can be booked, as visitors see it. */
export interface BookingTypeView {
  id: string
  slug: string
  title: string
  description: string | null
  durationMinutes: number
  place: MeetingPlace
  seats: number | null
  requiresConfirmation: boolean
  /** In the smallest unit of the currency; null is free. */
  price: number | null
  currency: string | null
  assignment: Assignment
  hasWaitlist: boolean
  hosts: HostView[]
  questions: QuestionView[]
}

/** A time that is free. */
export interface Slot {
  /** Instants as ISO text. */
  startsAt: string
  endsAt: string
  /** Ids of those who are free then. */
  hosts: string[]
  seatsLeft: number
}

export interface FreeTimes {
  timeZone: string
  hostTimeZone: string
  slots: Slot[]
  nextAvailable: string | null
}

/** A time that is kept while the form is open. */
export interface Hold {
  hold: string
  expiresAt: string
  host: string | null
}

/** A booking as its visitor sees it. */
export interface BookingView {
  reference: string
  status: BookingStatus
  startsAt: string
  endsAt: string
  title: string
  host: { name: string } | null
  place: MeetingPlace | null
  location: string | null
  hostTimeZone: string
  manageUrl: string
  icsUrl: string
}

export interface ManagedBooking {
  booking: BookingView
  mayCancel: boolean
  mayReschedule: boolean
  /** Slug of its type; null where it is gone. */
  type: string | null
  /** How many sit in one session of the type; null where each has a time of their own. */
  seats: number | null
}

/** What the waiting list offers to somebody. */
export interface OfferView {
  title: string
  /** Where the booking's mails will go. */
  email: string
  type: string
  startsAt: string
  endsAt: string
  expiresAt: string
  host: { name: string } | null
  place: MeetingPlace | null
  /** What is asked before it can be taken. */
  questions: QuestionView[]
}

export interface Answer {
  question: string
  answer: string
}

/** Where the visitor books: on the site, in a frame elsewhere, in the portal. */
export type BookingSource = 'SITE' | 'EMBED' | 'PORTAL'
