import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { queuesOf } from './api'
import { DEAD_LETTERS } from './queueOptions'
import { SILENT_SECONDS } from './processes'

export const JOB_LISTS = ['failed', 'running', 'waiting', 'dead'] as const

/** `failed`: given up; `running`; `waiting`: for a worker, a time or the next try; `dead`: what is kept of the failed ones. */
export type JobList = (typeof JOB_LISTS)[number]

export interface QueueReading {
  name: string
  description: string
  waiting: number
  /** Of the waiting ones, those whose time has not come. */
  later: number
  running: number
  failed: number
  dead: number
  /** Completed in the last 24 hours. */
  done: number
  /** Seconds that the oldest job that could run has waited. */
  lagSeconds: number
  cron: string | null
}

export interface JobRow {
  id: string
  queue: string
  state: string
  data: Record<string, unknown> | null
  tries: number
  tryLimit: number
  createdAt: string
  startAfter: string
  startedAt: string | null
  completedAt: string | null
  error: string | null
}

export interface JobsOverview {
  workers: { id: string; startedAt: string; seenAt: string }[]
  queues: QueueReading[]
  list: JobList
  jobs: JobRow[]
  total: number
}

type Asking = Pick<PayloadRequest, 'payload' | 'transactionID'>

const PAGE = 50

/** What the jobs screen shows: the workers, every queue in numbers, and the newest jobs of one list. Four statements. */
export async function readOverview(
  req: Asking,
  { list, queue }: { list: JobList; queue: string | null },
): Promise<JobsOverview> {
  const { jobs, total } = await readJobs(req, list, queue)
  return { workers: await readWorkers(req), queues: await readQueues(req), list, jobs, total }
}

async function readWorkers(req: Asking) {
  const rows = await query<{ id: string; started_at: Date | string; seen_at: Date | string }>(
    req,
    sql`
      select id, started_at, seen_at from processes
      where kind = 'worker' and seen_at > now() - make_interval(secs => ${SILENT_SECONDS}) order by started_at`,
  )
  return rows.map((row) => ({ id: row.id, startedAt: iso(row.started_at), seenAt: iso(row.seen_at) }))
}

async function readQueues(req: Asking): Promise<QueueReading[]> {
  const rows = await query<Omit<QueueReading, 'description' | 'lagSeconds'> & { lag: number }>(
    req,
    sql`
      with counted as (
        select name,
          count(*) filter (where state < 'active')::int as waiting,
          count(*) filter (where state < 'active' and start_after > now())::int as later,
          count(*) filter (where state = 'active')::int as running,
          count(*) filter (where state = 'failed')::int as failed,
          count(*) filter (where state = 'completed' and completed_on > now() - interval '1 day')::int as done,
          coalesce(extract(epoch from now() - min(start_after) filter (where state < 'active' and start_after <= now())), 0)::float8 as lag
        from pgboss.job group by name
      ),
      dead as (
        select source_name as name, count(*)::int as dead from pgboss.job
        where name = ${DEAD_LETTERS} and state < 'active' group by source_name
      )
      select q.name, coalesce(waiting, 0) as waiting, coalesce(later, 0) as later, coalesce(running, 0) as running,
        coalesce(failed, 0) as failed, coalesce(dead, 0) as dead, coalesce(done, 0) as done, coalesce(lag, 0) as lag,
        s.cron || case when s.timezone is distinct from 'UTC' then ' ' || s.timezone else '' end as cron
      from pgboss.queue q
        left join counted using (name) left join dead using (name)
        left join pgboss.schedule s on s.name = q.name and s.key = ''
      where q.name <> ${DEAD_LETTERS} and q.name not like '\\_\\_pgboss%'
      order by q.name`,
  )
  const described = new Map(queuesOf(req.payload.config).map(({ name, description }) => [name, description]))
  return rows.map(({ lag, ...row }) => ({
    ...row,
    description: described.get(row.name) ?? 'No capability of this version works on it.',
    lagSeconds: Math.round(lag),
  }))
}

async function readJobs(req: Asking, list: JobList, queue: string | null): Promise<{ jobs: JobRow[]; total: number }> {
  const state = {
    failed: sql`j.state = 'failed'`,
    running: sql`j.state = 'active'`,
    waiting: sql`j.state < 'active'`,
    dead: sql`j.state < 'active'`,
  }[list]
  const place =
    list === 'dead'
      ? sql`j.name = ${DEAD_LETTERS} and (${queue}::text is null or j.source_name = ${queue})`
      : sql`j.name <> ${DEAD_LETTERS} and j.name not like '\\_\\_pgboss%' and (${queue}::text is null or j.name = ${queue})`
  const rows = await query<Record<string, unknown>>(
    req,
    sql`
      select j.id, coalesce(j.source_name, j.name) as queue, j.state::text as state, j.data, coalesce(j.source_retry_count, j.retry_count) as retry_count,
        j.retry_limit, j.created_on, j.start_after, j.started_on, j.completed_on, j.output, count(*) over ()::int as total
      from pgboss.job j where ${state} and ${place}
      order by coalesce(j.completed_on, j.started_on, j.start_after) desc limit ${PAGE}`,
  )
  const jobs = rows.map((row): JobRow => ({
    id: String(row.id),
    queue: String(row.queue),
    state: String(row.state),
    data: (row.data as JobRow['data']) ?? null,
    tries: Number(row.retry_count) + (list === 'waiting' && row.state === 'created' ? 0 : 1),
    tryLimit: Number(row.retry_limit) + 1,
    createdAt: iso(row.created_on),
    startAfter: iso(row.start_after),
    startedAt: row.started_on ? iso(row.started_on) : null,
    completedAt: row.completed_on ? iso(row.completed_on) : null,
    error: errorIn(row.output),
  }))
  return { jobs, total: Number(rows[0]?.total ?? 0) }
}

/** pg-boss keeps an error as it was serialized, or says in `value` that the time was over. */
function errorIn(output: unknown): string | null {
  if (!output || typeof output !== 'object') return null
  const { message, value } = output as { message?: unknown; value?: unknown }
  const text = typeof message === 'string' ? message : typeof value === 'string' ? value : JSON.stringify(output)
  return text.slice(0, 2000)
}

function iso(value: unknown): string {
  return new Date(value as string | Date).toISOString()
}
