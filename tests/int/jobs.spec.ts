import { commitTransaction, createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import {
  defineHandOffQueue,
  defineQueue,
  enqueue,
  queueLag,
  registerProcess,
  type JobContext,
  type Queue,
} from '@/plugins/jobs/api'
import { startWorker, type Worker } from '@/plugins/jobs/worker'
import { query, sql } from '@/src/lib/database'
import { startTestPayload } from '../helpers/payload'
import { factories } from '../helpers/factories'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let queueNumber = 0
let worker: Worker | undefined
const declared = payload.config.custom.jobQueues as Queue[]

/** A queue of its own for each test, so that no test sees the jobs of another. */
const freshName = () => `tests.queue-${++queueNumber}`

async function work(queues: Queue[]): Promise<void> {
  payload.config.custom.jobQueues = queues
  worker = await startWorker(payload)
}

async function transaction(run: (req: PayloadRequest) => Promise<void>, end: 'commit' | 'rollback' = 'commit') {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await run(req)
  await (end === 'commit' ? commitTransaction(req) : killTransaction(req))
}

async function jobs(name: string) {
  return query<{ id: string; state: string; retry_count: number; output: { message?: string } | null }>(
    { payload },
    sql`select id, state::text, retry_count, output from pgboss.job where name = ${name} order by created_on`,
  )
}

beforeEach(() => {
  worker = undefined
})
afterEach(async () => {
  await worker?.stop()
  payload.config.custom.jobQueues = declared
})

describe('enqueue', () => {
  const queue = () =>
    defineQueue({
      name: freshName(),
      description: 'A test.',
      schema: z.object({ id: z.string() }),
      handle: async () => {},
    })

  it('queues nothing when the transaction rolls back, and the job when it commits', async () => {
    const one = queue()
    await transaction((req) => enqueue(req, one, { id: 'lost' }).then(() => {}), 'rollback')
    expect(await jobs(one.name)).toEqual([])
    await transaction((req) => enqueue(req, one, { id: 'kept' }).then(() => {}))
    expect(await jobs(one.name)).toMatchObject([{ state: 'created' }])
  })

  it('works on a queue whose first job was rolled back together with the queue', async () => {
    const one = queue()
    for (const end of ['rollback', 'rollback', 'commit'] as const) {
      await transaction((req) => enqueue(req, one, { id: 'a' }).then(() => {}), end)
    }
    expect(await jobs(one.name)).toHaveLength(1)
  })

  it('takes a key once while its job waits, and an id once for good', async () => {
    const one = queue()
    await transaction(async (req) => {
      expect(await enqueue(req, one, { id: 'a' }, { singletonKey: 'k' })).toEqual(expect.any(String))
      expect(await enqueue(req, one, { id: 'a' }, { singletonKey: 'k' })).toBeNull()
      const id = '0199c3a4-0000-7000-8000-000000000001'
      expect(await enqueue(req, one, { id: 'b' }, { id })).toBe(id)
      expect(await enqueue(req, one, { id: 'b' }, { id })).toBeNull()
      // The transaction is still whole after a refused key.
      expect(await query(req, sql`select 1 as one`)).toEqual([{ one: 1 }])
    })
    expect(await jobs(one.name)).toHaveLength(2)
  })

  it('refuses data that the queue does not declare', async () => {
    const one = queue()
    // @ts-expect-error: the type says so, too
    await expect(enqueue({ payload }, one, { id: 7 })).rejects.toThrow(z.ZodError)
  })
})

describe('the worker', () => {
  it('runs a handler in the transaction that completes its job', async () => {
    const seen: { data: object; job: JobContext }[] = []
    const queue = defineQueue({
      name: freshName(),
      description: 'Writes a lead.',
      schema: z.object({ organization: z.string() }),
      handle: async ({ organization }, { req, job }) => {
        seen.push({ data: { organization }, job })
        await payload.create({
          collection: 'leads',
          data: { name: 'From a job', email: 'job@example.test', status: 'NEW', source: 'CHAT', organization },
          req,
        })
      },
    })
    const { id } = await make.organization()
    await transaction((req) => enqueue(req, queue, { organization: id }).then(() => {}))
    await work([queue])
    await vi.waitFor(async () => expect(await jobs(queue.name)).toMatchObject([{ state: 'completed' }]), {
      timeout: 8000,
    })
    expect(seen).toHaveLength(1)
    expect(seen[0]?.job).toMatchObject({ queue: queue.name, attempt: 1, isLastAttempt: false })
    const { docs } = await payload.find({ collection: 'leads', where: { organization: { equals: id } } })
    expect(docs).toMatchObject([{ name: 'From a job' }])
  })

  it('rolls back what a failing handler wrote, tries again, and puts it with the dead letters in the end', async () => {
    const { id: organization } = await make.organization()
    let tries = 0
    const queue = defineQueue({
      name: freshName(),
      description: 'Fails.',
      schema: z.object({ organization: z.string() }),
      retryLimit: 1,
      backoff: { delay: 1, maximum: 1 },
      handle: async (_, { req, job }) => {
        tries += 1
        expect(job.isLastAttempt).toBe(tries === 2)
        await payload.create({
          collection: 'leads',
          data: { name: 'Never', email: 'never@example.test', status: 'NEW', source: 'CHAT', organization },
          req,
        })
        throw new Error('no luck')
      },
    })
    await transaction((req) => enqueue(req, queue, { organization }).then(() => {}))
    await work([queue])
    await vi.waitFor(async () => expect(await jobs(queue.name)).toMatchObject([{ state: 'failed', retry_count: 1 }]), {
      timeout: 12_000,
    })
    expect(tries).toBe(2)
    expect((await jobs(queue.name))[0]?.output?.message).toBe('no luck')
    const dead = await query(
      { payload },
      sql`select data from pgboss.job where name = 'dead-letters' and source_name = ${queue.name}`,
    )
    expect(dead).toEqual([{ data: { organization } }])
    expect(await payload.count({ collection: 'leads', where: { organization: { equals: organization } } })).toEqual({
      totalDocs: 0,
    })
  })

  it('does not let a handler write on after its time is over', async () => {
    const { id: organization } = await make.organization()
    const outcomes: unknown[] = []
    const queue = defineQueue({
      name: freshName(),
      description: 'Takes too long.',
      schema: z.object({}),
      retryLimit: 0,
      expireInSeconds: 1,
      handle: async (_, { req }) => {
        await new Promise((resolve) => setTimeout(resolve, 1800))
        await query(req, sql`update organizations set name = 'Too late' where id = ${organization}`).catch(
          (error: Error) => outcomes.push(error.message),
        )
      },
    })
    await transaction((req) => enqueue(req, queue, {}).then(() => {}))
    await work([queue])
    await vi.waitFor(() => expect(outcomes).toHaveLength(1), { timeout: 8000 })
    expect(outcomes[0]).toContain('The time of this job is over')
    const [row] = await query<{ name: string }>(
      { payload },
      sql`select name from organizations where id = ${organization}`,
    )
    expect(row?.name).not.toBe('Too late')
    expect(await jobs(queue.name)).toMatchObject([{ state: 'failed' }])
  })

  it('keeps no transaction open while it reaches outside, and settles in one with the completion', async () => {
    const steps: string[] = []
    const queue = defineHandOffQueue({
      name: freshName(),
      description: 'Reaches outside.',
      schema: z.object({ n: z.number() }),
      claim: async ({ n }, { req }) => {
        steps.push(`claim ${n} ${Boolean(req.transactionID)}`)
        return n === 0 ? null : { doubled: n * 2 }
      },
      perform: async ({ doubled }) => {
        // On the embedded database an open transaction would make this wait for ever.
        await query({ payload }, sql`select 1`)
        steps.push(`perform ${doubled}`)
        return `done ${doubled}`
      },
      settle: async (outcome, { doubled }, { req }) => {
        steps.push(`settle ${outcome} ${doubled} ${Boolean(req.transactionID)}`)
      },
    })
    await transaction(async (req) => {
      await enqueue(req, queue, { n: 4 })
      await enqueue(req, queue, { n: 0 })
    })
    await work([queue])
    await vi.waitFor(
      async () => expect((await jobs(queue.name)).map(({ state }) => state)).toEqual(['completed', 'completed']),
      { timeout: 8000 },
    )
    expect(steps.sort()).toEqual(['claim 0 true', 'claim 4 true', 'perform 8', 'settle done 8 8 true'])
  })

  it('drains on stop: finishes what it has in hand and takes nothing more', async () => {
    let begin = () => {}
    const begun = new Promise<void>((resolve) => (begin = resolve))
    const queue = defineQueue({
      name: freshName(),
      description: 'Takes a second.',
      schema: z.object({}),
      handle: async () => {
        begin()
        await new Promise((resolve) => setTimeout(resolve, 800))
      },
    })
    await transaction(async (req) => {
      await enqueue(req, queue, {})
      await enqueue(req, queue, {})
    })
    await work([queue])
    await begun
    await worker?.stop()
    worker = undefined
    expect((await jobs(queue.name)).map(({ state }) => state).sort()).toEqual(['completed', 'created'])
  })

  it('runs a queue with a cron expression by itself', async () => {
    const runs: number[] = []
    const queue = defineQueue({
      name: freshName(),
      description: 'Every minute.',
      schema: z.object({ n: z.number() }),
      cron: { expression: '* * * * *', timezone: 'Europe/Paris', data: { n: 1 } },
      handle: async ({ n }) => {
        runs.push(n)
      },
    })
    await work([queue])
    const [schedule] = await query(
      { payload },
      sql`select cron, timezone from pgboss.schedule where name = ${queue.name}`,
    )
    expect(schedule).toEqual({ cron: '* * * * *', timezone: 'Europe/Paris' })
    await vi.waitFor(() => expect(runs.length).toBeGreaterThan(0), { timeout: 75_000, interval: 500 })
    // A schedule that is declared no more is taken out by the next worker.
    await worker?.stop()
    await work([])
    expect(await query({ payload }, sql`select name from pgboss.schedule`)).toEqual([])
  }, 90_000)
})

describe('processes and lag', () => {
  it('counts the workers that live and the jobs that wait', async () => {
    const queue = defineQueue({
      name: freshName(),
      description: 'Waits.',
      schema: z.object({}),
      handle: async () => {},
    })
    const before = await queueLag(payload)
    await transaction(async (req) => {
      await enqueue(req, queue, {})
      await enqueue(req, queue, {}, { startAfter: new Date(Date.now() + 3_600_000) })
    })
    await query(
      { payload },
      sql`update pgboss.job set start_after = now() - interval '30 seconds' where name = ${queue.name} and start_after <= now()`,
    )
    const registered = await registerProcess(payload, { kind: 'worker' })
    const lag = await queueLag(payload)
    expect(lag.waiting).toBe(before.waiting + 1)
    expect(lag.lagSeconds).toBeGreaterThanOrEqual(30)
    expect(lag.workers).toBe(before.workers + 1)
    await registered.stop()
    expect((await queueLag(payload)).workers).toBe(before.workers)
  })
})
