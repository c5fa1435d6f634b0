import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Goal, GoalEntry, Organization, Task, User } from '@/payload-types'
import { rollGoalsOver } from '@/plugins/goals/rollOver'
import { tellReached } from '@/plugins/goals/tellReached'
import { goalHistory } from '@/plugins/goals/history'
import { query, sql } from '@/src/lib/database'
import { asOwner, inTransaction } from '@/src/server/inTransaction'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const DAY = 24 * 3600 * 1000

let studio: Organization
let owner: User
let staff: RestClient

beforeAll(async () => {
  studio = await make.organization()
  owner = await make.user({ organization: studio, role: 'TEAM', timezone: 'Europe/Berlin' })
  staff = await restClient(app).as(owner)
  // The first request loads the routes.
  await staff.get('/goals')
})

const goalNow = (goal: { id: string }) => payload.findByID({ collection: 'goals', id: goal.id, depth: 0 })
const entriesOf = async (goal: { id: string }): Promise<GoalEntry[]> =>
  (
    await payload.find({
      collection: 'goal-entries',
      where: { goal: { equals: goal.id } },
      sort: 'createdAt',
      depth: 0,
      limit: 100,
    })
  ).docs
const reasons = async (goal: { id: string }) =>
  (await entriesOf(goal)).map(({ delta, reason }) => `${delta > 0 ? '+' : ''}${delta} ${reason}`)
const done = (goal: Goal, values: Partial<Task> = {}) =>
  make.task(studio, owner, { goal: goal.id, status: 'DONE', ...values })
const bell = async (goal: { id: string }) =>
  query<{ title: string; message: string; link: string }>(
    { payload },
    sql`select title, message, link from notifications where dedupe_key like ${`goal.reached:${goal.id}:%`}`,
  )
/** As a minute of the past would have left it. */
const setPeriod = async (goal: Goal, start: string) => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () =>
    asOwner(req, 'goals.counter', () =>
      query(req, sql`alter table goals disable trigger goals_settle`).then(async () => {
        await query(req, sql`update goals set period_start = ${start} where id = ${goal.id}`)
        await query(req, sql`alter table goals enable trigger goals_settle`)
      }),
    ),
  )
}

describe('counting', () => {
  it('[goal-auto-increment] a done task adds one, opened again takes it back, each with its reason', async () => {
    const goal = await make.goal(studio, owner)
    const task = await make.task(studio, owner, { goal: goal.id, title: 'Draw the dial' })
    expect((await staff.patch(`/tasks/${task.id}`, { body: { status: 'DONE' } })).status).toBe(200)
    expect((await goalNow(goal)).currentValue).toBe(1)
    await staff.patch(`/tasks/${task.id}`, { body: { status: 'DONE' } })
    expect((await goalNow(goal)).currentValue).toBe(1)
    await staff.patch(`/tasks/${task.id}`, { body: { status: 'IN_PROGRESS' } })
    expect((await goalNow(goal)).currentValue).toBe(0)
    const entries = await entriesOf(goal)
    expect(entries.map(({ delta, reason }) => [delta, reason])).toEqual([
      [1, 'COMPLETED'],
      [-1, 'REOPENED'],
    ])
    expect(entries[0]).toMatchObject({
      label: 'Draw the dial',
      task: task.id,
      owner: owner.id,
      organization: studio.id,
      period: goal.periodStart,
    })
  })

  it('a move to another goal, trash, restore and delete keep both counters', async () => {
    const [one, other] = [await make.goal(studio, owner), await make.goal(studio, owner)]
    const task = await done(one)
    await payload.update({ collection: 'tasks', id: task.id, data: { goal: other.id } })
    expect([(await goalNow(one)).currentValue, (await goalNow(other)).currentValue]).toEqual([0, 1])
    await payload.update({ collection: 'tasks', id: task.id, data: { deletedAt: new Date().toISOString() } })
    expect((await goalNow(other)).currentValue).toBe(0)
    await payload.update({ collection: 'tasks', id: task.id, data: { deletedAt: null }, trash: true })
    expect((await goalNow(other)).currentValue).toBe(1)
    await payload.delete({ collection: 'tasks', id: task.id })
    expect((await goalNow(other)).currentValue).toBe(0)
    expect(await reasons(one)).toEqual(['+1 COMPLETED', '-1 MOVED_OUT'])
    expect(await reasons(other)).toEqual(['+1 MOVED_IN', '-1 TRASHED', '+1 RESTORED', '-1 DELETED'])
  })

  it('bulk changes and plain SQL count as well', async () => {
    const goal = await make.goal(studio, owner, { targetValue: 50 })
    const tasks = await Promise.all(Array.from({ length: 4 }, () => make.task(studio, owner, { goal: goal.id })))
    const bulk = await staff.patch('/tasks', {
      query: { where: { id: { in: tasks.slice(0, 2).map(({ id }) => id) } } },
      body: { status: 'DONE' },
    })
    expect(bulk.status).toBe(200)
    await query({ payload }, sql`update tasks set status = 'DONE' where goal_id = ${goal.id}`)
    expect((await goalNow(goal)).currentValue).toBe(4)
    await query({ payload }, sql`delete from tasks where goal_id = ${goal.id}`)
    expect((await goalNow(goal)).currentValue).toBe(0)
  })

  it('a goal that is destroyed lets its tasks go, and its history with it', async () => {
    const goal = await make.goal(studio, owner)
    const task = await done(goal)
    await payload.delete({ collection: 'goals', id: goal.id })
    const kept = await payload.findByID({ collection: 'tasks', id: task.id, depth: 0 })
    expect([kept.goal, kept.status, await entriesOf(goal)]).toEqual([null, 'DONE', []])
  })

  it('a form saved late does not take the counter back, and nobody writes it', async () => {
    const goal = await make.goal(studio, owner)
    await done(goal)
    const stale = { ...goal, title: 'Renamed', currentValue: 0 }
    await payload.db.updateOne({ collection: 'goals', id: goal.id, data: stale })
    expect(await goalNow(goal)).toMatchObject({ title: 'Renamed', currentValue: 1 })
    await staff.patch(`/goals/${goal.id}`, { body: { currentValue: 40, completedAt: '2026-01-01T00:00:00.000Z' } })
    expect(await goalNow(goal)).toMatchObject({ currentValue: 1, completedAt: null })
  })

  it('tracked time fills goals of hours and the productive ones: tasks do not', async () => {
    const hours = await make.goal(studio, owner, { targetHours: 10 })
    const focus = await make.goal(studio, owner, { type: 'daily_productive' })
    await done(hours)
    await done(focus)
    expect([(await goalNow(hours)).currentValue, (await goalNow(focus)).currentValue]).toEqual([0, 0])
    expect(await entriesOf(hours)).toEqual([])
    await payload.update({ collection: 'goals', id: hours.id, data: { targetHours: null } })
    expect([(await goalNow(hours)).currentValue, await reasons(hours)]).toEqual([1, ['+1 RECOUNTED']])
  })
})

describe('periods', () => {
  it('[goal-periods] a completion belongs to the day, week, month or year of its owner’s clock', async () => {
    // 22:30 UTC of a Sunday and of the last day of a year is the next day, week, month and year in Berlin.
    const completedAt = '2023-12-31T23:30:00.000Z'
    const expected = { DAILY: '2024-01-01', WEEKLY: '2024-01-01', MONTHLY: '2024-01-01', YEARLY: '2024-01-01' }
    for (const [type, period] of Object.entries(expected)) {
      const goal = await make.goal(studio, owner, { type: type as Goal['type'] })
      await done(goal, { completedAt })
      const [entry] = await entriesOf(goal)
      expect([type, entry?.period]).toEqual([type, `${period}T12:00:00.000Z`])
      // It is long ago: the counter shows this period.
      expect((await goalNow(goal)).currentValue).toBe(0)
    }
    const [sunday] = [await make.goal(studio, owner)]
    await done(sunday, { completedAt: '2026-11-15T12:00:00.000Z' })
    expect((await entriesOf(sunday))[0]?.period).toBe('2026-11-09T12:00:00.000Z')
  })

  it('opening a task again takes it back in the period in which it counted', async () => {
    const goal = await make.goal(studio, owner)
    const task = await done(goal, { completedAt: '2026-03-04T09:00:00.000Z' })
    await payload.update({ collection: 'tasks', id: task.id, data: { status: 'TODO' } })
    const periods = (await entriesOf(goal)).map(({ delta, period }) => [delta, period])
    expect(periods).toEqual([
      [1, '2026-03-02T12:00:00.000Z'],
      [-1, '2026-03-02T12:00:00.000Z'],
    ])
  })

  it('rolls over by the clock, and by a completion that comes first', async () => {
    const goal = await make.goal(studio, owner, { type: 'DAILY', targetValue: 1 })
    const today = goal.periodStart as string
    const before = new Date(Date.parse(today) - 3 * DAY).toISOString()
    await done(goal)
    expect((await goalNow(goal)).completedAt).not.toBeNull()
    await query({ payload }, sql`update goal_entries set period = ${before} where goal_id = ${goal.id}`)
    await setPeriod(goal, before)
    expect(await rollGoalsOver(await createLocalReq({}, payload))).toBe(1)
    expect(await goalNow(goal)).toMatchObject({ periodStart: today, currentValue: 0, completedAt: null })
    expect(await rollGoalsOver(await createLocalReq({}, payload))).toBe(0)

    await setPeriod(goal, before)
    await done(goal)
    expect(await goalNow(goal)).toMatchObject({ periodStart: today, currentValue: 1 })
  })

  it('another kind of goal, or another time zone of its owner, counts anew and says so', async () => {
    const person = await make.user({ organization: studio, timezone: 'UTC' })
    const goal = await make.goal(studio, person, { type: 'DAILY' })
    const completedAt = '2026-03-04T23:30:00.000Z'
    await make.task(studio, person, { goal: goal.id, status: 'DONE', completedAt })
    await payload.update({ collection: 'users', id: person.id, data: { timezone: 'Asia/Tokyo' } })
    expect((await entriesOf(goal)).map(({ delta, reason, period }) => [delta, reason, period?.slice(0, 10)])).toEqual(
      expect.arrayContaining([
        [1, 'COMPLETED', '2026-03-04'],
        [-1, 'RECOUNTED', '2026-03-04'],
        [1, 'RECOUNTED', '2026-03-05'],
      ]),
    )
    await payload.update({ collection: 'goals', id: goal.id, data: { type: 'YEARLY' } })
    const year = await goalNow(goal)
    expect([year.currentValue, year.periodStart?.slice(0, 10)]).toEqual([1, `${new Date().getUTCFullYear()}-01-01`])
  })
})

describe('reaching it', () => {
  it('[goal-progress] stamps the goal and tells its owner once in a period', async () => {
    const goal = await make.goal(studio, owner, { title: 'Two blocks', targetValue: 2 })
    await done(goal)
    expect([(await goalNow(goal)).completedAt, await bell(goal)]).toEqual([null, []])
    const second = await make.task(studio, owner, { goal: goal.id })
    await staff.patch(`/tasks/${second.id}`, { body: { status: 'DONE' } })
    const reached = await goalNow(goal)
    expect(Date.now() - Date.parse(reached.completedAt ?? '')).toBeLessThan(60_000)
    expect(await bell(goal)).toEqual([
      {
        title: 'Goal reached: Two blocks',
        message: '2 done, 2 were the goal.',
        link: `/admin/collections/goals/${goal.id}/history`,
      },
    ])
    await staff.patch(`/tasks/${second.id}`, { body: { status: 'TODO' } })
    expect((await goalNow(goal)).completedAt).toBeNull()
    await staff.patch(`/tasks/${second.id}`, { body: { status: 'DONE' } })
    expect((await goalNow(goal)).completedAt).not.toBeNull()
    expect(await bell(goal)).toHaveLength(1)
    const { totalDocs } = await payload.count({
      collection: 'domain-events',
      where: { type: { equals: 'goal.reached' }, subjectId: { equals: goal.id } },
    })
    expect(totalDocs).toBe(1)
  })

  it('tells of what plain SQL has reached with the next sweep, not of what fell back before', async () => {
    const [kept, lost] = [
      await make.goal(studio, owner, { targetValue: 1 }),
      await make.goal(studio, owner, { targetValue: 1 }),
    ]
    for (const goal of [kept, lost]) {
      const task = await make.task(studio, owner, { goal: goal.id })
      await query({ payload }, sql`update tasks set status = 'DONE' where id = ${task.id}`)
    }
    await query({ payload }, sql`update tasks set status = 'TODO' where goal_id = ${lost.id}`)
    await tellReached(await createLocalReq({}, payload))
    await tellReached(await createLocalReq({}, payload))
    expect([(await bell(kept)).length, (await bell(lost)).length]).toEqual([1, 0])
  })

  it('a lower target is reached at once', async () => {
    const goal = await make.goal(studio, owner, { targetValue: 9 })
    await done(goal)
    await staff.patch(`/goals/${goal.id}`, { body: { targetValue: 1 } })
    expect((await goalNow(goal)).completedAt).not.toBeNull()
    expect(await bell(goal)).toHaveLength(1)
  })
})

describe('the history', () => {
  it('shows its owner the periods and the steps, and nobody else', async () => {
    const goal = await make.goal(studio, owner, { targetValue: 1 })
    await done(goal, { completedAt: '2026-03-04T09:00:00.000Z' })
    await done(goal)
    const req = await createLocalReq({ user: { ...owner, collection: 'users' } }, payload)
    const history = await goalHistory(req, goal.id)
    expect(history?.periods.map(({ start, done: n, reachedAt }) => [start, n, reachedAt !== null])).toEqual([
      [goal.periodStart, 1, true],
      ['2026-03-02T12:00:00.000Z', 1, false],
    ])
    expect(history?.entries.map(({ reason }) => reason)).toEqual(['COMPLETED', 'COMPLETED'])
    const colleague = await make.user({ organization: studio, role: 'ADMIN' })
    const asColleague = await createLocalReq({ user: { ...colleague, collection: 'users' } }, payload)
    expect(await goalHistory(asColleague, goal.id)).toBeNull()
  })
})
