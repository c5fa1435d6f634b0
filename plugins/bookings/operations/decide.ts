import { APIError, type PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import type { AuditBooking } from '@/payload-types'
import type { BookingStatus } from '@/src/lib/bookings'
import { inTransaction } from '@/src/server/inTransaction'
import { visibleRecord } from '@/src/server/visibleRecord'
import { readBooking } from '../booking/readBooking'

/** What staff decide of a booking, and what it becomes. */
export const DECISIONS = {
  confirm: 'CONFIRMED',
  decline: 'DECLINED',
  cancel: 'CANCELLED',
  complete: 'COMPLETED',
  'no-show': 'NO_SHOW',
} as const satisfies Record<string, BookingStatus>

export type Decision = keyof typeof DECISIONS

/**
 * A decision of the staff, on behalf of the person.
 *
 * @throws APIError 404 for a booking that the person cannot see, 409 for one that has ended
 */
export async function decide(
  req: PayloadRequest,
  id: unknown,
  { decision, reason }: { decision: Decision; reason?: string | null },
): Promise<AuditBooking> {
  return inTransaction(req, async () => {
    const booking = await visibleRecord(req, 'audit-bookings', id)
    const status = DECISIONS[decision]
    const isOff = status === 'CANCELLED' || status === 'DECLINED'
    return req.payload.update({
      collection: 'audit-bookings',
      id: booking.id,
      data: { status, ...(isOff && reason ? { cancelReason: reason } : {}) },
      depth: 0,
      ...onBehalfOf(req),
    })
  })
}

/**
 * Moves a booking, also to a time that is not offered; with `host` to somebody else.
 *
 * @param version of the booking as the person saw it
 * @throws TimeTaken with what is in the way; APIError 404, and 409 when somebody else has changed it meanwhile
 */
export async function moveBooking(
  req: PayloadRequest,
  id: unknown,
  { startsAt, host, version }: { startsAt: string; host?: string | undefined; version: number },
): Promise<AuditBooking> {
  return inTransaction(req, async () => {
    const { id: known } = await visibleRecord(req, 'audit-bookings', id)
    const booking = await readBooking(req, known, { lock: true })
    if (booking?.version !== version) {
      throw new APIError('This booking has just been changed by somebody else. Load it again.', 409, null, true)
    }
    return req.payload.update({
      collection: 'audit-bookings',
      id: known,
      data: { startsAt, ...(host ? { assignedTo: host } : {}) },
      depth: 0,
      ...onBehalfOf(req),
    })
  })
}
