import type { Payload } from 'payload'
import { query, sql } from '@/src/lib/database'
import { SILENT_SECONDS } from './processes'

export interface QueueLag {
  /** Workers that have been heard of lately. */
  workers: number
  /** Jobs whose time has come and that nobody has taken. */
  waiting: number
  /** How long the oldest of them has waited. */
  lagSeconds: number
}

/** How far the workers are behind, for `GET /api/health`. One statement. */
export async function queueLag(payload: Payload): Promise<QueueLag> {
  const [row] = await query<{ workers: number; waiting: number; lag: number }>(
    { payload },
    sql`
      select
        (select count(*)::int from processes where kind = 'worker' and seen_at > now() - make_interval(secs => ${SILENT_SECONDS})) as workers,
        count(*)::int as waiting,
        coalesce(extract(epoch from now() - min(start_after)), 0)::float8 as lag
      from pgboss.job j
      where state < 'active' and start_after <= now() and name <> 'dead-letters'`,
  )
  return { workers: row?.workers ?? 0, waiting: row?.waiting ?? 0, lagSeconds: Math.round(row?.lag ?? 0) }
}
