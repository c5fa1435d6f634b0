import { describe, expect, it } from 'vitest'
import { dayIn } from '@/src/lib/calendar-day'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'
import { taskStudio } from '../helpers/tasks'

const DAY = 24 * 3600 * 1000

const app = await startTestPayload()
const { payload } = app
const { studio, elsewhere, owner, staff, client, read, decisions } = await taskStudio(app)

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
