import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Activity, Client, Organization, Task, User } from '@/payload-types'
import { createTaskBySoftware } from '@/plugins/tasks/api'
import { recur } from '@/plugins/tasks/recurrence/recurQueue'
import { dayIn } from '@/src/lib/calendar-day'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type Reply, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const DAY = 24 * 3600 * 1000

let studio: Organization
let elsewhere: Organization
let owner: User
let colleague: User
let staff: RestClient
let other: RestClient
let client: Client

beforeAll(async () => {
  studio = await make.organization()
  elsewhere = await make.organization()
  owner = await make.user({ organization: studio, role: 'PM', name: 'Ruth Okafor', timezone: 'Europe/Berlin' })
  colleague = await make.user({ organization: studio, role: 'TEAM', name: 'Lena Brandt' })
  staff = await restClient(app).as(owner)
  other = await restClient(app).as(colleague)
  client = await make.client(studio)
  // The first request loads the routes.
  await staff.get('/tasks')
})

const read = (id: unknown) => payload.findByID({ collection: 'tasks', id: String(id), depth: 0 })
const create = async (body: Record<string, unknown>) => {
  const reply = await staff.post('/tasks', { body: { organization: studio.id, ...body }, query: { depth: 0 } })
  return { reply, doc: reply.body.doc as unknown as Task }
}
const change = (id: string, body: Record<string, unknown>) => staff.patch(`/tasks/${id}`, { body })
const messages = (reply: Reply): string =>
  JSON.stringify(reply.body.errors?.map(({ message, data }) => [message, data]) ?? [])
const decisions = async (task: { id: string }) =>
  (
    await payload.find({
      collection: 'decision-logs',
      where: { task: { equals: task.id } },
      sort: 'createdAt',
      depth: 0,
    })
  ).docs
const events = async (task: { id: string }, type: string) =>
  (
    await payload.count({
      collection: 'domain-events',
      where: { subjectId: { equals: task.id }, type: { equals: type } },
    })
  ).totalDocs
const bell = async (person: User) =>
  (
    await payload.find({
      collection: 'notifications',
      where: { owner: { equals: person.id } },
      sort: '-createdAt',
      depth: 0,
    })
  ).docs

describe('a new task', () => {
  it('[task-defaults] [default-90-minute-block] begins as TODO, of middling priority and energy, ninety minutes long', async () => {
    const { doc } = await create({ title: 'Draw the dial' })
    expect(doc).toMatchObject({
      status: 'TODO',
      priority: 'MEDIUM',
      energyLevel: 'MODERATE',
      timeBlockMinutes: 90,
      linkedAssets: [],
      owner: owner.id,
      source: 'MANUAL',
      completedAt: null,
      timesCarried: 0,
    })
  })

  it('[task-day-and-time] stands on a day at a time of 24 hours', async () => {
    const { doc } = await create({ title: 'Stand-up', scheduledDate: '2026-11-23', scheduledTime: '9:30' })
    expect(doc).toMatchObject({ scheduledDate: '2026-11-23T12:00:00.000Z', scheduledTime: '09:30' })
    for (const scheduledTime of ['24:00', '9', '09:60', 'noon']) {
      const { reply } = await create({ title: 'x', scheduledTime })
      expect([reply.status, messages(reply)]).toEqual([400, expect.stringContaining('24-hour clock')])
    }
    await expect(
      query({ payload }, sql`update tasks set scheduled_time = '25:00' where id = ${doc.id}`),
    ).rejects.toMatchObject({ cause: { constraint: 'tasks_scheduled_time_of_a_day' } })
    expect((await change(doc.id, { scheduledTime: '' })).body.doc?.scheduledTime).toBeNull()
  })

  it('[task-due-date-and-tags] [task-linked-assets] takes a due date, tags and files of the organization', async () => {
    const { id } = await payload.db.create({
      collection: 'media',
      data: { organization: studio.id, filename: 'dial.pdf', mimeType: 'application/pdf', filesize: 6 },
    })
    const file = { id: String(id) }
    const { doc } = await create({
      title: 'Export',
      dueDate: '2026-12-01T16:00:00.000Z',
      tags: ['print', 'dial'],
      linkedAssets: [file.id],
    })
    expect(doc).toMatchObject({ dueDate: '2026-12-01T16:00:00.000Z', tags: ['print', 'dial'], linkedAssets: [file.id] })
  })

  it('[task-status-set] has one of seven states and no other', async () => {
    const { doc } = await create({ title: 'Walk' })
    for (const status of ['NEW', 'IN_PROGRESS', 'BLOCKED', 'NEEDS_REVIEW', 'CANCELLED', 'DONE', 'TODO']) {
      expect((await change(doc.id, { status })).body.doc?.status).toBe(status)
    }
    expect((await change(doc.id, { status: 'ASLEEP' })).status).toBe(400)
  })

  it('cannot say of itself who made it, when it was done or how often it was carried', async () => {
    const { doc } = await create({
      title: 'Sly',
      source: 'AI',
      completedAt: '2020-01-01T00:00:00.000Z',
      timesCarried: 7,
      workflow: 'x',
    })
    expect(doc).toMatchObject({ source: 'MANUAL', completedAt: null, timesCarried: 0 })
  })
})

describe('an activity', () => {
  let activity: Activity
  beforeAll(async () => {
    activity = await make.activity(studio, owner, {
      title: 'Deep work',
      description: 'No mail.',
      category: 'CODE',
      energyLevel: 'DEEP_WORK',
      defaultDurationMinutes: 180,
    })
  })

  it('[task-prefill-from-activity] fills in what was not sent, and nothing that was', async () => {
    const { doc } = await create({ title: '', activity: activity.id })
    expect(doc).toMatchObject({
      title: 'Deep work',
      description: 'No mail.',
      category: 'CODE',
      energyLevel: 'DEEP_WORK',
      timeBlockMinutes: 180,
      source: 'ACTIVITY',
    })
    const { doc: own } = await create({
      title: 'The parser',
      activity: activity.id,
      energyLevel: 'MODERATE',
      timeBlockMinutes: 90,
    })
    expect(own).toMatchObject({
      title: 'The parser',
      category: 'CODE',
      energyLevel: 'MODERATE',
      timeBlockMinutes: 90,
    })
  })

  it('of somebody else fills nothing', async () => {
    const theirs = await make.activity(studio, colleague, { title: 'Therapy' })
    const { reply } = await create({ title: '', activity: theirs.id })
    expect(reply.status).toBe(400)
    expect(reply.text).not.toContain('Therapy')
  })

  it('[activity-usage-counters] knows how many tasks name it and since when', async () => {
    const used = await make.activity(studio, owner)
    expect(used).toMatchObject({ timesUsed: 0, lastUsed: null })
    const tasks = await Promise.all([1, 2, 3].map(() => make.task(studio, owner, { activity: used.id })))
    const now = () => payload.findByID({ collection: 'activities', id: used.id, depth: 0 })
    expect((await now()).timesUsed).toBe(3)
    expect(Date.now() - Date.parse((await now()).lastUsed ?? '')).toBeLessThan(60_000)
    await payload.update({ collection: 'tasks', id: String(tasks[0]?.id), data: { activity: null } })
    await payload.delete({ collection: 'tasks', id: String(tasks[1]?.id) })
    expect((await now()).timesUsed).toBe(1)
    await staff.patch(`/activities/${used.id}`, { body: { timesUsed: 50, title: 'Renamed' } })
    expect(await now()).toMatchObject({ title: 'Renamed', timesUsed: 1 })
  })

  it('[activity-catalogue] [activity-defaults] [activity-order-and-retire] stands in its owner’s order; a retired one is not offered, old tasks keep it', async () => {
    const person = await make.user({ organization: studio, role: 'TEAM' })
    const mine = await restClient(app).as(person)
    const titles = ['Third', 'First', 'Second']
    for (const [index, title] of titles.entries()) {
      const body = { organization: studio.id, title, category: 'ADMIN', sortOrder: [3, 1, 2][index] }
      expect((await mine.post('/activities', { body })).body.doc).toMatchObject({
        energyLevel: 'MODERATE',
        defaultDurationMinutes: 90,
        isActive: true,
      })
    }
    const list = (await mine.get('/activities')).body.docs ?? []
    expect(list.map(({ title }) => title)).toEqual(['First', 'Second', 'Third'])
    const first = String(list[0]?.id)
    const made = await mine.post('/tasks', { body: { organization: studio.id, activity: first, title: '' } })
    expect(made.status).toBe(201)
    await mine.patch(`/activities/${first}`, { body: { isActive: false } })
    const again = await mine.post('/tasks', { body: { organization: studio.id, activity: first, title: 'x' } })
    expect(again.status).toBe(400)
    const kept = await mine.patch(`/tasks/${String(made.body.doc?.id)}`, { body: { title: 'Kept' } })
    expect([kept.status, kept.body.doc?.title]).toEqual([200, 'Kept'])
  })
})

describe('being done', () => {
  it('[task-completed-at] is stamped by the database and said once', async () => {
    const { doc } = await create({ title: 'Finish' })
    await change(doc.id, { status: 'DONE' })
    await change(doc.id, { status: 'DONE', completedAt: '2020-01-01T00:00:00.000Z' })
    const stamped = (await read(doc.id)).completedAt
    expect(Date.now() - Date.parse(stamped ?? '')).toBeLessThan(60_000)
    await change(doc.id, { status: 'TODO' })
    expect((await read(doc.id)).completedAt).toBeNull()
    expect([await events(doc, 'task.completed'), await events(doc, 'task.reopened')]).toEqual([1, 1])
    const imported = await make.task(studio, owner, { status: 'DONE', completedAt: '2025-05-05T10:00:00.000Z' })
    expect((await read(imported.id)).completedAt).toBe('2025-05-05T10:00:00.000Z')
    const future = await make.task(studio, owner, { status: 'DONE', completedAt: '2099-05-05T10:00:00.000Z' })
    expect(Date.parse((await read(future.id)).completedAt ?? '')).toBeLessThanOrEqual(Date.now())
  })

  it('a colleague finishes a task whose goal and activity only its owner sees', async () => {
    const goal = await make.goal(studio, owner)
    const activity = await make.activity(studio, owner)
    const task = await make.task(studio, owner, { goal: goal.id, activity: activity.id, client: client.id })
    expect((await other.patch(`/tasks/${task.id}`, { body: { status: 'DONE' } })).status).toBe(200)
    const moved = await other.patch(`/tasks/${task.id}`, { body: { goal: (await make.goal(studio, owner)).id } })
    expect(moved.status).toBe(400)
  })
})

describe('what a task waits for', () => {
  it('has to be done first: the answer names it', async () => {
    const proof = await make.task(studio, owner, { title: 'Proof-read' })
    const publish = await make.task(studio, colleague, {
      title: 'Publish',
      status: 'BLOCKED',
      blockedBy: [proof.id],
    })
    const refused = await change(publish.id, { status: 'DONE' })
    expect([refused.status, messages(refused)]).toEqual([409, expect.stringContaining('“Proof-read”')])
    await change(proof.id, { status: 'DONE' })
    expect((await read(publish.id)).status).toBe('TODO')
    expect((await decisions(publish))[0]).toMatchObject({
      eventName: 'task.unblocked',
      reason: '“Proof-read” was the last task that this one waited for.',
    })
    expect((await bell(colleague))[0]).toMatchObject({
      title: 'This can begin: Publish',
      link: `/admin/collections/tasks/${publish.id}`,
    })
    expect((await change(publish.id, { status: 'DONE' })).status).toBe(200)
  })

  it('never is itself, nor what waits for it', async () => {
    const [a, b, c] = [
      await make.task(studio, owner, { title: 'A' }),
      await make.task(studio, owner),
      await make.task(studio, owner),
    ]
    await payload.update({ collection: 'tasks', id: b.id, data: { blockedBy: [a.id] } })
    await payload.update({ collection: 'tasks', id: c.id, data: { blockedBy: [b.id] } })
    const circle = await change(a.id, { blockedBy: [c.id] })
    expect([circle.status, messages(circle)]).toEqual([400, expect.stringContaining('waits for this task already')])
    expect((await change(a.id, { blockedBy: [a.id] })).status).toBe(400)
    await expect(
      query(
        { payload },
        sql`insert into tasks_rels ("order", parent_id, path, tasks_id) values (1, ${a.id}, 'blockedBy', ${c.id})`,
      ),
    ).rejects.toMatchObject({ cause: { constraint: 'a_task_never_waits_for_itself' } })
  })
})

describe('a template', () => {
  const template = (values: Record<string, unknown> = {}) =>
    payload.create({
      collection: 'task-templates',
      data: {
        organization: studio.id,
        label: 'Launch a site',
        category: 'CLIENT',
        definition: {
          title: 'Launch',
          priority: 'HIGH',
          energyLevel: 'DEEP_WORK',
          timeBlockMinutes: 120,
          dueInDays: 3,
          tags: ['launch'],
          steps: ['Check the redirects', 'Tell the client'],
        },
        ...values,
      },
    })
  const from = (body: Record<string, unknown>, who = staff) => who.post('/tasks/from-template', { body })

  it('[task-from-template] makes a task with its steps, a due date on the owner’s clock, and says where it comes from', async () => {
    const made = await template()
    const reply = await from({ template: made.id, scheduledDate: '2026-11-24', client: client.id })
    expect(reply.status).toBe(201)
    const task = await read(reply.body.doc?.id)
    expect(task).toMatchObject({
      title: 'Launch',
      category: 'CLIENT',
      priority: 'HIGH',
      energyLevel: 'DEEP_WORK',
      timeBlockMinutes: 120,
      tags: ['launch'],
      source: 'TEMPLATE',
      template: made.id,
      client: client.id,
      owner: owner.id,
      scheduledDate: '2026-11-24T12:00:00.000Z',
      pipeline: null,
    })
    expect(task.steps?.map(({ title, isDone }) => [title, isDone])).toEqual([
      ['Check the redirects', false],
      ['Tell the client', false],
    ])
    const due = new Date(task.dueDate ?? '')
    expect(dayIn('Europe/Berlin', due)).toBe(dayIn('Europe/Berlin', new Date(Date.now() + 3 * DAY)))
    expect((await decisions(task)).map(({ eventName, reason }) => [eventName, reason])).toEqual([
      ['task.routed', 'The template names no pipeline.'],
    ])
  })

  it('[template-preferred-pipeline] [task-decision-log] begins in the first stage of its pipeline, and the log says why, or why not', async () => {
    const pipeline = await payload.create({
      collection: 'pipelines',
      data: { organization: studio.id, name: 'Delivery', key: 'delivery', type: 'INTERNAL', isActive: true },
    })
    const stages = await payload.find({
      collection: 'pipeline-stages',
      where: { pipeline: { equals: pipeline.id } },
      sort: 'order',
      depth: 0,
    })
    const [first] = stages.docs
    const made = await template({ preferredPipelineKey: 'delivery' })
    const task = await read((await from({ template: made.id })).body.doc?.id)
    expect(task).toMatchObject({ pipeline: pipeline.id, stage: first?.id })
    expect((await decisions(task))[0]).toMatchObject({
      reason: `The template prefers the pipeline “Delivery”: its first stage is “${first?.name}”.`,
      decision: { template: made.id, key: 'delivery', pipeline: pipeline.id, stage: first?.id },
    })
    await payload.update({ collection: 'pipelines', id: pipeline.id, data: { isActive: false } })
    const closed = await read((await from({ template: made.id })).body.doc?.id)
    expect([closed.pipeline, (await decisions(closed))[0]?.reason]).toEqual([
      null,
      'The pipeline “Delivery” takes no new cards.',
    ])
    const lost = await template({ preferredPipelineKey: 'gone' })
    const unrouted = await read((await from({ template: lost.id })).body.doc?.id)
    expect((await decisions(unrouted))[0]?.reason).toBe('There is no pipeline with the key “gone”.')
  })

  it('of another organization does not exist, and visitors make nothing', async () => {
    const theirs = await template({ organization: elsewhere.id })
    expect((await from({ template: theirs.id })).status).toBe(404)
    expect((await from({ template: 'x' })).status).toBe(400)
    expect((await from({ template: theirs.id }, restClient(app))).status).toBe(401)
  })
})

describe('a series', () => {
  const berlin = (days = 0) => dayIn('Europe/Berlin', new Date(Date.now() + days * DAY))
  const next = async (task: { id: string }) =>
    (
      await payload.find({
        collection: 'tasks',
        where: { recurrenceOf: { equals: task.id } },
        sort: 'recurrenceDay',
        depth: 0,
      })
    ).docs

  it('goes on when its task is done: the rule moves to the next one, which begins anew', async () => {
    const { doc } = await create({
      title: 'Water the fern',
      recurrence: 'FREQ=DAILY',
      scheduledDate: berlin(),
      scheduledTime: '08:00',
      dueDate: new Date(Date.now() + 3600_000).toISOString(),
      tags: ['home'],
      steps: [{ title: 'Fill the can', isDone: true }],
    })
    const done = await change(doc.id, { status: 'DONE' })
    expect(done.body.doc?.recurrence).toBeNull()
    const [task, ...more] = await next(doc)
    expect(more).toEqual([])
    expect(task).toMatchObject({
      title: 'Water the fern',
      status: 'TODO',
      recurrence: 'FREQ=DAILY',
      recurrenceOf: doc.id,
      scheduledDate: `${berlin(1)}T12:00:00.000Z`,
      scheduledTime: '08:00',
      source: 'RECURRENCE',
      tags: ['home'],
      owner: owner.id,
    })
    expect(task?.steps?.map(({ title, isDone }) => [title, isDone])).toEqual([['Fill the can', false]])
    expect(dayIn('Europe/Berlin', new Date(task?.dueDate ?? ''))).toBe(
      dayIn('Europe/Berlin', new Date(Date.parse(doc.dueDate ?? '') + DAY)),
    )
    expect((await decisions(task as Task))[0]).toMatchObject({
      eventName: 'task.recurred',
      reason: `FREQ=DAILY comes after ${berlin()} on ${berlin(1)}.`,
    })
    // Opened and finished again, the first one makes no second successor, and takes no rule back.
    await change(doc.id, { status: 'TODO' })
    await change(doc.id, { status: 'DONE' })
    expect(await next(doc)).toHaveLength(1)
    const again = await change(doc.id, { recurrence: 'FREQ=DAILY' })
    expect([again.status, messages(again)]).toEqual([400, expect.stringContaining('is made already')])
  })

  it('goes on as its day comes, once, without what was missed', async () => {
    const { doc } = await create({ title: 'Report', recurrence: 'FREQ=DAILY', scheduledDate: berlin(-5) })
    const req = await createLocalReq({}, payload)
    await recur(req)
    const [today] = await next(doc)
    expect(today?.scheduledDate).toBe(`${berlin()}T12:00:00.000Z`)
    await recur(req)
    await recur(req)
    expect((await next(doc)).map(({ recurrenceDay }) => recurrenceDay?.slice(0, 10))).toEqual([berlin(), berlin(1)])
  })

  it('ends when the rule is cleared on the task that carries it, and when it has run out', async () => {
    const { doc } = await create({ title: 'Try', recurrence: 'FREQ=DAILY', scheduledDate: berlin() })
    await change(doc.id, { recurrence: '' })
    await change(doc.id, { status: 'DONE' })
    expect(await next(doc)).toEqual([])
    const { doc: last } = await create({ title: 'Once', recurrence: 'FREQ=DAILY;COUNT=1', scheduledDate: berlin() })
    await change(last.id, { status: 'DONE' })
    expect([await next(last), (await decisions(last))[0]?.eventName]).toEqual([[], 'task.series-ended'])
  })

  it('says what is wrong with a rule', async () => {
    const { reply } = await create({ title: 'x', recurrence: 'FREQ=HOURLY' })
    expect([reply.status, messages(reply)]).toEqual([400, expect.stringContaining('Say how often')])
  })
})

describe('what was left over', () => {
  it('comes to the day without a time, counted and written down; a second call finds nothing', async () => {
    const left = await make.task(studio, owner, { scheduledDate: '2026-02-02', scheduledTime: '09:00' })
    const done = await make.task(studio, owner, { scheduledDate: '2026-02-02', status: 'DONE' })
    const theirs = await make.task(studio, colleague, { scheduledDate: '2026-02-02' })
    const ids = [left.id, done.id, theirs.id]
    const carry = (body: Record<string, unknown>) =>
      staff.post<{ moved: string[]; day: string }>('/tasks/carry-over', { body })
    expect((await carry({ day: '2026-02-03', ids })).body).toEqual({ moved: [left.id], day: '2026-02-03' })
    expect((await carry({ day: '2026-02-03', ids })).body.moved).toEqual([])
    expect(await read(left.id)).toMatchObject({
      scheduledDate: '2026-02-03T12:00:00.000Z',
      scheduledTime: null,
      timesCarried: 1,
    })
    expect((await decisions(left))[0]).toMatchObject({
      eventName: 'task.carried-over',
      reason: 'Left over from 2026-02-02, brought to 2026-02-03.',
      decision: { from: '2026-02-02', to: '2026-02-03', times: 1 },
    })
    expect((await read(theirs.id)).timesCarried).toBe(0)
    // A form saved late does not take the count back.
    await payload.db.updateOne({ collection: 'tasks', id: left.id, data: { ...left, timesCarried: 0 } })
    expect((await read(left.id)).timesCarried).toBe(1)
    expect((await carry({ day: 'tomorrow' })).status).toBe(400)
  })
})

describe('comments', () => {
  const say = (body: Record<string, unknown>, who = staff) =>
    who.post('/task-comments', { body: { organization: studio.id, ...body }, query: { depth: 0 } })

  it('are their writer’s; whoever is named is told once, by bell and mail', async () => {
    const task = await make.task(studio, owner, { title: 'The dial' })
    const reply = await say({ task: task.id, body: '  @lena brandt look at this ', author: colleague.id })
    expect(reply.body.doc).toMatchObject({
      author: owner.id,
      body: '@lena brandt look at this',
      mentions: [colleague.id],
    })
    const id = String(reply.body.doc?.id)
    await staff.patch(`/task-comments/${id}`, { body: { body: '@Lena Brandt look at this, please' } })
    const told = (await bell(colleague)).filter(({ title }) => title === 'Ruth Okafor mentions you: The dial')
    expect(told).toHaveLength(1)
    expect(told[0]?.link).toBe(`/admin/collections/tasks/${task.id}/comments`)
    const mails = await query<{ to: string }>(
      { payload },
      sql`select "to" from outbox_messages where dedupe_key like ${`task-comment:${id}:%`}`,
    )
    expect(mails).toEqual([{ to: colleague.email }])
  })

  it('mention nobody outside the organization, and not their own writer', async () => {
    const stranger = await make.user({ organization: elsewhere, role: 'ADMIN', name: 'Far Away' })
    const task = await make.task(studio, owner)
    expect((await say({ task: task.id, body: 'x', mentions: [stranger.id] })).status).toBe(400)
    const named = await say({ task: task.id, body: '@Far Away and @Ruth Okafor' })
    expect(named.body.doc?.mentions).toEqual([owner.id])
    expect(await bell(stranger)).toEqual([])
    expect((await bell(owner)).filter(({ title }) => title.includes('mentions you'))).toEqual([])
    expect((await say({ task: task.id, body: '   ' })).status).toBe(400)
  })
})

describe('who is told', () => {
  it('somebody to whom somebody else gives a task, and nobody of the own', async () => {
    const { doc } = await create({ title: 'Cut the mask', assignedTo: colleague.id })
    expect((await bell(colleague))[0]).toMatchObject({
      title: 'A task for you: Cut the mask',
      message: 'From Ruth Okafor.',
      link: `/admin/collections/tasks/${doc.id}`,
    })
    const before = (await bell(owner)).length
    await change(doc.id, { assignedTo: owner.id })
    expect(await bell(owner)).toHaveLength(before)
  })
})

describe('software', () => {
  it('[ai-task-tracking] [workflow-or-manual-tasks] makes tasks that say so, with its decision and the model’s call beside them', async () => {
    const req = await createLocalReq({}, payload)
    const task = await createTaskBySoftware(
      req,
      {
        organization: studio.id,
        owner: owner.id,
        title: 'Answer the brief',
        ...defaults,
        source: 'AI',
        workflow: 'intake',
      },
      {
        eventName: 'intake.classified',
        reason: 'The mail asks for an offer.',
        decision: { category: 'CLIENT', confidence: 0.92 },
        llmCall: { model: 'small', tokens: 412 },
      },
    )
    expect(await read(task.id)).toMatchObject({ source: 'AI', workflow: 'intake' })
    expect((await decisions(task))[0]).toMatchObject({
      eventName: 'intake.classified',
      decision: { category: 'CLIENT', confidence: 0.92 },
      llmCall: { model: 'small', tokens: 412 },
    })
    expect((await staff.post('/decision-logs', { body: { organization: studio.id } })).status).toBe(403)
    const { doc } = await create({ title: 'By hand' })
    expect(doc.source).toBe('MANUAL')
  })
})

const defaults = { status: 'TODO', priority: 'MEDIUM', energyLevel: 'MODERATE', timeBlockMinutes: 90 } as const

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
