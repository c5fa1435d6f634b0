import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { defineQueue, enqueue, type Queue } from '@/plugins/jobs/api'
import { resetQuotas } from '@/plugins/jobs/housekeeping/resetQuotas'
import type { JobsOverview } from '@/plugins/jobs/overview'
import { startWorker, type Worker } from '@/plugins/jobs/worker'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const rest = restClient(app)

let fails = true
const queue = defineQueue({
  name: 'tests.screen',
  description: 'Fails until it is told not to.',
  schema: z.object({ id: z.string() }),
  retryLimit: 0,
  handle: async () => {
    if (fails) throw new Error('The other side is closed.')
  },
})
const idle = defineQueue({
  name: 'tests.idle',
  description: 'Nobody works on it.',
  schema: z.object({}),
  handle: async () => {},
})

let worker: Worker
let organization: { id: string }
const declared = payload.config.custom.jobQueues as Queue[]
const state = async (id: string) =>
  (await query<{ state: string }>({ payload }, sql`select state::text from pgboss.job where id = ${id}`))[0]?.state

async function failedJob(): Promise<string> {
  fails = true
  const id = (await enqueue({ payload }, queue, { id: 'a' })) ?? ''
  await vi.waitFor(async () => expect(await state(id)).toBe('failed'), { timeout: 8000 })
  return id
}

beforeAll(async () => {
  organization = await make.organization()
  payload.config.custom.jobQueues = [queue]
  worker = await startWorker(payload)
})
afterAll(async () => {
  await worker.stop()
  payload.config.custom.jobQueues = declared
})

describe('the jobs screen', () => {
  it.each([
    ['a visitor', null],
    ['a director', { role: 'DIRECTOR' as const }],
    ['an administrator of an organization', { role: 'ADMIN' as const }],
  ])('is closed for %s', async (_, membership) => {
    const client = membership ? await rest.as(await make.user({ organization, ...membership })) : rest
    const id = await failedJob()
    expect((await client.get('/jobs')).status).toBe(403)
    expect((await client.post(`/jobs/tests.screen/${id}/retry`)).status).toBe(403)
    expect((await client.post(`/jobs/tests.screen/${id}/cancel`)).status).toBe(403)
    expect((await client.post('/jobs/tests.screen/redrive')).status).toBe(403)
    expect(await state(id)).toBe('failed')
  })

  it('takes no command from another site', async () => {
    const admin = await rest.as(await make.user({ isAdmin: true }))
    const id = await failedJob()
    const foreign = admin.with({ headers: { origin: 'https://evil.example' } })
    expect((await foreign.post(`/jobs/tests.screen/${id}/retry`)).status).toBe(403)
  })

  it('shows a failed job with its error and gives it one more try, once', async () => {
    const admin = await rest.as(await make.user({ isAdmin: true }))
    const id = await failedJob()
    const { body } = await admin.get<JobsOverview>('/jobs', { query: { list: 'failed', queue: 'tests.screen' } })
    expect(body.jobs.find((job) => job.id === id)).toMatchObject({
      queue: 'tests.screen',
      error: 'The other side is closed.',
      data: { id: 'a' },
      tries: 1,
    })
    expect(body.queues.find(({ name }) => name === 'tests.screen')).toMatchObject({ description: queue.description })
    expect(body.workers).toHaveLength(1)

    fails = false
    expect((await admin.post(`/jobs/tests.screen/${id}/retry`)).status).toBe(200)
    await vi.waitFor(async () => expect(await state(id)).toBe('completed'), { timeout: 8000 })
    expect((await admin.post(`/jobs/tests.screen/${id}/retry`)).status).toBe(409)
    // What was kept of it went with the retry, or a redrive would do it a second time.
    expect(await query({ payload }, sql`select 1 from pgboss.job where source_id = ${id}`)).toEqual([])
    const trail = await payload.find({ collection: 'audit-logs', where: { action: { equals: 'jobs.retried' } } })
    expect(trail.docs).toHaveLength(1)
  })

  it('puts dead letters back to work, each once', async () => {
    const admin = await rest.as(await make.user({ isAdmin: true }))
    await admin.post('/jobs/tests.screen/redrive')
    await query({ payload }, sql`delete from pgboss.job where name in ('tests.screen', 'dead-letters')`)
    const ids = [await failedJob(), await failedJob()]
    const dead = await admin.get<JobsOverview>('/jobs', { query: { list: 'dead', queue: 'tests.screen' } })
    expect(dead.body.jobs).toHaveLength(2)
    fails = false
    const answer = await admin.post<{ moved: number }>('/jobs/tests.screen/redrive')
    expect(answer.body.moved).toBe(2)
    await vi.waitFor(
      async () =>
        expect(
          await query(
            { payload },
            sql`select state::text from pgboss.job where name in ('tests.screen', 'dead-letters')`,
          ),
        ).toEqual([{ state: 'completed' }, { state: 'completed' }]),
      { timeout: 8000 },
    )
    for (const id of ids) expect(await state(id)).toBeUndefined()
  })

  it('cancels a job that waits', async () => {
    const admin = await rest.as(await make.user({ isAdmin: true }))
    const id = (await enqueue({ payload }, idle, {})) ?? ''
    expect((await admin.post(`/jobs/tests.idle/${id}/cancel`)).status).toBe(200)
    expect(await state(id)).toBe('cancelled')
    expect((await admin.post(`/jobs/tests.idle/${id}/cancel`)).status).toBe(409)
  })

  it('answers 404 for a queue or a job that nobody knows', async () => {
    const admin = await rest.as(await make.user({ isAdmin: true }))
    expect((await admin.post(`/jobs/tests.nothing/${organization.id}/retry`)).status).toBe(404)
    expect((await admin.post('/jobs/tests.screen/not-an-id/retry')).status).toBe(404)
  })
})

describe('monthly quotas', () => {
  it('[organization-quota-reset] start again when quotaResetAt has passed, once a month', async () => {
    const run = async () => {
      if (resetQuotas.kind !== 'transactional') throw new Error('not transactional')
      const job = { id: '', queue: '', attempt: 1, isLastAttempt: false, signal: new AbortController().signal }
      await resetQuotas.handle({}, { req: await createLocalReq({}, payload), job })
    }
    const used = async () =>
      (
        await query<{ used: string }>(
          { payload },
          sql`select used from quota_usage where organization_id = ${studio.id}`,
        )
      )[0]?.used
    const studio = await make.organization()
    await query(
      { payload },
      sql`insert into quota_usage (organization_id, metric, used) values (${studio.id}, 'emailsPerMonth', 321)`,
    )
    await query(
      { payload },
      sql`update organizations set quota_reset_at = now() + interval '1 hour' where id = ${studio.id}`,
    )
    await run()
    expect(await used()).toBe('321')
    await query(
      { payload },
      sql`update organizations set quota_reset_at = now() - interval '1 hour' - interval '3 months' where id = ${studio.id}`,
    )
    await run()
    expect(await used()).toBe('0')
    const [row] = await query<{ days: number }>(
      { payload },
      sql`select extract(epoch from quota_reset_at - now()) / 86400 as days from organizations where id = ${studio.id}`,
    )
    expect(Number(row?.days)).toBeGreaterThan(26)
    expect(Number(row?.days)).toBeLessThan(31)
    await query({ payload }, sql`update quota_usage set used = 5 where organization_id = ${studio.id}`)
    await run()
    expect(await used()).toBe('5')
  })
})
