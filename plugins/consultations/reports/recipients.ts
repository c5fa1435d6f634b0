import type { PayloadRequest } from 'payload'
import type { RevenueAudit } from '@/payload-types'
import { idList, query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'

export interface Recipient extends Record<string, unknown> {
  name: string
  email: string
}

/**
 * Who is told that a report is ready: the people of the client whom the studio chose; nobody chosen, its primary contact, or else
 * the client's own address. Who has no address is left out, and an address is told once.
 */
export async function recipientsOf(
  req: PayloadRequest,
  audit: Pick<RevenueAudit, 'client' | 'reportTo'>,
): Promise<Recipient[]> {
  const client = idOf(audit.client)
  if (!client) return []
  const chosen = (audit.reportTo ?? []).flatMap((person) => idOf(person) ?? [])
  const found = await query<Recipient & { turn: number }>(
    req,
    sql`select distinct on (lower(email)) name, email, turn from (
          select name, email, case when id = any (${idList(chosen)}) then 1 else 2 end as turn, created_at from contacts
            where client_id = ${client} and deleted_at is null and (is_primary or id = any (${idList(chosen)}))
          union all select name, email, 3, created_at from clients where id = ${client} and deleted_at is null) people
        where email is not null order by lower(email), turn, created_at`,
  )
  const first = Math.min(...found.map(({ turn }) => turn))
  return found.filter(({ turn }) => turn === first).map(({ name, email }) => ({ name, email }))
}
