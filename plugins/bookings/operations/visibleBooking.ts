import { APIError, type PayloadRequest } from 'payload'
import type { AuditBooking } from '@/payload-types'
import { onBehalfOf } from '@/plugins/access/api'
import { isUuid } from '@/src/lib/ids'

/** A booking as the person who asks sees it. @throws APIError 404 for one that is not there or not theirs to see */
export async function visibleBooking(req: PayloadRequest, id: unknown): Promise<AuditBooking> {
  const booking = isUuid(id)
    ? await req.payload.findByID({
        collection: 'audit-bookings',
        id,
        depth: 0,
        disableErrors: true,
        ...onBehalfOf(req),
      })
    : null
  if (!booking) throw new APIError('There is no such booking.', 404, null, true)
  return booking
}
