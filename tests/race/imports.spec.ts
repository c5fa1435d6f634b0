import { beforeAll, describe, expect, it } from 'vitest'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import type { Organization, User } from '@/payload-types'
import { loadFile } from '@/plugins/imports/loadFile'
import { startRun } from '@/plugins/imports/commands'
import { importById } from '@/plugins/imports/importRow'
import { runBatch } from '@/plugins/imports/runBatch'
import { query, sql } from '@/src/lib/database'
import { crashAt, runToEnd } from '../helpers/crash'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { size } from '../helpers/size'

const WORKER = 'tests/fixtures/crash/imports-worker.ts'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let manager: User

const asManager = () => createLocalReq({ user: { ...manager, collection: 'users' } }, payload)

/** An import of that many leads, begun. Every tenth row is wrong. */
async function begun(name: string, rows: number): Promise<string> {
  const lines = Array.from(
    { length: rows },
    (_, n) => `${name} ${n},${n % 10 === 9 ? 'wrong' : `${name}-${n}@rows.example`}`,
  )
  const bytes = new TextEncoder().encode(`name,email\n${lines.join('\n')}`)
  const id = await loadFile(await asManager(), { name: `${name}.csv`, bytes, into: 'leads', onDuplicate: 'CREATE' })
  const req = await asManager()
  await startRun(req, await importById(req, id))
  return id
}

/** What became of the rows, and how often each stands among the leads. */
async function outcome(id: string, name: string) {
  const [sum] = await query<{ created: number; failed: number; status: string; steps: number }>(
    { payload },
    sql`select created::int, failed::int, status::text,
          (select count(*)::int from changeset_steps s where s.changeset_id = i.changeset_id) as steps
        from imports i where id = ${id}`,
  )
  const leads = await query<{ email: string; times: number }>(
    { payload },
    sql`select email, count(*)::int as times from leads where email like ${`${name}-%@rows.example`} group by email`,
  )
  const states = await query<{ state: string; count: number }>(
    { payload },
    sql`select state, count(*)::int as count from import_rows where import_id = ${id} group by state order by state`,
  )
  return { ...sum, leads: leads.length, twice: leads.filter(({ times }) => times > 1), states }
}

beforeAll(async () => {
  studio = await make.organization()
  manager = await make.user({ organization: studio, role: 'MANAGER' })
})

describe('an import whose worker is killed', () => {
  it(
    '[import-exactly-once] brings in every row once, wherever it dies',
    async () => {
      const rows = size(250, 1_500)
      const kills = size(3, 12)
      const id = await begun('crash', rows)
      for (let n = 0; n < kills; n += 1) {
        const point = ['imports.written', 'imports.reported', 'jobs.handled'][n % 3] ?? 'jobs.handled'
        await crashAt(WORKER, { point, nth: n % 2 === 0 ? 2 : 1, env: app.env })
        await query(
          { payload },
          sql`update pgboss.job set heartbeat_on = now() - interval '1 hour' where state = 'active'`,
        )
      }
      await runToEnd(WORKER, { env: app.env, limitMs: 120_000 })
      expect(await outcome(id, 'crash')).toEqual({
        status: 'DONE',
        created: rows * 0.9,
        failed: rows * 0.1,
        steps: rows * 0.9,
        leads: rows * 0.9,
        twice: [],
        states: [
          { state: 'CREATED', count: rows * 0.9 },
          { state: 'REFUSED', count: rows * 0.1 },
        ],
      })
    },
    size(240_000, 900_000),
  )
})

it('two workers with the same import follow one another, row for row', async () => {
  const rows = 60
  const id = await begun('pair', rows)
  const work = async () => {
    for (let more = true; more;) {
      const req = await createLocalReq({}, payload)
      await initTransaction(req)
      more = await runBatch(req, id, manager.id)
      await commitTransaction(req)
    }
  }
  await Promise.all([work(), work(), work()])
  expect(await outcome(id, 'pair')).toMatchObject({ status: 'DONE', created: 54, failed: 6, leads: 54, twice: [] })
}, 120_000)
