import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sql } from '@/src/lib/database'
import { factories } from '@/tests/helpers/factories'
import { startTestPayload } from '@/tests/helpers/payload'
import { restClient } from '@/tests/helpers/rest'
import { size } from '@/tests/helpers/size'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const studio = await make.organization()
const owner = await make.user({ organization: studio, role: 'ADMIN', timezone: 'Europe/Berlin' })
const staff = await restClient(app).as(owner)

const TASKS = 24
const GOALS = 4
const KINDS = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'daily_productive'] as const

/** What somebody does; tasks and goals by their number. */
type Edit =
  | { do: 'complete' | 'reopen' | 'trash' | 'restore' | 'delete'; task: number }
  | { do: 'move'; task: number; goal: number | null }
  | { do: 'bulk'; tasks: number[]; status: 'DONE' | 'TODO' }
  | { do: 'bulkMove'; tasks: number[]; goal: number }
  | { do: 'sql'; tasks: number[]; goal: number; status: 'DONE' | 'TODO' }
  | { do: 'retype'; goal: number; kind: (typeof KINDS)[number] }
  | { do: 'target'; goal: number; target: number }

const task = fc.nat(TASKS - 1)
const goal = fc.nat(GOALS - 1)
const some = fc.uniqueArray(task, { minLength: 2, maxLength: 8 })
const status = fc.constantFrom('DONE' as const, 'TODO' as const)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('complete' as const, 'reopen' as const), task }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('trash' as const, 'restore' as const), task }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), task }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('move' as const), task, goal: fc.option(goal) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('bulk' as const), tasks: some, status }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('bulkMove' as const), tasks: some, goal }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('sql' as const), tasks: some, goal, status }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('retype' as const), goal, kind: fc.constantFrom(...KINDS) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('target' as const), goal, target: fc.integer({ min: 1, max: 6 }) }),
  },
)

/** What an edit may be answered with: it was done, or its task is gone or in the trash (which Payload answers with 403 as well). */
const FINE = [200, 403, 404]

/** A server that has no connection left says so, changes nothing and asks to try again: then it is tried again. */
async function patiently(one: Edit, tasks: string[], goals: string[]): Promise<number> {
  for (;;) {
    const status = await run(one, tasks, goals)
    if (status !== 503) return status
  }
}

async function run(one: Edit, tasks: string[], goals: string[]): Promise<number> {
  const at = (n: number) => `/tasks/${tasks[n]}`
  const where = (list: number[]) => ({ where: { id: { in: list.map((n) => tasks[n] as string) } } })
  switch (one.do) {
    case 'complete':
      return (await staff.patch(at(one.task), { body: { status: 'DONE' } })).status
    case 'reopen':
      return (await staff.patch(at(one.task), { body: { status: 'TODO' } })).status
    case 'trash':
      return (await staff.patch(at(one.task), { body: { deletedAt: new Date().toISOString() } })).status
    case 'restore':
      return (await staff.patch(at(one.task), { body: { deletedAt: null }, query: { trash: true } })).status
    case 'delete':
      return (await staff.delete(at(one.task), { query: { trash: true } })).status
    case 'move':
      return (await staff.patch(at(one.task), { body: { goal: one.goal === null ? null : goals[one.goal] } })).status
    case 'bulk':
      return (await staff.patch('/tasks', { query: where(one.tasks), body: { status: one.status } })).status
    case 'bulkMove':
      return (await staff.patch('/tasks', { query: where(one.tasks), body: { goal: goals[one.goal] } })).status
    case 'sql': {
      const ids = sql.join(
        one.tasks.map((n) => sql`${tasks[n]}`),
        sql`, `,
      )
      // Locked in the order of their ids, as everybody who writes many tasks does: an UPDATE alone takes them as they lie on
      // the disk, and two such statements can wait for one another.
      const written = payload.db.drizzle.execute(
        sql`with locked as (select id from tasks where id in (${ids}) order by id for update)
            update tasks t set status = ${one.status}, goal_id = ${goals[one.goal]} from locked where locked.id = t.id`,
      )
      return written.then(
        () => 200,
        (error: Error) => {
          if (/timeout exceeded when trying to connect/.test(String(error.cause ?? error))) return 503
          throw error
        },
      )
    }
    case 'retype':
      return (await staff.patch(`/goals/${goals[one.goal]}`, { body: { type: one.kind } })).status
    case 'target':
      return (await staff.patch(`/goals/${goals[one.goal]}`, { body: { targetValue: one.target } })).status
  }
}

interface Standing extends Record<string, unknown> {
  id: string
  shown: string
  ledger: string
  counted: string
  ledger_all: string
  counted_all: string
  is_stamped: boolean
  is_reached: boolean
}

/** Every goal as its row, its history and a recount of the tasks give it. */
async function standings(goals: string[]): Promise<Standing[]> {
  const ids = sql.join(
    goals.map((id) => sql`${id}`),
    sql`, `,
  )
  const { rows } = await payload.db.drizzle.execute<Standing>(sql`
    with counted as (
      select g.id as goal, orrery_goal_period(g.type, t.completed_at, u.timezone) as period, count(*) as n
      from goals g join users u on u.id = g.owner_id
      join tasks t on t.goal_id = g.id and t.status = 'DONE' and t.deleted_at is null
      where g.type in ('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY') group by 1, 2
    )
    select g.id, g.current_value as shown, orrery_ledger(g.id, g.period_start) as ledger,
      coalesce((select n from counted c where c.goal = g.id and c.period = g.period_start), 0) as counted,
      coalesce((select sum(delta) from goal_entries e where e.goal_id = g.id), 0) as ledger_all,
      coalesce((select sum(n) from counted c where c.goal = g.id), 0) as counted_all,
      g.completed_at is not null as is_stamped,
      g.type in ('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY') and g.current_value >= g.target_value as is_reached
    from goals g where g.id in (${ids}) order by g.id`)
  return rows
}

function expectExact(rows: Standing[]): void {
  expect(rows).toHaveLength(GOALS)
  for (const row of rows) {
    const { shown, ledger, counted, ledger_all, counted_all } = row
    expect([row.id, Number(shown), Number(ledger), Number(ledger_all)]).toEqual([
      row.id,
      Number(counted),
      Number(counted),
      Number(counted_all),
    ])
    expect([row.id, row.is_stamped]).toEqual([row.id, row.is_reached])
  }
}

async function stage(): Promise<{ goals: string[]; tasks: string[] }> {
  const goals: string[] = []
  for (let n = 0; n < GOALS; n += 1) goals.push((await make.goal(studio, owner, { targetValue: n + 2 })).id)
  const { rows } = await payload.db.drizzle.execute<{ id: string }>(sql`
    insert into tasks (id, organization_id, owner_id, title, goal_id)
    select gen_random_uuid(), ${studio.id}, ${owner.id}, 'Task ' || n,
      (array[${sql.join(
        goals.map((id) => sql`${id}::uuid`),
        sql`, `,
      )}])[1 + n % ${GOALS}::int]
    from generate_series(1, ${TASKS}::int) n returning id`)
  return { goals, tasks: rows.map(({ id }) => id) }
}

describe('[goal-auto-increment] counters of goals', () => {
  it(
    'equal a recount, and the history its sum, after a hundred edits at once of every kind',
    async () => {
      const edits = fc.array(edit, { minLength: 100, maxLength: 100 })
      await fc.assert(
        fc.asyncProperty(edits, async (list) => {
          const { goals, tasks } = await stage()
          const statuses = await Promise.all(list.map((one) => patiently(one, tasks, goals)))
          expect(statuses.map((code, n) => [code, list[n]]).filter(([code]) => !FINE.includes(code as number))).toEqual(
            [],
          )
          expectExact(await standings(goals))
        }),
        { numRuns: size(2, 25), endOnFailure: true },
      )
    },
    size(600_000, 1_800_000),
  )

  it('are told of once, however many reach the goal at once', async () => {
    const { id } = await make.goal(studio, owner, { targetValue: 6 })
    const tasks = await Promise.all(Array.from({ length: 12 }, () => make.task(studio, owner, { goal: id })))
    await Promise.all(tasks.map((one) => staff.patch(`/tasks/${one.id}`, { body: { status: 'DONE' } })))
    const { totalDocs } = await payload.count({
      collection: 'notifications',
      where: { dedupeKey: { contains: `goal.reached:${id}` } },
    })
    expect([totalDocs, (await payload.findByID({ collection: 'goals', id })).currentValue]).toEqual([1, 12])
  })

  it('follow their owner into another time zone while tasks are being finished', async () => {
    const person = await make.user({ organization: studio, role: 'TEAM', timezone: 'UTC' })
    const { id } = await make.goal(studio, person, { type: 'DAILY', targetValue: 30 })
    const tasks = await Promise.all(Array.from({ length: 20 }, () => make.task(studio, person, { goal: id })))
    await Promise.all([
      ...tasks.map((one) => staff.patch(`/tasks/${one.id}`, { body: { status: 'DONE' } })),
      ...['Asia/Tokyo', 'Pacific/Honolulu', 'Asia/Tokyo'].map((timezone) =>
        payload.update({ collection: 'users', id: person.id, data: { timezone } }),
      ),
    ])
    const { rows } = await payload.db.drizzle.execute<{ shown: string; counted: string }>(sql`
      select g.current_value as shown, (select count(*) from tasks t where t.goal_id = g.id and t.status = 'DONE'
        and orrery_goal_period(g.type, t.completed_at, u.timezone) = g.period_start) as counted
      from goals g join users u on u.id = g.owner_id where g.id = ${id}`)
    expect(rows[0]).toEqual({ shown: '20', counted: '20' })
  })
})

describe('a task that goes elsewhere', () => {
  it.each(['goal', 'activity'] as const)(
    'locks either %s in order: who holds one and who edits the other wait in no circle with it',
    async (field) => {
      const another = () => (field === 'goal' ? make.goal(studio, owner) : make.activity(studio, owner))
      const [first, second] = [(await another()).id, (await another()).id].sort()
      const task = await make.task(studio, owner, { [field]: first, status: 'DONE' })
      const table = field === 'goal' ? 'goals' : 'activities'
      const [holder, editor] = [await payload.db.pool.connect(), await payload.db.pool.connect()]
      try {
        for (const client of [holder, editor]) await client.query('begin')
        const { rows } = await holder.query(
          `select pg_backend_pid() as pid from ${table} where id = $1 for no key update`,
          [first],
        )
        const moving = staff.patch(`/tasks/${task.id}`, { body: { [field]: second } })
        await expect.poll(() => waitFor(rows[0].pid), { timeout: 20_000 }).toBe(1)
        // It waits for the first and holds nothing of the second, not even for its foreign key.
        await editor.query(`select from ${table} where id = $1 for update nowait`, [second])
        for (const client of [editor, holder]) await client.query('commit')
        expect((await moving).status).toBe(200)
      } finally {
        for (const client of [holder, editor]) client.release(true)
      }
    },
  )

  /** How many sessions wait for this one. */
  async function waitFor(pid: number): Promise<number> {
    const { rows } = await payload.db.pool.query(
      'select count(*)::int as n from pg_stat_activity where $1 = any (pg_blocking_pids(pid))',
      [pid],
    )
    return rows[0].n
  }
})

describe('a circle of tasks', () => {
  it('is closed by neither of two who each add a half at once', async () => {
    const [a, b] = [await make.task(studio, owner), await make.task(studio, owner)]
    const replies = await Promise.all([
      staff.patch(`/tasks/${a.id}`, { body: { blockedBy: [b.id] } }),
      staff.patch(`/tasks/${b.id}`, { body: { blockedBy: [a.id] } }),
    ])
    // The loser meets the other's edge, or waits for the very row that the other waits for: either way it is told.
    expect(replies.map(({ status: code }) => code === 200).sort()).toEqual([false, true])
    expect(replies.find(({ status: code }) => code !== 200)?.status).toBeOneOf([400, 409])
    const { rows } = await payload.db.drizzle.execute(
      sql`select id from tasks_rels where path = 'blockedBy' and parent_id in (${a.id}, ${b.id})`,
    )
    expect(rows).toHaveLength(1)
  })
})

describe('the last two blockers', () => {
  it('finished at once free what waited, once', async () => {
    const blockers = [await make.task(studio, owner), await make.task(studio, owner)]
    const waiting = await make.task(studio, owner, { status: 'BLOCKED', blockedBy: blockers.map(({ id }) => id) })
    await Promise.all(blockers.map(({ id }) => staff.patch(`/tasks/${id}`, { body: { status: 'DONE' } })))
    expect((await payload.findByID({ collection: 'tasks', id: waiting.id })).status).toBe('TODO')
    const { totalDocs } = await payload.count({
      collection: 'decision-logs',
      where: { task: { equals: waiting.id }, eventName: { equals: 'task.unblocked' } },
    })
    expect(totalDocs).toBe(1)
  })
})

describe('a series', () => {
  it('goes on once, finished by two at once', async () => {
    const one = await make.task(studio, owner, { recurrence: 'FREQ=DAILY', scheduledDate: '2026-01-05' })
    await Promise.all([1, 2].map(() => staff.patch(`/tasks/${one.id}`, { body: { status: 'DONE' } })))
    const { totalDocs } = await payload.count({ collection: 'tasks', where: { recurrenceOf: { equals: one.id } } })
    expect(totalDocs).toBe(1)
  })
})

describe('tasks left over', () => {
  it('are carried once, asked for by five at once', async () => {
    const left = await make.task(studio, owner, { scheduledDate: '2026-01-05' })
    await Promise.all(
      Array.from({ length: 5 }, () => staff.post('/tasks/carry-over', { body: { day: '2026-01-06', ids: [left.id] } })),
    )
    expect((await payload.findByID({ collection: 'tasks', id: left.id })).timesCarried).toBe(1)
  })
})
