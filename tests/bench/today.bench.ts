/**
 * What Today costs a person among 100,000 tasks of a studio: the application's own loader (three statements under the policy)
 * against the plain SQL beneath it, one statement for each list, asked over a connection of its own. The figure of a round is
 * its 95th percentile.
 */
import { createLocalReq } from 'payload'
import pg from 'pg'
import { ensurePostgres } from '@/scripts/postgres/index'
import { addDays, weekOf } from '@/src/lib/days'
import { loadDay } from '@/plugins/today/loadDay'
import { bootApp } from '../helpers/app'
import { compare } from '../helpers/bench'
import { ensureTemplate } from '../helpers/database/realServer'
import { factories } from '../helpers/factories'
import { size } from '../helpers/size'

const TASKS = 100_000
const PEOPLE = 20
const ROUNDS = size(5, 15)
const DAYS = size(40, 200)
const FIRST = '2026-06-01'

const server = await ensurePostgres((line) => console.error(`postgres: ${line}`))
const app = await bootApp({ kind: 'server', serverUrl: server.url, template: await ensureTemplate(server.url) })
const plain = new pg.Client({ connectionString: app.databaseUrl })
const make = factories(app)

try {
  await plain.connect()
  const studio = await make.organization()
  const people = []
  for (let index = 0; index < PEOPLE; index += 1) people.push(await make.user({ organization: studio, role: 'TEAM' }))
  const person = people[0]
  if (!person) throw new Error('Nobody was made.')
  await plain.query(
    `insert into tasks (id, organization_id, owner_id, title, status, priority, energy_level, scheduled_date, scheduled_time,
       time_block_minutes, source)
     select gen_random_uuid(), $1, ($2::uuid[])[1 + i % ${PEOPLE}], 'Task ' || i,
       (array['DONE', 'DONE', 'DONE', 'DONE', 'DONE', 'DONE', 'DONE', 'DONE', 'TODO', 'CANCELLED'])[1 + (i / ${PEOPLE}) % 10]::enum_tasks_status,
       'MEDIUM', 'MODERATE', '${FIRST}T12:00:00Z'::timestamptz + ((i / ${PEOPLE}) % 700 || ' days')::interval,
       lpad((7 + i % 12)::text, 2, '0') || ':30', 45, 'MANUAL'
     from generate_series(1, ${TASKS}) i`,
    [studio.id, people.map(({ id }) => id)],
  )
  await plain.query('analyze tasks')
  const req = await createLocalReq({ user: { ...person, collection: 'users' } }, app.payload)
  const user = { ...person, collection: 'users' as const }

  await compare({
    name: 'today-100k-tasks',
    unit: 'ms',
    arms: [
      { name: 'plain SQL', run: () => p95((turn) => bySql(person.id, addDays(FIRST, turn % 700))) },
      { name: 'orrery', run: () => p95((turn) => loadDay(req, user, addDays(FIRST, turn % 700))) },
    ],
    baselines: ['plain SQL'],
    rounds: ROUNDS,
  })
} finally {
  await plain.end()
  await app.stop()
}
process.exit()

/** The same rows without names, counts and rights: what a hand would write. */
async function bySql(person: string, day: string): Promise<void> {
  const week = weekOf(day)
  const own = '(owner_id = $1 or assigned_to_id = $1) and deleted_at is null'
  const open = `status not in ('DONE', 'CANCELLED')`
  await plain.query(
    `select * from tasks where ${own} and status <> 'CANCELLED' and scheduled_date >= $2 and scheduled_date < $3
     order by scheduled_date, scheduled_time`,
    [person, `${week[0]}T00:00:00Z`, `${addDays(week[6] ?? day, 1)}T00:00:00Z`],
  )
  await plain.query(
    `select *, count(*) over () from tasks where ${own} and ${open} and scheduled_date < $2 order by scheduled_date desc limit 50`,
    [person, `${new Date().toISOString().slice(0, 10)}T00:00:00Z`],
  )
  await plain.query(
    `select * from tasks where ${own} and ${open} and scheduled_date is null order by priority desc limit 40`,
    [person],
  )
  await plain.query('select * from activities where owner_id = $1 and is_active order by sort_order', [person])
  await plain.query('select * from goals where owner_id = $1 and is_active', [person])
}

async function p95(work: (turn: number) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < DAYS; turn += 1) {
    const start = performance.now()
    await work(turn)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length * 0.95)] ?? NaN
}
