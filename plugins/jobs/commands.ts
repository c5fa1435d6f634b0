import type { PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { DEAD_LETTERS } from './queueOptions'
import { inSession } from './sender'

/** What an administrator may do to jobs. Each runs in the caller's transaction and says so in a domain event. */

/** Gives a failed job one more try. What was kept of it with the dead letters goes, or it would be done twice. */
export async function retryJob(req: PayloadRequest, queue: string, id: string): Promise<boolean> {
  if (affectedBy(await inSession(req, (boss) => boss.retry(queue, id))) === 0) return false
  await query(req, sql`delete from pgboss.job where name = ${DEAD_LETTERS} and source_id = ${id} and state < 'active'`)
  await emit(req, 'jobs.retried', { data: { queue, id } })
  return true
}

/** Ends a job that waits or runs. A running one in a transaction is rolled back when it comes to its end. */
export async function cancelJob(req: PayloadRequest, queue: string, id: string): Promise<boolean> {
  if (affectedBy(await inSession(req, (boss) => boss.cancel(queue, id))) === 0) return false
  await emit(req, 'jobs.cancelled', { data: { queue, id } })
  return true
}

/** Puts the dead letters of one queue back into it, as new jobs. Answers how many. */
export async function redriveQueue(req: PayloadRequest, queue: string): Promise<number> {
  await query(
    req,
    sql`
      delete from pgboss.job where name = ${queue} and state = 'failed' and id in (
        select source_id from pgboss.job where name = ${DEAD_LETTERS} and source_name = ${queue} and state < 'active'
      )`,
  )
  const moved = await inSession(req, (boss) => boss.redrive(DEAD_LETTERS, { sourceName: queue }))
  if (moved > 0) await emit(req, 'jobs.redriven', { data: { queue, count: moved } })
  return moved
}

/** Whether pg-boss knows a queue; its commands throw for others. */
export async function hasQueue(req: PayloadRequest, queue: string): Promise<boolean> {
  const rows = await query(req, sql`select 1 from pgboss.queue where name = ${queue}`)
  return rows.length > 0
}

/** pg-boss answers how many jobs a command has changed, but declares its answer without saying so. */
function affectedBy(response: object): number {
  return (response as { affected?: number }).affected ?? 0
}
