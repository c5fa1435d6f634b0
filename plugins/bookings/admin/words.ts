import { word } from '@/plugins/languages/api'
import type { Say } from '@/plugins/languages/api.client'
import type { BookingStatus, HostMails, MeetingPlace } from '@/src/lib/bookings'
import type { CalendarItem, CalendarKind } from '../calendar/types'
import type { BookingAction } from '../desk/actions'
import type { DeskMail } from '../desk/types'

export const STATUS_WORDS: Record<BookingStatus, string> = {
  PENDING: word('Waits for approval'),
  CONFIRMED: word('Confirmed'),
  COMPLETED: word('Held'),
  NO_SHOW: word('Nobody came'),
  DECLINED: word('Declined'),
  CANCELLED: word('Cancelled'),
}

export const KIND_WORDS: Record<CalendarKind, string> = {
  BOOKING: word('Booking'),
  HOLD: word('Kept for somebody who is booking'),
  CONSULTATION: word('Consultation'),
  CALL: word('Client call'),
  BLOCK: word('Blocked time'),
  BUSY: word('Busy elsewhere'),
}

export const PLACE_WORDS: Record<MeetingPlace, string> = {
  VIDEO: word('Video call'),
  PHONE: word('By phone'),
  IN_PERSON: word('In person'),
}

export const ACTION_WORDS: Record<BookingAction, string> = {
  confirm: word('Approve'),
  decline: word('Decline'),
  complete: word('It was held'),
  'no-show': word('Nobody came'),
  cancel: word('Cancel the booking'),
}

export const ACTION_DONE: Record<BookingAction, string> = {
  confirm: word('The booking is approved.'),
  decline: word('The booking is declined.'),
  complete: word('Noted: it was held.'),
  'no-show': word('Noted: nobody came.'),
  cancel: word('The booking is cancelled.'),
}

/** Mails that tell something else than their kind says. */
const MAIL_CHANGE_WORDS: Partial<Record<DeskMail['change'], string>> = {
  REQUESTED: word('Request received'),
  DECLINED: word('Refusal'),
  WITHDRAWN: word('Request withdrawn'),
  HANDED_ON: word('Handed on'),
}

/** What a mail tells, e.g. `Reminder a day before`. */
export const mailWord = ({ type, change }: Pick<DeskMail, 'type' | 'change'>): string =>
  MAIL_CHANGE_WORDS[change] ?? MAIL_WORDS[type]

const MAIL_WORDS: Record<DeskMail['type'], string> = {
  CONFIRMATION: word('Confirmation'),
  REMINDER_24H: word('Reminder a day before'),
  REMINDER_2H: word('Reminder two hours before'),
  FOLLOW_UP: word('Follow-up'),
  CANCELLATION: word('Cancellation'),
  RESCHEDULE: word('New time'),
}

export const MAIL_STATE_WORDS: Record<DeskMail['status'], string> = {
  QUEUED: word('will be sent'),
  SENDING: word('on its way'),
  SENT: word('sent'),
  VOID: word('called off'),
  FAILED: word('failed'),
  UNCERTAIN: word('nobody knows whether it arrived'),
}

/** What a thing of the calendar is called, also where one may not know whose it is. */
export function titleOf(say: Say, { title, kind, seats }: Pick<CalendarItem, 'title' | 'kind' | 'seats'>): string {
  if (kind === 'HOLD') return say('Being booked')
  return title ?? (seats === null ? say(KIND_WORDS[kind]) : say('Group session'))
}

/** What is said of its state beside its name; nothing where all is as usual. */
export function stateOf(say: Say, { kind, status, seats, seatsTaken }: CalendarItem): string | null {
  if (seats !== null) return say('{taken} of {seats} seats', { taken: seatsTaken ?? 0, seats })
  if (kind === 'HOLD') return say('kept for a moment')
  if (status === 'PENDING') return say('to approve')
  if (status === 'NO_SHOW') return say('nobody came')
  if (status === 'COMPLETED') return say('held')
  return null
}

/** `2026-11-21` in words. */
export function dayText(language: string, day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
}

/** `14:30` in a zone, by the same clock as the scale beside it. */
export function timeText(language: string, instant: string, timeZone: string): string {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat(language, { ...clock, timeZone }).format(new Date(instant))
}

/** A zone as people call it: its town. */
export function townOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
}

export const HOST_MAIL_WORDS: Record<HostMails, string> = {
  ALL: word('News and reminders'),
  NEWS: word('News alone'),
  NONE: word('None: the bell alone'),
}
