import { APIError, type PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { inTransaction } from '@/src/server/inTransaction'

/**
 * Makes the person of the request the owner of a lead that nobody owns; of two at once one gets it.
 *
 * @throws APIError 409 when somebody else has taken it, with the name
 */
export async function takeLead(req: PayloadRequest, id: string): Promise<void> {
  const person = idOf(req.user?.id)
  await inTransaction(req, async () => {
    const [lead] = await query<{ owner: string | null; name: string | null }>(
      req,
      sql`select l.owner_id as owner, u.name from leads l left join users u on u.id = l.owner_id
          where l.id = ${id} for update of l`,
    )
    if (lead?.owner && lead.owner !== person) {
      throw new APIError(`${lead.name ?? 'Somebody else'} has taken this lead already.`, 409, null, true)
    }
    await req.payload.update({ collection: 'leads', id, data: { owner: person }, depth: 0, ...onBehalfOf(req) })
  })
}
