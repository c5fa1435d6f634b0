import { APIError, type PayloadRequest } from 'payload'
import { personIn } from '@/plugins/access/api'
import { query, sql } from '@/src/lib/database'
import { readSession } from '@/src/server/forms/sameOrigin'

/**
 * The client for whom somebody books in the portal: one of those that the person who is signed in stands for.
 *
 * @throws APIError 401 for nobody, 403 for a client of others
 */
export async function ownClient(
  req: PayloadRequest,
  organization: string,
  wanted: string | undefined,
): Promise<string> {
  await readSession(req)
  const person = personIn(req)
  if (!person) {
    throw new APIError('You are no longer signed in. Sign in in another window, then send this again.', 401, null, true)
  }
  const own = person.memberships.flatMap((row) =>
    row.organization === organization && row.role === 'CLIENT' ? row.clients : [],
  )
  const id = wanted ?? own[0]
  const [client] =
    id && own.includes(id)
      ? await query<{ id: string }>(
          req,
          sql`select id from clients where id = ${id} and organization_id = ${organization} and deleted_at is null`,
        )
      : []
  if (!client) throw new APIError('You have no such client. Open the portal again and choose one.', 403, null, true)
  return client.id
}

/** The number under which somebody of a client was last to be reached: as their contact, in a booking, or the client's own. */
export async function knownPhone(
  req: Pick<PayloadRequest, 'payload'>,
  { client, email }: { client: string; email: string },
): Promise<string | null> {
  const address = email.toLowerCase()
  const [row] = await query<{ phone: string | null }>(
    req,
    sql`select coalesce(
          (select nullif(phone, '') from contacts where client_id = ${client} and lower(email) = ${address}
             and deleted_at is null order by created_at limit 1),
          (select client_phone from audit_bookings where client_id = ${client} and lower(client_email) = ${address}
             and nullif(client_phone, '') is not null and deleted_at is null order by created_at desc limit 1),
          (select nullif(phone, '') from clients where id = ${client})) as phone`,
  )
  return row?.phone ?? null
}
