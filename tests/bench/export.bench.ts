/**
 * What an export of 50,000 rows costs: the application's own operation, with rights, names of related records and formula-safe
 * cells, against a plain select of the same columns, and against keeping them in a table; and how much memory it takes at its peak.
 */
import { createLocalReq, type PayloadRequest } from 'payload'
import pg from 'pg'
import { ensurePostgres } from '@/scripts/postgres/index'
import { readRequest } from '@/plugins/exports/readRequest'
import { writeRows } from '@/plugins/exports/writeRows'
import { compare } from '../helpers/bench'
import { bootApp } from '../helpers/app'
import { ensureTemplate } from '../helpers/database/realServer'
import { factories } from '../helpers/factories'
import { size } from '../helpers/size'

const ROWS = 50_000
const ROUNDS = size(2, 5)
const COLUMNS = ['name', 'email', 'phone', 'role', 'company', 'isPrimary', 'lastContacted']
const SELECT = `select c.name, c.email, c.phone, c.role, m.name as company, c.is_primary, c.last_contacted
  from contacts c left join companies m on m.id = c.company_id where c.deleted_at is null order by c.name, c.id`

const server = await ensurePostgres((line) => console.error(`postgres: ${line}`))
const app = await bootApp({ kind: 'server', serverUrl: server.url, template: await ensureTemplate(server.url) })
const plain = new pg.Client({ connectionString: app.databaseUrl })
const make = factories(app)

try {
  await plain.connect()
  const studio = await make.organization()
  const manager = await make.user({ organization: studio, role: 'MANAGER' })
  const company = await make.company(studio)
  await plain.query(
    `insert into contacts (id, organization_id, first_name, name, email, phone, role, company_id, is_primary, last_contacted)
     select gen_random_uuid(), $1, 'Person', 'Person ' || i % 20000, 'person-' || i || '@bench.example', '+49 ' || i, 'Role ' || i % 7,
       $2, false, now() - make_interval(mins => i) from generate_series(1, ${ROWS}) i`,
    [studio.id, company.id],
  )
  await plain.query('analyze contacts')

  const exported = async (format: 'csv' | 'json'): Promise<number> => {
    const req = await createLocalReq({ user: { ...manager, collection: 'users' } }, app.payload)
    req.query = { format, sort: 'name', columns: COLUMNS.join(',') } as PayloadRequest['query']
    const request = await readRequest(req, app.payload.collections.contacts.config)
    let lines = 0
    const start = performance.now()
    for await (const piece of writeRows(req, request)) {
      lines += piece.split('\n').length - 1
      peak = Math.max(peak, process.memoryUsage().heapUsed)
    }
    if (lines < ROWS) throw new Error(`The export has ${lines} lines.`)
    return performance.now() - start
  }
  const timed = async (statement: string): Promise<number> => {
    const start = performance.now()
    await plain.query(statement)
    return performance.now() - start
  }
  let peak = 0
  await compare({
    name: 'export-50k',
    unit: 'ms',
    arms: [
      { name: 'plain select', run: () => timed(SELECT) },
      { name: 'into a table', run: () => timed(`create temporary table t${Date.now()} as ${SELECT}`) },
      { name: 'orrery csv', run: () => exported('csv') },
      { name: 'orrery json', run: () => exported('json') },
    ],
    baselines: ['plain select'],
    rounds: ROUNDS,
  })
  global.gc?.()
  const before = process.memoryUsage().heapUsed
  peak = 0
  await exported('csv')
  console.log(`heap at its peak during one export: ${mega(peak)} MB, ${mega(peak - before)} MB above where it began`)
} finally {
  await plain.end()
  await app.stop()
}
process.exit()

function mega(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0)
}
