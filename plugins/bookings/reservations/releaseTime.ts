import type { PayloadRequest } from 'payload'
import { query, sql, type SQL } from '@/src/lib/database'
import type { Owner, Stretch } from './types'

/** Gives back all that something has taken of its own (not its seat of a group session). */
export async function releaseTime(req: PayloadRequest, owner: Owner): Promise<Stretch[]> {
  return query<{ host: string; from: string; until: string } & Record<string, unknown>>(
    req,
    sql`delete from host_reservations where ${ownedBy(owner)}
        returning host_id as host, to_json(blocked_from)#>>'{}' as "from", to_json(blocked_until)#>>'{}' as until`,
  )
}

/** The rows of one thing, as a condition. */
export function ownedBy({ booking, hold, consultation, clientCall, blockedDate }: Owner): SQL {
  if (booking) return sql`booking_id = ${booking}`
  if (hold) return sql`hold_id = ${hold}`
  if (consultation) return sql`consultation_id = ${consultation}`
  if (clientCall) return sql`client_call_id = ${clientCall}`
  return sql`blocked_date_id = ${blockedDate ?? null}`
}
