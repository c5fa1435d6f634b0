import type { PayloadRequest } from 'payload'
import { asServer } from '@/src/server/forms/asServer'
import { inTransaction } from '@/src/server/inTransaction'
import { withIntent } from '../booking/intent'
import { readType } from '../booking/readType'
import { bookingOfLink, isInTime, tooLate } from './changeable'

/**
 * Calls off a visitor's booking by the link of its mail.
 *
 * @returns the id of the booking
 * @throws APIError 410 for a link that is used, outdated or expired, 409 shortly before the meeting
 */
export async function cancelByLink(
  req: PayloadRequest,
  { token, reason }: { token: string; reason?: string | null },
): Promise<string> {
  return inTransaction(req, async () => {
    const booking = await bookingOfLink(req, token, { lock: true })
    const type = await readType(req, booking.organization, { id: booking.type })
    if (!isInTime(booking, type?.changeNotice ?? 0)) throw tooLate()
    await req.payload.update({
      collection: 'audit-bookings',
      id: booking.id,
      data: { status: 'CANCELLED', cancelReason: reason ?? null },
      depth: 0,
      overrideAccess: true,
      req: withIntent(asServer(req), { by: 'VISITOR' }),
    })
    return booking.id
  })
}
