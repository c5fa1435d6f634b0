import { APIError, type PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { asServer } from '@/src/server/forms/asServer'
import { inTransaction } from '@/src/server/inTransaction'
import type { BookedType } from '../booking/readType'
import { personBehind } from '../operations/knownPerson'

export interface JoinInput {
  type: BookedType
  name: string
  email: string
  /** `YYYY-MM-DD`. */
  fromDate: string
  untilDate: string
  host?: string | null
  visitorTimeZone: string
  language: string
}

/**
 * Puts somebody on the waiting list of a type; who is on it already stays where they are.
 *
 * @throws APIError 409 for a type without a waiting list
 */
export async function joinWaitlist(req: PayloadRequest, input: JoinInput): Promise<void> {
  const { type, email } = input
  if (!type.hasWaitlist) throw new APIError('There is no waiting list for this. Look again later.', 409, null, true)
  if (input.host && !type.hosts.includes(input.host)) {
    throw new APIError('This host is not of this booking. Choose another one.', 400, null, true)
  }
  await inTransaction(req, async () => {
    await query(req, sql`select pg_advisory_xact_lock(hashtextextended(${`bookings.waiting:${type.id}:${email}`}, 0))`)
    const [there] = await query(
      req,
      sql`select 1 from waitlist_entries where booking_type_id = ${type.id} and lower(email) = ${email.toLowerCase()}
            and status in ('WAITING', 'OFFERED') and deleted_at is null`,
    )
    if (there) return
    const { client } = await personBehind(req, type.organization, email)
    const { id } = await req.payload.create({
      collection: 'waitlist-entries',
      data: {
        organization: type.organization,
        bookingType: type.id,
        ...{ name: input.name, email, fromDate: input.fromDate, untilDate: input.untilDate },
        host: input.host ?? null,
        client,
        visitorTimeZone: input.visitorTimeZone,
        language: input.language,
        status: 'WAITING',
        consentAt: new Date().toISOString(),
      },
      depth: 0,
      overrideAccess: true,
      req: asServer(req),
    })
    await emit(req, 'waitlist.joined', {
      subject: { collection: 'waitlist-entries', id },
      organization: type.organization,
      data: { type: type.id },
    })
  })
}
