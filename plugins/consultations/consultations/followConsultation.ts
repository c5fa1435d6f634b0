import type { PayloadRequest } from 'payload'
import { emit, type DomainEvent } from '@/plugins/events/api'
import { notify } from '@/plugins/notifications/api'
import type { Consultation } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { consultationCancelled, consultationScheduled } from '../mail/templates'
import { calendarEntry } from './calendarEntry'
import { sameTime } from './flow'

const SAID = {
  SCHEDULED: 'consultation.scheduled',
  COMPLETED: 'consultation.completed',
  CANCELLED: 'consultation.cancelled',
} as const

/**
 * What follows from the writing of a consultation: it is said once that it was scheduled, moved, held or called off, and whoever asked
 * is told. Where a booking stands behind it, the booking's own mails tell.
 */
export async function followConsultation(event: DomainEvent, req: PayloadRequest): Promise<void> {
  const after = event.after as Consultation | null
  const before = event.before as Consultation | null
  if (!after || after.deletedAt || after.status === 'PENDING') return
  const isNew = before?.status !== after.status
  const isMoved = after.status === 'SCHEDULED' && !sameTime(before?.scheduledAt, after.scheduledAt)
  if (!isNew && !isMoved) return
  const said = !isNew && isMoved ? 'consultation.moved' : SAID[after.status]
  const { organization, subject } = event
  if (!organization || !subject) return
  await emit(req, said, {
    subject,
    organization,
    data: { scheduledAt: after.scheduledAt, client: idOf(after.client), before: before?.status ?? null },
  })
  if (!idOf(after.appointment) && !req.context.seedDemo) {
    await tell(req, organization, after, { isMoved: isMoved && !isNew, hadTime: before?.status === 'SCHEDULED' })
  }
}

/** A time comes with its calendar file; where one was given, the end of it takes the entry out again. */
async function tell(
  req: PayloadRequest,
  organization: string,
  consultation: Consultation,
  { isMoved, hadTime }: { isMoved: boolean; hadTime: boolean },
) {
  const { id, name, email, language, bookingId, timeZone, scheduledAt, cancelReason, meetingUrl } = consultation
  const to = { email, name, locale: language }
  const host = await hostOf(req, idOf(consultation.assignedTo))
  const common = { to, organization, replyTo: host?.email }
  const reference = bookingId ?? ''
  const entry = (method: 'REQUEST' | 'CANCEL', at: string) =>
    calendarEntry(req, { ...consultation, scheduledAt: at }, { method, organization, host: host?.name ?? null })
  if (consultation.status === 'SCHEDULED' && scheduledAt && Date.parse(scheduledAt) > Date.now()) {
    await notify(req, {
      ...common,
      template: consultationScheduled,
      // One mail for each time that it was given, also when it goes back to an earlier one.
      dedupeKey: `consultation.scheduled:${id}:${scheduledAt}:${consultation.updatedAt}`,
      attachments: [await entry('REQUEST', scheduledAt)],
      data: {
        name,
        reference,
        at: scheduledAt,
        timeZone: timeZone ?? 'UTC',
        minutes: consultation.durationMinutes ?? 60,
        host: host?.name ?? null,
        where: meetingUrl ?? null,
        isMoved,
      },
    })
  }
  if (consultation.status === 'CANCELLED') {
    await notify(req, {
      ...common,
      template: consultationCancelled,
      dedupeKey: `consultation.cancelled:${id}`,
      attachments: hadTime && scheduledAt ? [await entry('CANCEL', scheduledAt)] : [],
      data: {
        name,
        reference,
        at: scheduledAt ?? null,
        timeZone: timeZone ?? 'UTC',
        reason: cancelReason ?? null,
        hasEntry: hadTime,
      },
    })
  }
}

async function hostOf(req: PayloadRequest, id: string | null): Promise<{ name: string | null; email: string } | null> {
  if (!id) return null
  const [row] = await query<{ name: string | null; email: string }>(
    req,
    sql`select name, email from users where id = ${id} and deleted_at is null`,
  )
  return row ?? null
}
