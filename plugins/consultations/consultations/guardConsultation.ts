import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import type { Consultation } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { keepTasks } from '../keepTasks'
import { newReference } from '../reference'
import { nextSequence } from './calendarEntry'
import { problemOfFlow, refusalText, stampsOf } from './flow'

/** A few references are taken; that this many in a row are is no chance. */
const MOST_TRIES = 5

/**
 * Holds every write (the endpoints, a PATCH, the form, a bulk edit) to the flow PENDING → SCHEDULED → COMPLETED | CANCELLED, stamps
 * what it says, and gives a new consultation its reference.
 *
 * @throws APIError 409 for a change that the flow does not know, 400 for a scheduled one without a time
 */
export const guardConsultation: CollectionBeforeChangeHook<Consultation> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const before = operation === 'update' && originalDoc ? originalDoc : null
  const status = data.status ?? before?.status ?? 'PENDING'
  const scheduledAt = data.scheduledAt === undefined ? before?.scheduledAt : data.scheduledAt
  const problem = problemOfFlow(before, { status, scheduledAt })
  if (problem) throw new APIError(refusalText(problem), problem === 'noTime' ? 400 : 409, null, true)
  const stamps = stampsOf(status, before ?? (req.context.seedDemo ? data : null), new Date())
  const items = keepTasks(data.actionItems, before?.actionItems, req.payloadAPI === 'local' && !req.user)
  const organization = idOf(before?.organization ?? data.organization)
  return {
    ...data,
    ...stamps,
    ...(items === undefined ? {} : { actionItems: items }),
    sequence: before ? nextSequence(before, { ...before, ...data, status, scheduledAt }) : 0,
    bookingId: before?.bookingId || data.bookingId || (await freeReference(req, organization)),
  }
}

/** One that nobody in the organization has; `consultations_booking_id_key` decides between two at once. */
async function freeReference(req: PayloadRequest, organization: string | null): Promise<string> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const reference = newReference()
    const taken = await query(
      req,
      sql`select 1 as taken from consultations where organization_id = ${organization} and booking_id = ${reference}
          union all select 1 from audit_bookings where organization_id = ${organization} and reference = ${reference}`,
    )
    if (taken.length === 0) return reference
  }
  throw new Error('Every reference that was tried is taken.')
}
