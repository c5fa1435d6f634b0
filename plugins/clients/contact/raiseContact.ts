import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'

/**
 * Somebody was in touch with a client, and perhaps with one person of it: an older contact changes nothing. Returns whether
 * the client's own time was raised.
 *
 * @param at ISO time
 */
export async function raiseContact(
  req: PayloadRequest,
  { client, contact, at }: { client: string; contact?: string | null; at: string },
): Promise<boolean> {
  if (contact) {
    await query(
      req,
      sql`update contacts set last_contacted = ${at} where id = ${contact} and (last_contacted is null or last_contacted < ${at})`,
    )
  }
  const raised = await query(
    req,
    sql`update clients set last_contacted = ${at}
        where id = ${client} and (last_contacted is null or last_contacted < ${at}) returning id`,
  )
  return raised.length > 0
}
