import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/database'
import { startTestPayload } from '../helpers/payload'
import { messages, taskStudio } from '../helpers/tasks'

const app = await startTestPayload()
const { payload } = app
const { make, studio, owner, colleague, other, client, read, create, change, decisions, events, bell } =
  await taskStudio(app)

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
