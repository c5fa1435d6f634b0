import type { PayloadRequest } from 'payload'
import { v7 as newId } from 'uuid'
import { enqueue } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { HAND_OFF_QUEUE } from './handOffQueue'
import { planNotifications, type BookingChange, type BookingState } from './planNotifications'

/**
 * Queues what a change of a booking has to tell, in the transaction of that change; what is to leave at once gets its job
 * here, the rest is found when its time has come. What was queued for an older version is voided by the database itself
 * (`audit_bookings_void_mails`), whoever wrote the change.
 *
 * @param booking as it is now, with its new version
 * @param previous as it was; `null` for a new one
 */
export async function queueNotifications(
  req: PayloadRequest,
  { booking, previous, change }: { booking: BookingState; previous: BookingState | null; change: BookingChange },
): Promise<void> {
  const now = new Date()
  const organization = idOf(booking.organization)
  // The demo's people have had their mails long ago; what lies ahead of them is queued as usual.
  const isDemo = req.context.seedDemo === true
  for (const one of planNotifications({ booking, previous, change }, now)) {
    const id = newId()
    const isDue = one.scheduledFor <= now
    const isDone = isDemo && isDue
    const rows = await query<{ id: string }>(
      req,
      sql`
        insert into audit_notifications (id, organization_id, booking_id, type, recipient, host_id, change, booking_version,
          scheduled_for, previous_start, status, sent, sent_at, attempts, created_at, updated_at)
        values (${id}, ${organization}, ${booking.id}, ${one.type}, ${one.recipient}, ${one.host}, ${one.change},
          ${booking.version ?? 1}, ${one.scheduledFor.toISOString()}, ${one.previousStart?.toISOString() ?? null},
          ${isDone ? 'SENT' : 'QUEUED'}, ${isDone}, ${isDone ? now.toISOString() : null}, ${isDone ? 1 : 0}, now(), now())
        on conflict do nothing returning id`,
    )
    if (rows.length > 0 && isDue && !isDone) await enqueue(req, HAND_OFF_QUEUE, { notification: id }, { id })
  }
}
