import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import type { Task } from '@/payload-types'
import { recur } from '@/plugins/tasks/recurrence/recurQueue'
import { dayIn } from '@/src/lib/calendar-day'
import { startTestPayload } from '../helpers/payload'
import { messages, taskStudio } from '../helpers/tasks'

const DAY = 24 * 3600 * 1000

const app = await startTestPayload()
const { payload } = app
const { make, studio, owner, colleague, staff, read, create, change, decisions } = await taskStudio(app)

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
