import { APIError, type PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import type { Consultation } from '@/payload-types'
import { idOf } from '@/src/lib/ids'
import { inTransaction } from '@/src/server/inTransaction'
import { visibleRecord } from '@/src/server/visibleRecord'

/** When and where a consultation takes place; what is left out stays. */
export interface Appointment {
  /** ISO time, still to come. */
  scheduledAt: string
  durationMinutes?: number
  timeZone?: string
  meetingUrl?: string
  assignedTo?: string | null
}

/** What came of it; what is left out stays. */
export interface Outcome {
  notes?: string
  actionItems?: { title: string; owner?: string | null }[]
}

/** Gives a consultation a time, or another one. @throws APIError 400 for a time that is past, 404, 409 */
export async function schedule(req: PayloadRequest, id: unknown, appointment: Appointment): Promise<Consultation> {
  if (Date.parse(appointment.scheduledAt) <= Date.now()) {
    throw new APIError('Choose a time that is still to come.', 400, null, true)
  }
  return change(req, id, (before) => ({
    ...appointment,
    // Whoever finds the time for nobody's request has it.
    assignedTo: appointment.assignedTo ?? before.assignedTo ?? idOf(req.user?.id),
    status: 'SCHEDULED',
  }))
}

/** The consultation has been held. Action items are added to those that are there. @throws APIError 404, 409 */
export async function complete(req: PayloadRequest, id: unknown, { notes, actionItems = [] }: Outcome) {
  return change(req, id, (before) => ({
    status: 'COMPLETED',
    ...(notes === undefined ? {} : { notes }),
    ...(actionItems.length === 0 ? {} : { actionItems: [...(before.actionItems ?? []), ...actionItems] }),
  }))
}

/** The consultation is called off. @throws APIError 404, 409 */
export async function cancel(req: PayloadRequest, id: unknown, reason?: string): Promise<Consultation> {
  return change(req, id, () => ({ status: 'CANCELLED', ...(reason === undefined ? {} : { cancelReason: reason }) }))
}

/** Changes a consultation on behalf of the person. An ended one refuses to be ended the same way again. */
async function change(
  req: PayloadRequest,
  id: unknown,
  dataOf: (before: Consultation) => Partial<Consultation> & { status: Consultation['status'] },
): Promise<Consultation> {
  return inTransaction(req, async () => {
    const before = await visibleRecord(req, 'consultations', id)
    const data = dataOf(before)
    if (before.status === data.status && data.status !== 'SCHEDULED') {
      throw new APIError(AGAIN[data.status === 'COMPLETED' ? 'COMPLETED' : 'CANCELLED'], 409, null, true)
    }
    return req.payload.update({ collection: 'consultations', id: before.id, data, depth: 0, ...onBehalfOf(req) })
  })
}

const AGAIN = {
  COMPLETED: 'This consultation has been held already.',
  CANCELLED: 'This consultation has been called off already.',
} as const
