import type { Payload } from 'payload'
import { queueLag } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import type { Findings } from './verdict'

/** A database that takes longer counts as one that does not answer. */
const PATIENCE_MS = 3_000

const NOTHING: Findings = { databaseMs: null, migrations: null, workerSilentSeconds: null, queue: null }

/** Looks at the system with two statements. Never throws: what cannot be asked is `null`. */
export async function look(payload: Payload, migrationNames: () => Promise<string[]>): Promise<Findings> {
  try {
    return await within(PATIENCE_MS, ask(payload, migrationNames))
  } catch (error) {
    payload.logger.warn({ err: error, msg: 'The database did not answer the health check.' })
    return NOTHING
  }
}

async function ask(payload: Payload, migrationNames: () => Promise<string[]>): Promise<Findings> {
  const began = performance.now()
  const [row] = await query<{ applied: string[] | null; silent: number | null }>(
    { payload },
    sql`select
      (select array_agg(name) from payload_migrations where batch > 0) as applied,
      (select extract(epoch from now() - max(seen_at))::float8 from processes where kind = 'worker') as silent`,
  )
  const databaseMs = Math.round(performance.now() - began)
  const { waiting, lagSeconds } = await queueLag(payload)
  return {
    databaseMs,
    migrations: { known: await migrationNames(), applied: row?.applied ?? [] },
    workerSilentSeconds: row?.silent == null ? null : Math.max(0, Math.round(row.silent)),
    queue: { waiting, lagSeconds },
  }
}

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms.`)), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
