import { createLocalReq } from 'payload'
import type { AuditBooking } from '@/payload-types'
import { handOff } from '@/plugins/bookings/notifications/handOff'
import type { MailAttachment } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { inTransaction } from '@/src/server/inTransaction'
import type { TestApp } from './app'
import { booked, type QueuedLine } from './booked'

export const HOUR = 3_600_000
export const ahead = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

/** A queue in the words of its lines: what, to whom, and how far it is. */
export const brief = (lines: QueuedLine[]) =>
  lines.map(({ type, recipient, status }) => `${type} ${recipient} ${status}`)
export const live = (lines: QueuedLine[]) => lines.filter(({ status }) => status !== 'VOID')

/** The mails of bookings as a worker and an inbox see them. */
export function bookingMails(app: TestApp) {
  const { payload } = app
  const { queueOf } = booked(app)
  return {
    /** What a worker does with the due mails of a booking. */
    async handOffDue(of: Pick<AuditBooking, 'id'>): Promise<void> {
      for (const { id, status, scheduled_for } of await queueOf(of)) {
        if (status !== 'QUEUED' || new Date(scheduled_for) > new Date()) continue
        const req = await createLocalReq({}, payload)
        await inTransaction(req, () => handOff(req, id))
      }
    },

    /** As if the time of these mails had come. */
    async comeDue(of: Pick<AuditBooking, 'id'>, type: string): Promise<void> {
      await query(
        { payload },
        sql`update audit_notifications set scheduled_for = now() - interval '1 minute' where booking_id = ${of.id} and type = ${type}`,
      )
    },

    /** What is enclosed with the newest mail to an address. */
    async attachmentsTo(address: string): Promise<MailAttachment[]> {
      const rows = await query<{ attachments: MailAttachment[] | null }>(
        { payload },
        sql`select attachments from outbox_messages where "to" = ${address} order by created_at desc, id desc limit 1`,
      )
      return rows[0]?.attachments ?? []
    },
  }
}
