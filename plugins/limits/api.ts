import type { PayloadRequest } from 'payload'
import { stateOf } from './options'
import { count } from './rates/limiter'
import { bucketOf, countsOf } from './rates/rates'
import { clientSource } from './rates/request'
import { accountKey, sourceOf } from './rates/source'
import { refuse } from './rates/tooMany'

export { TooManyRequests } from './rates/tooMany'

export interface ConsumeBy {
  /** The client's address. @default what the server in front found */
  ip?: string
  /** The account, address or number that the request is about: stored as a keyed digest only. */
  account?: string | undefined
}

/**
 * Counts one use of a bucket by address and account, and refuses with 429 and `Retry-After` when either is used up.
 * For every public form: `await consume(req, 'form:contact', { account: email })`.
 *
 * Call it before a transaction begins: counters commit by themselves, and on the embedded database a second connection
 * waits for an open transaction.
 *
 * @throws TooManyRequests; Error when the bucket does not exist or a transaction is open
 */
export async function consume(req: PayloadRequest, bucket: string, by: ConsumeBy = {}): Promise<void> {
  if (req.transactionID) {
    throw new Error(`The rate limit "${bucket}" must be counted before the transaction begins.`)
  }
  const { buckets } = stateOf(req.payload)
  const ip = by.ip === undefined ? clientSource(req) : sourceOf(by.ip)
  const account = by.account === undefined ? undefined : accountKey(by.account, req.payload.secret)
  const verdict = await count(req.payload, countsOf(bucket, bucketOf(bucket, buckets), { ip, account }))
  if (!verdict.ok) refuse(req, verdict.retryAfterSeconds)
}
