import type { PayloadRequest } from 'payload'
import { stateOf } from './options'
import { count } from './rates/limiter'
import { bucketOf, countsOf } from './rates/rates'
import { clientSource } from './rates/request'
import { accountKey, sourceOf } from './rates/source'
import { refuse, sayWhen } from './rates/tooMany'

export { allowPages } from './clamps/allowedPages'

export interface ConsumeBy {
  /** The client's address. @default what the server in front found */
  ip?: string
  /** The account, address or number that the request is about: stored as a keyed digest only. */
  account?: string | undefined
}

/**
 * Counts one use of a bucket by address and account, and refuses with 429 and `Retry-After` when either is used up.
 * For every public endpoint: `await consume(req, 'portal:message', { account: user.id })`.
 *
 * Call it before a transaction begins: counters commit by themselves, and on the embedded database a second connection
 * waits for an open transaction.
 *
 * @throws TooManyRequests; Error when the bucket does not exist or a transaction is open
 */
export async function consume(req: PayloadRequest, bucket: string, by: ConsumeBy = {}): Promise<void> {
  const seconds = await secondsToWait(req, bucket, by)
  if (seconds !== null) refuse(req, seconds)
}

/**
 * The same for forms that answer with a page of their own: counts, and says how many minutes to wait, or null when the
 * use is allowed. `Retry-After` is then on its way with whatever is answered.
 *
 * @throws Error when the bucket does not exist or a transaction is open
 */
export async function minutesToWait(req: PayloadRequest, bucket: string, by: ConsumeBy = {}): Promise<number | null> {
  const seconds = await secondsToWait(req, bucket, by)
  if (seconds === null) return null
  sayWhen(req, seconds)
  return Math.ceil(seconds / 60)
}

async function secondsToWait(req: PayloadRequest, bucket: string, by: ConsumeBy): Promise<number | null> {
  if (req.transactionID) {
    throw new Error(`The rate limit "${bucket}" must be counted before the transaction begins.`)
  }
  const { buckets } = stateOf(req.payload)
  const ip = by.ip === undefined ? clientSource(req) : sourceOf(by.ip)
  const account = by.account === undefined ? undefined : accountKey(by.account, req.payload.secret)
  const verdict = await count(req.payload, countsOf(bucket, bucketOf(bucket, buckets), { ip, account }))
  return verdict.ok ? null : verdict.retryAfterSeconds
}
