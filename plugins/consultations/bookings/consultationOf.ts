import type { Consultation } from '@/payload-types'
import type { SeenBooking } from './readBooking'

type Status = Consultation['status']

/** What a booking's state is for the consultation behind it. A request that is not approved yet waits with its time. */
const STATUS: Record<SeenBooking['status'], Status> = {
  PENDING: 'PENDING',
  CONFIRMED: 'SCHEDULED',
  COMPLETED: 'COMPLETED',
  NO_SHOW: 'CANCELLED',
  DECLINED: 'CANCELLED',
  CANCELLED: 'CANCELLED',
}

/** The same the other way round: null where the booking need not follow. */
const BACK: Record<Status, SeenBooking['status'] | null> = {
  PENDING: null,
  SCHEDULED: 'CONFIRMED',
  COMPLETED: 'COMPLETED',
  CANCELLED: 'CANCELLED',
}

const NOBODY_CAME = 'Nobody came.'

export const statusOf = (booking: Pick<SeenBooking, 'status'>): Status => STATUS[booking.status]

export function isLive({ status }: Pick<SeenBooking, 'status'>): boolean {
  return status === 'PENDING' || status === 'CONFIRMED'
}

/** What the booking decides of its consultation. */
export function factsOf(booking: SeenBooking) {
  const status = statusOf(booking)
  return {
    status,
    scheduledAt: new Date(booking.startsAt).toISOString(),
    durationMinutes: booking.minutes,
    assignedTo: booking.host,
    meetingUrl: booking.location,
    ...(status === 'CANCELLED'
      ? { cancelReason: booking.status === 'NO_SHOW' ? NOBODY_CAME : booking.cancelReason }
      : {}),
  }
}

/** The consultation as far as the booking has a say in it. */
export interface KnownConsultation {
  status: Status
  scheduledAt: string | null
  durationMinutes: number | null
  assignedTo: string | null
  meetingUrl: string | null
  cancelReason: string | null
}

/** What of the consultation is not as its booking says; nothing when both agree. An ended one is left in peace. */
export function differences(known: KnownConsultation, booking: SeenBooking): Partial<KnownConsultation> {
  if (known.status === 'COMPLETED' || known.status === 'CANCELLED') return {}
  const wanted = factsOf(booking)
  const changed = Object.entries(wanted).filter(([key, value]) => {
    const is = known[key as keyof KnownConsultation]
    return key === 'scheduledAt'
      ? Date.parse(String(is)) !== Date.parse(String(value))
      : (is ?? null) !== (value ?? null)
  })
  return Object.fromEntries(changed)
}

/** What a changed consultation asks of its booking; null when the booking is as it should be. */
export function askOf(
  before: Partial<KnownConsultation> | null,
  after: KnownConsultation,
  booking: SeenBooking,
): {
  startsAt?: string
  endsAt?: string
  assignedTo?: string
  status?: SeenBooking['status']
  cancelReason?: string
} | null {
  if (!isLive(booking)) return null
  const ask: NonNullable<ReturnType<typeof askOf>> = {}
  const wanted = BACK[after.status]
  if (before?.status !== after.status && wanted && wanted !== booking.status) ask.status = wanted
  if (ask.status === 'CANCELLED' && after.cancelReason) ask.cancelReason = after.cancelReason
  const isMoved = after.scheduledAt !== null && Date.parse(after.scheduledAt) !== new Date(booking.startsAt).getTime()
  const isResized = after.durationMinutes !== null && after.durationMinutes !== booking.minutes
  if (after.scheduledAt && (isMoved || isResized) && after.status === 'SCHEDULED') {
    ask.startsAt = after.scheduledAt
    ask.endsAt = new Date(
      Date.parse(after.scheduledAt) + (after.durationMinutes ?? booking.minutes) * 60_000,
    ).toISOString()
  }
  const isHanded = before !== null && before.assignedTo !== after.assignedTo
  if (isHanded && after.assignedTo && after.assignedTo !== booking.host) ask.assignedTo = after.assignedTo
  return Object.keys(ask).length === 0 ? null : ask
}
