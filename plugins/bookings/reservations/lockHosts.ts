import type { PayloadRequest } from 'payload'
import { idList, query, sql } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'

/**
 * Whoever takes, moves or frees time of hosts does so one after the other, in the order of their ids, until the transaction ends.
 * The constraints decide without it; but two who swap their times would wait for one another until the database ends one of
 * them, and what was read of a host (what is offered, who has least to do, how much is booked) would be old when it counts.
 *
 * A row to lock is not always there: not everybody who calls a client can be booked.
 */
export async function lockHosts(req: PayloadRequest, hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return
  await query(
    req,
    sql`select pg_advisory_xact_lock(hashtextextended('bookings.host:' || host, 0))
        from (select distinct unnest(${idList(hosts)})::text as host order by 1 offset 0) as hosts`,
  )
  await racePoint('bookings.hosts-locked')
}

/** The row of a type that has caps is locked before its hosts: whoever counts what is booked counts all of it. */
export async function lockCaps(req: PayloadRequest, type: string): Promise<void> {
  await query(
    req,
    sql`select id from booking_types
        where id = ${type} and (max_per_day is not null or max_per_week is not null) for no key update`,
  )
}
