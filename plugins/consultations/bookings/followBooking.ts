import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { isLocale } from '@/src/lib/locales'
import { asServer } from '@/src/server/forms/asServer'
import { differences, factsOf, isLive, statusOf, type KnownConsultation } from './consultationOf'
import { followWithAudit } from './followWithAudit'
import { readBooking, wordsOf, type SeenBooking } from './readBooking'

/** Whatever is said of bookings: their records, and what their own plugin says of them. */
export const BOOKING_EVENTS = ['audit-bookings.*', 'booking.*']

/**
 * Keeps the consultation or the audit that a booking opens in step with it. What is said is only the occasion: the booking is read as it
 * is now, and nothing is written where both agree, so an event that comes twice does no harm.
 */
export async function followBooking(event: DomainEvent, req: PayloadRequest): Promise<void> {
  if (event.subject?.collection !== 'audit-bookings' || event.type === 'audit-bookings.deleted') return
  const booking = await readBooking(req, event.subject.id)
  if (booking?.purpose === 'CONSULTATION') await followWithConsultation(req, booking)
  if (booking?.purpose === 'AUDIT') await followWithAudit(req, booking)
}

interface Row extends Record<string, unknown> {
  id: string
  status: KnownConsultation['status']
  scheduledAt: Date | string | null
  durationMinutes: number | null
  assignedTo: string | null
  meetingUrl: string | null
  cancelReason: string | null
  deletedAt: Date | string | null
}

async function followWithConsultation(req: PayloadRequest, booking: SeenBooking): Promise<void> {
  const [row] = await query<Row>(
    req,
    sql`select id, status::text as status, scheduled_at as "scheduledAt", duration_minutes::int as "durationMinutes",
          assigned_to_id as "assignedTo", meeting_url as "meetingUrl", cancel_reason as "cancelReason", deleted_at as "deletedAt"
        from consultations where appointment_id = ${booking.id} for update`,
  )
  if (!row) {
    if (isLive(booking) && !booking.deletedAt) await open(req, booking)
    return
  }
  const known = { ...row, scheduledAt: row.scheduledAt ? new Date(row.scheduledAt).toISOString() : null }
  const change = differences(known, booking)
  const isTrashed = Boolean(row.deletedAt)
  const wantsTrash = Boolean(booking.deletedAt)
  const trash = isTrashed === wantsTrash ? {} : { deletedAt: wantsTrash ? new Date().toISOString() : null }
  if (Object.keys(change).length === 0 && isTrashed === wantsTrash) return
  const save = async (data: object) =>
    req.payload.update({
      collection: 'consultations',
      id: row.id,
      data,
      depth: 0,
      trash: true,
      overrideAccess: true,
      req: asServer(req),
    })
  // A request that is held at once has been scheduled on the way.
  if (row.status === 'PENDING' && statusOf(booking) === 'COMPLETED') await save({ ...change, status: 'SCHEDULED' })
  await save({ ...change, ...trash })
}

async function open(req: PayloadRequest, booking: SeenBooking): Promise<void> {
  const { id, organization, name, email, client, lead, reference, language, visitorTimeZone } = booking
  await req.payload.create({
    collection: 'consultations',
    data: {
      ...factsOf(booking),
      organization,
      name,
      email,
      client,
      lead,
      challenges: wordsOf(booking),
      consultationType: booking.consultationType ?? 'GENERAL',
      appointment: id,
      bookingId: reference,
      timeZone: visitorTimeZone,
      language: isLocale(language) ? language : null,
      consentAt: booking.consentAt ? new Date(booking.consentAt).toISOString() : null,
    },
    depth: 0,
    overrideAccess: true,
    req: asServer(req),
  })
}
