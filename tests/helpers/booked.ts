import { randomUUID } from 'node:crypto'
import { createLocalReq, type PayloadRequest } from 'payload'
import type { AuditBooking, BookingHost, BookingType, Organization, User } from '@/payload-types'
import { queueNotifications } from '@/plugins/bookings/notifications/queueNotifications'
import type { BookingChange } from '@/plugins/bookings/notifications/planNotifications'
import { query, sql } from '@/src/lib/database'
import { inTransaction } from '@/src/server/inTransaction'
import type { TestApp } from './app'
import { factories } from './factories'

const HOUR = 3_600_000

/** A line of the queue of a booking's mails. */
export interface QueuedLine extends Record<string, unknown> {
  id: string
  type: string
  recipient: string
  host_id: string | null
  change: string
  version: number
  status: string
  scheduled_for: Date
  attempts: number
  message_id: string | null
  last_error: string | null
}

/**
 * Bookings as the queue of mails meets them: rows whose changes are told in the same transaction, without the rules of
 * what can be booked.
 */
export function booked(app: TestApp) {
  const { payload } = app
  const make = factories(app)

  return {
    /** A studio with one host who can be booked. */
    async studio(values: { zone?: string; organization?: Partial<Organization>; host?: Partial<User> } = {}) {
      const organization = await make.organization({ name: 'Meridian', ...values.organization })
      const host = await make.user({ organization, role: 'TEAM', name: 'Ruth Okafor', ...values.host })
      const settings: BookingHost = await payload.create({
        collection: 'booking-hosts',
        data: { organization: organization.id, user: host.id, timeZone: values.zone ?? 'Europe/Berlin' },
      })
      const type: BookingType = await payload.create({
        collection: 'booking-types',
        data: {
          organization: organization.id,
          title: 'Strategy call',
          slug: `strategy-${randomUUID().slice(0, 8)}`,
          purpose: 'MEETING',
          auditType: 'GENERAL',
          place: 'VIDEO',
          currency: 'EUR',
          durationMinutes: 45,
          stepMinutes: 15,
          bufferBeforeMinutes: 0,
          bufferAfterMinutes: 0,
          minimumNoticeMinutes: 0,
          changeNoticeMinutes: 0,
          windowDays: 60,
          assignment: 'HOST',
          hosts: [host.id],
          color: 'brass',
        },
      })
      return { organization, host, settings, type }
    },

    /** A booking of a studio, three days ahead unless it says otherwise; `change` is told at once. */
    async booking(
      { organization, host, type }: { organization: Organization; host: User; type: BookingType },
      values: Partial<AuditBooking> = {},
      change: BookingChange | null = 'CREATED',
    ): Promise<AuditBooking> {
      const startsAt = values.startsAt ?? new Date(Date.now() + 72 * HOUR).toISOString()
      const data = {
        organization: organization.id,
        bookingType: type.id,
        startsAt,
        endsAt: new Date(new Date(startsAt).getTime() + 0.75 * HOUR).toISOString(),
        clientName: 'Clara Weiss',
        clientEmail: `clara-${randomUUID().slice(0, 8)}@example.test`,
        place: 'VIDEO',
        location: 'https://meet.example/ruth',
        status: 'CONFIRMED',
        assignedTo: host.id,
        hosts: [host.id],
        auditType: 'GENERAL',
        reference: randomUUID().slice(0, 8).toUpperCase(),
        timeZone: 'Europe/Berlin',
        visitorTimeZone: 'America/New_York',
        language: 'en',
        source: 'SITE',
        version: 1,
        sequence: 0,
        uid: `${randomUUID()}@studio.example`,
        ...values,
      }
      const req = await createLocalReq({}, payload)
      return inTransaction(req, async () => {
        const { id } = await payload.db.create({ collection: 'audit-bookings', data, req })
        const made = await read(req, String(id))
        if (change) await queueNotifications(req, { booking: made, previous: null, change })
        return made
      })
    },

    /** A change of a booking, told in the same transaction. */
    async change(
      { id }: Pick<AuditBooking, 'id'>,
      change: BookingChange,
      set: { startsAt?: string; endsAt?: string; status?: AuditBooking['status']; host?: string },
    ): Promise<AuditBooking> {
      const req = await createLocalReq({}, payload)
      return inTransaction(req, async () => {
        const previous = await read(req, id)
        const { startsAt, endsAt, status, host } = set
        await query(
          req,
          sql`
            update audit_bookings set version = version + 1, sequence = sequence + 1,
              starts_at = coalesce(${startsAt ?? null}::timestamptz, starts_at), ends_at = coalesce(${endsAt ?? null}::timestamptz, ends_at),
              status = coalesce(${status ?? null}::text, status::text)::enum_audit_bookings_status,
              assigned_to_id = coalesce(${host ?? null}::uuid, assigned_to_id), updated_at = now()
            where id = ${id}`,
        )
        if (host) await query(req, sql`update audit_bookings_rels set users_id = ${host} where parent_id = ${id}`)
        const booking = await read(req, id)
        await queueNotifications(req, { booking, previous, change })
        return booking
      })
    },

    /** The queue of a booking, in the order in which it is due. */
    queueOf({ id }: Pick<AuditBooking, 'id'>): Promise<QueuedLine[]> {
      return query<QueuedLine>(
        { payload },
        sql`
          select id, type, recipient, host_id, change, booking_version::int as version, status, scheduled_for, attempts::int as attempts,
            message_id, last_error
          from audit_notifications where booking_id = ${id} order by booking_version, scheduled_for, type, recipient, id`,
      )
    },
  }

  async function read(req: PayloadRequest, id: string): Promise<AuditBooking> {
    return payload.findByID({ collection: 'audit-bookings', id, depth: 0, req })
  }
}
