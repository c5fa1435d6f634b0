import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/database'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'
import { taskStudio } from '../helpers/tasks'

const app = await startTestPayload()
const { payload } = app
const { make, studio, elsewhere, owner, colleague, staff, other } = await taskStudio(app)

describe('finding', () => {
  it('[todays-tasks-query] gives a person’s day in the order of its hours, what has none last', async () => {
    const day = '2026-07-14'
    for (const scheduledTime of ['14:00', null, '09:00']) {
      await make.task(studio, colleague, { title: `at ${scheduledTime}`, scheduledDate: day, scheduledTime })
    }
    await make.task(studio, owner, { scheduledDate: day })
    const list = await other.get('/tasks', {
      query: {
        where: { owner: { equals: colleague.id }, scheduledDate: { equals: `${day}T12:00:00.000Z` } },
        sort: 'scheduledTime',
      },
    })
    expect(list.body.docs?.map(({ title }) => title)).toEqual(['at 09:00', 'at 14:00', 'at null'])
  })

  it('[task-indexes] has an index for owner, activity, goal and day, and the day’s query uses one', async () => {
    const rows = await query<{ indexdef: string }>(
      { payload },
      sql`select indexdef from pg_indexes where tablename = 'tasks'`,
    )
    const columns = rows.map(({ indexdef }) => /\((.*)\)/.exec(indexdef)?.[1] ?? '')
    for (const wanted of ['owner_id', 'activity_id', 'goal_id', 'scheduled_date', 'owner_id, scheduled_date']) {
      expect(columns).toContain(wanted)
    }
    await query(
      { payload },
      sql`insert into tasks (id, organization_id, owner_id, title, scheduled_date)
          select gen_random_uuid(), ${elsewhere.id}, ${owner.id}, 'Filler ' || n, timestamptz '2020-01-01 12:00Z' + make_interval(days => n)
          from generate_series(1, 2000) n`,
    )
    await query({ payload }, sql`analyze tasks`)
    const plan = await query<Record<string, string>>(
      { payload },
      sql`explain select * from tasks where owner_id = ${owner.id} and scheduled_date = '2021-01-01T12:00:00Z' and deleted_at is null
          order by scheduled_time`,
    )
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toMatch(/Index Scan.*(owner|scheduled)/)
  })

  it('[full-text-search] by the words of title, description, steps and tags, the last one half typed, within the policy', async () => {
    const find = async (q: string, who = staff, status?: string) => {
      const reply = await who.get<{ docs: { title: string }[] }>('/tasks/search', {
        query: { q, ...(status ? { status } : {}) },
      })
      return reply.body.docs.map(({ title }) => title)
    }
    await make.task(studio, owner, { title: 'Diseño del dial', description: 'Second scale, engraved' })
    await make.task(studio, owner, { title: 'Engrave the plate', status: 'DONE' })
    await make.task(studio, owner, { title: 'Pack', steps: [{ title: 'Fetch excelsior' }], tags: ['Krakatau'] })
    await make.task(elsewhere, await make.user({ organization: elsewhere }), { title: 'Engrave elsewhere' })
    expect(await find('diseno')).toEqual(['Diseño del dial'])
    expect(await find('engrav')).toEqual(['Engrave the plate', 'Diseño del dial'])
    expect(await find('engrav', staff, 'TODO,BLOCKED')).toEqual(['Diseño del dial'])
    expect(await find('scale sec')).toEqual(['Diseño del dial'])
    expect([await find('excels'), await find('krakat')]).toEqual([['Pack'], ['Pack']])
    expect(await find("');--")).toEqual([])
    expect((await staff.get('/tasks/search')).status).toBe(400)
    expect((await staff.get('/tasks/search', { query: { q: 'x', status: 'ASLEEP' } })).status).toBe(400)
    expect((await restClient(app).get('/tasks/search', { query: { q: 'x' } })).status).toBe(401)
  })
})

describe('[mvp-modules-first] a day of a one-person studio, through REST', () => {
  it('client, goal and activity come together in a task; done, all of them know', async () => {
    const person = await make.user({ organization: studio, role: 'MANAGER', timezone: 'Europe/Madrid' })
    const mine = await restClient(app).as(person)
    const post = async (path: string, body: Record<string, unknown>) => {
      const reply = await mine.post(path, { body: { organization: studio.id, ...body }, query: { depth: 0 } })
      expect([path, reply.status]).toEqual([path, 201])
      return String(reply.body.doc?.id)
    }
    const named = await post('/clients', { name: 'Halden' })
    const goal = await post('/goals', { title: 'One block a day', type: 'DAILY', targetValue: 1 })
    const activity = await post('/activities', { title: 'Client block', category: 'CLIENT' })
    const task = await post('/tasks', {
      activity,
      goal,
      client: named,
      scheduledDate: '2026-11-23',
      scheduledTime: '09:00',
    })
    expect((await mine.patch(`/tasks/${task}`, { body: { status: 'DONE' } })).status).toBe(200)
    const get = async (path: string) =>
      (await mine.get(path, { query: { depth: 0 } })).body as unknown as Record<string, unknown>
    expect(await get(`/goals/${goal}`)).toMatchObject({ currentValue: 1, completedAt: expect.any(String) })
    expect(await get(`/activities/${activity}`)).toMatchObject({ timesUsed: 1 })
    expect(await get(`/tasks/${task}`)).toMatchObject({ title: 'Client block', client: named, category: 'CLIENT' })
    const history = (await mine.get('/goal-entries', { query: { where: { goal: { equals: goal } } } })).body.docs
    expect(history?.map(({ reason }) => reason)).toEqual(['COMPLETED'])
  })
})
