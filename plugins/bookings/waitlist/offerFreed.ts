import type { PayloadRequest } from 'payload'
import { enqueue } from '@/plugins/jobs/api'
import { idList, query, sql } from '@/src/lib/database'
import type { Stretch } from '../reservations/types'
import { OFFER_QUEUE } from './offerQueue'

/** Somebody may wait for what has become free: a job looks, queued in the same transaction as what freed it. */
export async function offerFreed(req: PayloadRequest, organization: string, freed: readonly Stretch[]): Promise<void> {
  const instants = freed.map(({ from, until }) => [Date.parse(from), Date.parse(until)] as const)
  const until = Math.max(...instants.map(([, end]) => end))
  if (freed.length === 0 || until <= Date.now()) return
  const hosts = [...new Set(freed.map(({ host }) => host))]
  const [waiting] = await query(
    req,
    sql`select 1 from waitlist_entries w
        join booking_types_rels r on r.parent_id = w.booking_type_id and r.path = 'hosts' and r.users_id = any (${idList(hosts)})
        where w.organization_id = ${organization} and w.status = 'WAITING' and w.deleted_at is null limit 1`,
  )
  if (!waiting) return
  const from = Math.min(...instants.map(([start]) => start))
  await enqueue(req, OFFER_QUEUE, {
    organization,
    hosts,
    from: new Date(from).toISOString(),
    until: new Date(until).toISOString(),
  })
}
