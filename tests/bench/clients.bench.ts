/**
 * What the timeline of a client costs among 5,000 clients and 100,000 tasks: the application's own reading, first page and a
 * page further back, against the same rows asked for in plain SQL, source by source, without policy and cursor. The figure
 * of a round is its 95th percentile.
 */
import { createLocalReq } from 'payload'
import pg from 'pg'
import { ensurePostgres } from '@/scripts/postgres/index'
import { readTimeline } from '@/plugins/clients/timeline/readTimeline'
import { TIMELINE_SOURCES } from '@/plugins/clients/timeline/sources'
import { bootApp } from '../helpers/app'
import { compare } from '../helpers/bench'
import { ensureTemplate } from '../helpers/database/realServer'
import { factories } from '../helpers/factories'
import { size } from '../helpers/size'

const CLIENTS = 5_000
const TASKS = 100_000
const ROUNDS = size(5, 15)
const READINGS = size(40, 200)

const server = await ensurePostgres((line) => console.error(`postgres: ${line}`))
const app = await bootApp({ kind: 'server', serverUrl: server.url, template: await ensureTemplate(server.url) })
const plain = new pg.Client({ connectionString: app.databaseUrl })

try {
  await plain.connect()
  const make = factories(app)
  const studio = await make.organization()
  const user = await make.user({ organization: studio, role: 'DIRECTOR' })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, app.payload)
  const fill = (statement: string, values: unknown[]) => plain.query(statement, values)
  await fill(
    `insert into clients (id, organization_id, name, email, currency, payment_status, status, health_score)
     select gen_random_uuid(), $1, 'Client ' || i, 'desk-' || i || '@client.example', 'EUR', 'CURRENT', 'ACTIVE', 'GREEN'
     from generate_series(1, ${CLIENTS}) i`,
    [studio.id],
  )
  const ids = `(select array_agg(id) from clients where organization_id = $1)`
  await fill(
    `with c as (select ${ids} as ids)
     insert into tasks (id, organization_id, owner_id, title, client_id, status, priority, energy_level, time_block_minutes, source, created_at, completed_at)
     select gen_random_uuid(), $1, $2, 'Task ' || i, c.ids[1 + i % ${CLIENTS}],
       case when i % 2 = 0 then 'DONE' else 'TODO' end::enum_tasks_status, 'MEDIUM', 'MODERATE', 90, 'MANUAL',
       now() - i * interval '3 minutes', case when i % 2 = 0 then now() - i * interval '2 minutes' end
     from generate_series(1, ${TASKS}) i, c`,
    [studio.id, user.id],
  )
  await fill(
    `with c as (select ${ids} as ids)
     insert into client_calls (id, organization_id, title, client_id, scheduled_at, status)
     select gen_random_uuid(), $1, 'Call ' || i, c.ids[1 + i % ${CLIENTS}], now() - i * interval '1 hour', 'CANCELLED'
     from generate_series(1, ${CLIENTS * 4}) i, c`,
    [studio.id],
  )
  await fill(
    `insert into outbox_messages (id, organization_id, "to", subject, status, template, dedupe_key, created_at)
     select gen_random_uuid(), $1, 'desk-' || (1 + i % ${CLIENTS}) || '@client.example', 'Mail ' || i, 'QUEUED', 'x', 'bench ' || i, now() - i * interval '1 hour'
     from generate_series(1, ${CLIENTS * 4}) i`,
    [studio.id],
  )
  await plain.query('analyze')
  const { rows } = await plain.query<{ id: string; email: string }>(
    `select id, email from clients where organization_id = $1 order by id limit 500`,
    [studio.id],
  )
  const at = (turn: number) => rows[turn % rows.length] ?? { id: '', email: '' }
  const middle = { at: new Date(Date.now() - 60 * 86_400_000).toISOString(), key: `task:${studio.id}` }

  for (const [name, before] of [
    ['first-page', null],
    ['further-back', middle],
  ] as const) {
    await compare({
      name: `timeline-${name}`,
      unit: 'ms',
      arms: [
        { name: 'plain SQL', run: () => p95((turn) => bySql(at(turn), before?.at ?? new Date().toISOString())) },
        {
          name: 'orrery',
          run: () =>
            p95((turn) =>
              readTimeline(req, { client: at(turn).id, organization: studio.id }, TIMELINE_SOURCES, { before }),
            ),
        },
      ],
      baselines: ['plain SQL'],
      rounds: ROUNDS,
    })
  }

  function bySql({ id, email }: { id: string; email: string }, until: string): Promise<unknown> {
    return plain.query(
      `select * from (
         (select id, created_at as at, title from tasks where client_id = $1 and created_at <= $2 order by created_at desc limit 41)
         union all (select id, completed_at, title from tasks where client_id = $1 and completed_at <= $2 order by completed_at desc limit 41)
         union all (select id, scheduled_at, title from client_calls where client_id = $1 and scheduled_at <= $2 order by scheduled_at desc limit 41)
         union all (select id, created_at, subject from outbox_messages where organization_id = $3 and lower("to") = $4 and created_at <= $2
           order by created_at desc limit 41)
       ) everything order by at desc limit 41`,
      [id, until, studio.id, email],
    )
  }
} finally {
  await plain.end()
  await app.stop()
}
process.exit()

async function p95(read: (turn: number) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < READINGS; turn += 1) {
    const start = performance.now()
    await read(turn)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length * 0.95)] ?? NaN
}
