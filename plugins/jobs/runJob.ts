import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import type { Db, JobWithMetadata, PgBoss } from 'pg-boss'
import { sqlSession } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import type { HandOffQueue, JobContext, TransactionalQueue } from './defineQueue'
import { databaseOf } from './sender'
import type { WorkerDatabase } from './transactions'
import type { z } from 'zod'

type Job = JobWithMetadata<object>
type Schema = z.ZodType<object>

/** Runs one job of a transactional queue; pg-boss completes it in the same transaction when this returns. */
export async function runInTransaction(
  payload: Payload,
  queue: TransactionalQueue<Schema>,
  job: Job,
  tx: Db,
  database: WorkerDatabase,
): Promise<void> {
  const data = queue.schema.parse(job.data ?? {})
  await database.inTransaction(tx, async (transactionID) => {
    const req = await jobRequest(payload)
    req.transactionID = transactionID
    await racePoint('jobs.taken')
    await queue.handle(data, { req, job: contextOf(job) })
    await racePoint('jobs.handled')
  })
}

/** Runs one job of a hand-off queue: claim and commit, act without a transaction, settle and complete in one. */
export async function runHandOff(
  payload: Payload,
  queue: HandOffQueue<Schema, unknown, unknown>,
  job: Job,
  boss: PgBoss,
): Promise<void> {
  const data = queue.schema.parse(job.data ?? {})
  const context = contextOf(job)
  await racePoint('jobs.taken')
  const claim = await inOwnTransaction(payload, (req) => queue.claim(data, { req, job: context }))
  if (claim === null) return
  const outcome = await queue.perform(claim, { payload, job: context })
  const settled = await inOwnTransaction(payload, async (req) => {
    const answer = await queue.settle(outcome, claim, { req, job: context })
    // A job that was given to somebody else meanwhile is not ours to complete; what came of the hand-off is recorded all the same.
    if (!answer) await boss.complete(queue.name, job.id, undefined, { db: databaseOf(await sqlSession(req)) })
    return answer
  })
  if (settled) throw settled.retry
}

async function inOwnTransaction<Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await jobRequest(payload)
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** A request as hooks and operations expect it, without a person. */
function jobRequest(payload: Payload): Promise<PayloadRequest> {
  return createLocalReq({ context: { isJob: true } }, payload)
}

function contextOf(job: Job): JobContext {
  return {
    id: job.id,
    queue: job.name,
    attempt: job.retryCount + 1,
    isLastAttempt: job.retryCount >= job.retryLimit,
    signal: job.signal,
  }
}
