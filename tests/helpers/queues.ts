import { commitTransaction, createLocalReq, initTransaction, type PayloadRequest } from 'payload'
import { queuesOf } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import type { TestApp } from './app'

const job = { id: 'test', queue: 'test', attempt: 1, isLastAttempt: false, signal: new AbortController().signal }

/** Does what a worker would do with one job of a hand-off queue. Answers what `perform` did; null when there was nothing to do. */
export async function runHandOff({ payload }: Pick<TestApp, 'payload'>, name: string, data: object): Promise<unknown> {
  const queue = queuesOf(payload.config).find((one) => one.name === name)
  if (queue?.kind !== 'handOff') throw new Error(`No hand-off queue "${name}".`)
  const within = async <Result>(work: (req: PayloadRequest) => Promise<Result>): Promise<Result> => {
    const req = await createLocalReq({ context: { isJob: true } }, payload)
    await initTransaction(req)
    const result = await work(req)
    await commitTransaction(req)
    return result
  }
  const claim = await within((req) => queue.claim(queue.schema.parse(data), { req, job }))
  if (claim === null) return null
  const outcome = await queue.perform(claim, { payload, job })
  await within((req) => queue.settle(outcome, claim, { req, job }))
  return outcome
}

/** The data of the jobs that wait in a queue, the oldest first. */
export async function waitingIn(
  { payload }: Pick<TestApp, 'payload'>,
  name: string,
): Promise<Record<string, unknown>[]> {
  const rows = await query<{ data: Record<string, unknown> }>(
    { payload },
    sql`select data from pgboss.job where name = ${name} and state = 'created' order by created_on`,
  )
  return rows.map(({ data }) => data)
}
