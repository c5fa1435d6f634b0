import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { isTimeZone } from '@/src/lib/time-zone'

/** Where a host's clock stands: as the host has said here, else as the account has, else UTC. */
export async function hostZone(req: PayloadRequest, organization: string, host: string | null): Promise<string> {
  if (!host) return 'UTC'
  const [row] = await query<{ own: string | null; account: string | null }>(
    req,
    sql`select k.time_zone as own, u.timezone as account from users u
        left join booking_hosts k on k.user_id = u.id and k.organization_id = ${organization} where u.id = ${host}`,
  )
  return [row?.own, row?.account].find((zone) => zone && isTimeZone(zone)) ?? 'UTC'
}
