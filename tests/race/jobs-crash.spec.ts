import { expect, it } from 'vitest'
import { z } from 'zod'
import { defineQueue, enqueue } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import { crashAt, runToEnd } from '../helpers/crash'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { size } from '../helpers/size'

const WORKER = 'tests/fixtures/crash/counting-worker.ts'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

async function fill(name: string, count: number): Promise<void> {
  const queue = defineQueue({
    name,
    description: 'Counts.',
    schema: z.object({ n: z.number() }),
    retryLimit: 50,
    handle: async () => {},
  })
  for (let n = 0; n < count; n++) await enqueue({ payload }, queue, { n })
}

async function counted(organization: string): Promise<number> {
  const [row] = await query<{ used: string }>(
    { payload },
    sql`select used from quota_usage where organization_id = ${organization} and metric = 'counted'`,
  )
  return Number(row?.used ?? 0)
}

it(
  'changes the database once for each job, although workers are killed with their work done and not committed',
  async () => {
    const { id } = await make.organization()
    const kills = size(4, 20)
    const jobs = kills * 6
    await fill('tests.counted', jobs)
    for (let n = 1; n <= kills; n++) {
      await crashAt(WORKER, {
        point: n % 2 ? 'jobs.handled' : 'jobs.taken',
        nth: (n % 3) + 2,
        env: app.env,
        args: [id, 'tests.counted'],
      })
      await query(
        { payload },
        sql`update pgboss.job set heartbeat_on = now() - interval '1 hour' where state = 'active'`,
      )
    }
    await runToEnd(WORKER, { env: app.env, args: [id, 'tests.counted'], limitMs: 90_000 })
    expect(await counted(id)).toBe(jobs)
  },
  size(240_000, 600_000),
)

it(
  'gives each job to one of several workers',
  async () => {
    const { id } = await make.organization()
    const jobs = size(60, 400)
    await fill('tests.shared', jobs)
    await Promise.all(
      [1, 2, 3].map(() =>
        runToEnd(WORKER, { env: app.env, args: [id, 'tests.shared'], limitMs: size(120_000, 600_000) }),
      ),
    )
    expect(await counted(id)).toBe(jobs)
  },
  size(180_000, 1_200_000),
)
