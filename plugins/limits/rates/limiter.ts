import type { Payload } from 'payload'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { query, sql, valueList, type RequestInTransaction } from '@/src/lib/database'
import type { Count, Rate } from './rates'

const TABLE = 'rate_limits'

type Pool = { query: (text: string, values: unknown[]) => Promise<unknown> }
type Statement = { text: string; values: unknown[] }

export type Verdict = { ok: true } | { ok: false; retryAfterSeconds: number }

const limiters = new WeakMap<Payload, Map<string, RateLimiterPostgres>>()

/**
 * Counts one use of each, in order, and stops at the first that is used up. Each count is one statement that commits by
 * itself, on a connection of the pool: two processes never miss each other's counts, and a request that fails is counted
 * all the same. Never call it inside a transaction: on the embedded database it would wait for that very transaction.
 */
export async function count(payload: Payload, counts: readonly Count[]): Promise<Verdict> {
  for (const { key, rate } of counts) {
    const verdict = await countOne(limiterFor(payload, rate), key)
    if (!verdict.ok) return verdict
  }
  return { ok: true }
}

/**
 * Gives counts back in the request's own transaction, so that they return only if the request commits. Rows are locked
 * in the order of their keys: two sign-ins that share some never wait for each other in a circle.
 */
export async function forgive(
  req: RequestInTransaction,
  { cleared, refunded }: { cleared: readonly string[]; refunded: readonly string[] },
): Promise<void> {
  const keys = [...cleared, ...refunded]
  if (keys.length === 0) return
  const list = (texts: readonly string[]) => valueList(texts)
  const points =
    cleared.length === 0
      ? sql`greatest(counter.points - 1, 0)`
      : sql`case when counter.key in (${list(cleared)}) then 0 else greatest(counter.points - 1, 0) end`
  await query(
    req,
    sql`with locked as (select key from rate_limits where key in (${list(keys)}) order by key for update)
        update rate_limits as counter set points = ${points} from locked where counter.key = locked.key`,
  )
}

async function countOne(limiter: RateLimiterPostgres, key: string): Promise<Verdict> {
  try {
    await limiter.consume(key)
    return { ok: true }
  } catch (rejected) {
    // The library rejects with its result when the points are used up, and with an Error when the database fails.
    if (!(rejected instanceof RateLimiterRes)) throw rejected
    return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil(rejected.msBeforeNext / 1000)) }
  }
}

function limiterFor(payload: Payload, { points, seconds }: Rate): RateLimiterPostgres {
  const known = limiters.get(payload) ?? new Map<string, RateLimiterPostgres>()
  limiters.set(payload, known)
  const name = `${points}/${seconds}`
  const limiter =
    known.get(name) ??
    new RateLimiterPostgres({
      // Without statement names: the library names its statements, and on the embedded database, whose connections share
      // one session, equal names of two connections collide.
      storeClient: { query: ({ text, values }: Statement) => poolOf(payload).query(text, values) },
      storeType: 'client',
      tableName: TABLE,
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: '',
      points,
      duration: seconds,
    })
  known.set(name, limiter)
  return limiter
}

function poolOf(payload: Payload): Pool {
  return (payload.db as unknown as { pool: Pool }).pool
}
