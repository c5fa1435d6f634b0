import type { AuditNotification } from '@/payload-types'
import type {
  BookingNotificationChange,
  BookingNotificationType,
  BookingStatus,
  MeetingPlace,
} from '@/src/lib/bookings'
import type { StageColour } from '@/src/lib/work'

export interface DeskMail {
  id: string
  type: BookingNotificationType
  /** What it tells of: a confirmation may be of a request. */
  change: BookingNotificationChange
  recipient: 'VISITOR' | 'HOST'
  host: string | null
  status: AuditNotification['status']
  scheduledFor: string
  sentAt: string | null
  error: string | null
}

/** What the staff sees of a booking at a glance; the JSON of `GET /api/bookings/:id/desk`. */
export interface BookingDesk {
  id: string
  version: number
  reference: string | null
  status: BookingStatus
  startsAt: string
  endsAt: string
  /** The reader's clock, the visitor's, and in `hosts` theirs. */
  timeZone: string
  visitorTimeZone: string | null
  name: string
  email: string
  phone: string | null
  type: { id: string; title: string; color: StageColour }
  hosts: { id: string; name: string; timeZone: string; country: string | null; region: string | null }[]
  client: { id: string; name: string } | null
  place: MeetingPlace | null
  location: string | null
  message: string | null
  notes: string | null
  answers: { question: string; answer: string | null }[]
  cancelReason: string | null
  cancelledBy: 'VISITOR' | 'STAFF' | 'SYSTEM' | null
  source: string | null
  createdAt: string
  /** How many share the group session, and how many it takes. */
  session: { id: string; seats: number; seatsTaken: number } | null
  mayDecide: boolean
  /** What is odd about it, in the reader's words: in the past and open, outside of the hours, on a busy time. */
  notices: string[]
  mails: DeskMail[]
  /** The newest first; empty for those who do not read the trail. */
  history: { at: string; summary: string; by: string }[]
}

/** The JSON of `GET /api/bookings/:id/times?day=`. */
export interface FreeDay {
  /** How many sit in one session; null where each booking has a time of its own. */
  seats: number | null
  slots: { startsAt: string; endsAt: string; seatsLeft: number }[]
  /** The first free time after a day that has none. */
  nextAvailable: string | null
}
