import { APIError, type PayloadRequest } from 'payload'
import { asServer } from '@/src/server/forms/asServer'
import { inTransaction } from '@/src/server/inTransaction'
import { withIntent } from '../booking/intent'
import { readType } from '../booking/readType'
import { bookingOfLink, isInTime, tooLate } from './changeable'
import { claimSlot } from './claimSlot'

/**
 * Moves a visitor's booking to another time of the list, with the same host where that is possible: one update, so that there are
 * never two bookings or none.
 *
 * @returns the id of the booking
 * @throws SlotTaken; APIError 410 for a link that is used, outdated or expired, 409 shortly before the meeting
 */
export async function reschedule(
  req: PayloadRequest,
  { token, startsAt, host }: { token: string; startsAt: string; host?: string | null },
): Promise<string> {
  return inTransaction(req, async () => {
    const booking = await bookingOfLink(req, token, { lock: true })
    const type = await readType(req, booking.organization, { id: booking.type })
    if (!type?.isActive) {
      throw new APIError('This can no longer be booked here. Cancel it, or write to us.', 409, null, true)
    }
    if (!isInTime(booking, type.changeNotice)) throw tooLate()
    if (Date.parse(startsAt) === Date.parse(booking.startsAt) && (!host || host === booking.host)) return booking.id
    const slot = await claimSlot(req, type, {
      startsAt,
      host: host ?? null,
      current: booking.host,
      ignore: { booking: booking.id },
      alsoLock: booking.hosts,
    })
    await req.payload.update({
      collection: 'audit-bookings',
      id: booking.id,
      data: { startsAt: slot.startsAt, endsAt: slot.endsAt, assignedTo: slot.hosts[0] ?? null },
      depth: 0,
      // Whoever holds the link may do this, and nothing else.
      overrideAccess: true,
      req: withIntent(asServer(req), { by: 'VISITOR', hosts: slot.hosts }),
    })
    return booking.id
  })
}
