import { APIError, Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { allows, onBehalfOf } from '@/plugins/access/api'
import { enqueue } from '@/plugins/jobs/api'
import { retryMail } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { idOf, isUuid } from '@/src/lib/ids'
import { inTransaction } from '@/src/server/inTransaction'
import { HAND_OFF_QUEUE } from './handOffQueue'

const body = z.object({ confirmed: z.boolean().default(false) })

/**
 * `POST /api/audit-notifications/:id/retry { confirmed? }`: sends a booking's mail again that failed, or, when the person
 * says so, one of which nobody knows whether it arrived. For whoever may change the booking; never a mail of an older state.
 */
export const retryEndpoint: Endpoint = {
  path: '/:id/retry',
  method: 'post',
  handler: async (req) => {
    const text = (await req.text?.()) ?? ''
    const sent = body.safeParse(text === '' ? {} : jsonOf(text))
    if (!sent.success) throw new APIError('Send { "confirmed": true } or nothing.', 400, null, true)
    await inTransaction(req, () => retry(req, sent.data.confirmed))
    return Response.json({ message: 'The mail waits to be sent.' })
  },
}

async function retry(req: PayloadRequest, isConfirmed: boolean): Promise<void> {
  const id = req.routeParams?.id
  if (!req.user) throw new Forbidden(req.t)
  if (!isUuid(id)) throw new NotFound(req.t)
  const mail = await req.payload.findByID({ collection: 'audit-notifications', id, depth: 0, ...onBehalfOf(req) })
  const booking = await lockBooking(req, idOf(mail.booking))
  if (!booking) throw new NotFound(req.t)
  const { organization, owner, version } = booking
  if (!allows(req, 'update', 'audit-bookings', { organization, client: null, owner })) throw new Forbidden(req.t)
  if (version !== mail.bookingVersion) {
    throw new APIError('The booking has changed since, so this mail is not sent any more.', 409, null, true)
  }

  const message = idOf(mail.message)
  if (message === null) {
    if (mail.status !== 'QUEUED' || new Date(mail.scheduledFor) > new Date()) throw notFailed()
    await enqueue(req, HAND_OFF_QUEUE, { notification: id }, { singletonKey: id })
    return
  }
  const verdict = await retryMail(req, message, isConfirmed)
  if (verdict === 'needs-confirmation') {
    throw new APIError('This mail may have arrived. Confirm that it is to be sent once more.', 409, null, true)
  }
  if (verdict === 'not-retryable') throw notFailed()
}

/** The booking stays as it is until this has been decided. */
async function lockBooking(req: PayloadRequest, id: string | null) {
  const [row] = await query<{ organization_id: string; assigned_to_id: string | null; version: string | number }>(
    req,
    sql`select organization_id, assigned_to_id, version from audit_bookings where id = ${id} and deleted_at is null for share`,
  )
  return row && { organization: row.organization_id, owner: row.assigned_to_id, version: Number(row.version) }
}

function notFailed(): APIError {
  return new APIError('Only a mail that failed can be sent again.', 409, null, true)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
