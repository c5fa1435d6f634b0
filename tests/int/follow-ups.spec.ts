import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Client, FollowUp, Organization, Task, User } from '@/payload-types'
import { remindOfFollowUps } from '@/plugins/consultations/followUps/remindQueue'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let pm: User
let colleague: User
let client: Client
let asPm: RestClient

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const read = (id: string) => payload.findByID({ collection: 'follow-ups', id, depth: 0, trash: true })
const taskOf = async (id: string): Promise<Task> =>
  payload.findByID({ collection: 'tasks', id: String((await read(id)).task), depth: 0, trash: true })
const plan = async (values: Partial<FollowUp> = {}) => {
  const body = { title: 'Ask how it went', dueAt: inDays(7), organization: studio.id, ...values }
  const reply = await asPm.post<{ doc: FollowUp; errors?: { message: string }[] }>('/follow-ups?depth=0', { body })
  return reply
}

beforeAll(async () => {
  studio = await make.organization()
  pm = await make.user({ organization: studio, role: 'PM' })
  colleague = await make.user({ organization: studio, role: 'OPERATOR' })
  client = await make.client(studio)
  asPm = await restClient(app).as(pm)
})

describe('[follow-ups] a follow-up', () => {
  it('of a consultation makes a task in the same transaction, for whoever looks after it', async () => {
    const consultation = await make.consultation(studio, { client: client.id, assignedTo: colleague.id })
    const reply = await plan({ consultation: consultation.id, assignedTo: null, notes: 'Bring the list.' })
    expect(reply.status).toBe(201)
    expect(reply.body.doc).toMatchObject({ client: client.id, assignedTo: colleague.id, status: 'SCHEDULED' })
    const task = await taskOf(reply.body.doc.id)
    expect(reply.body.doc.task).toBe(task.id)
    expect(task).toMatchObject({
      title: 'Ask how it went',
      description: 'Bring the list.',
      owner: colleague.id,
      client: client.id,
      dueDate: reply.body.doc.dueAt,
      status: 'TODO',
    })
  })

  it('may follow an audit or a call, and one of another organization is refused', async () => {
    const audit = await make.audit(studio, { client: client.id, assignedTo: colleague.id })
    expect((await plan({ audit: audit.id, assignedTo: null })).body.doc.assignedTo).toBe(colleague.id)
    const call = await make.call(studio, client, { owner: colleague.id })
    expect((await plan({ call: call.id, assignedTo: null })).body.doc).toMatchObject({
      client: client.id,
      assignedTo: colleague.id,
    })
    const foreign = await make.consultation(await make.organization())
    expect((await plan({ consultation: foreign.id })).status).toBe(400)
  })

  it('that cannot make its task is not made either', async () => {
    const before = await payload.count({ collection: 'follow-ups' })
    const refused = await plan({ title: 'x'.repeat(201) })
    expect(refused.status).toBe(400)
    const reply = await plan({ assignedTo: '0190a000-0000-7000-8000-00000000dead' })
    expect(reply.status).toBeGreaterThanOrEqual(400)
    expect(reply.status).toBeLessThan(500)
    expect(await payload.count({ collection: 'follow-ups' })).toEqual(before)
  })

  it.each([
    ['done', 'DONE', 'DONE'],
    ['called off', 'CANCELLED', 'CANCELLED'],
  ] as const)('that is %s takes its task along, and its task takes it along', async (_, status, task) => {
    const one = await plan()
    await asPm.patch(`/follow-ups/${one.body.doc.id}`, { body: { status } })
    expect((await taskOf(one.body.doc.id)).status).toBe(task)
    const other = await plan()
    await asPm.patch(`/tasks/${other.body.doc.task}`, { body: { status: task } })
    const followed = await read(other.body.doc.id)
    expect(followed.status).toBe(status)
    expect(followed.doneAt !== null).toBe(status === 'DONE')
  })

  it('is opened again with its task; one that was called off is not', async () => {
    const { id, task } = (await plan()).body.doc
    await asPm.patch(`/tasks/${task}`, { body: { status: 'DONE' } })
    await asPm.patch(`/tasks/${task}`, { body: { status: 'TODO' } })
    expect(await read(id)).toMatchObject({ status: 'SCHEDULED', doneAt: null })
    await asPm.patch(`/follow-ups/${id}`, { body: { status: 'CANCELLED' } })
    const again = await asPm.patch(`/follow-ups/${id}`, { body: { status: 'SCHEDULED' } })
    expect([again.status, again.body.errors?.[0]?.message]).toEqual([
      409,
      'This follow-up was called off. Plan a new one instead.',
    ])
  })

  it('that is moved, renamed or handed over is so on both sides', async () => {
    const { id, task } = (await plan()).body.doc
    const [day, other] = [inDays(9), inDays(11)]
    await asPm.patch(`/follow-ups/${id}`, { body: { dueAt: day, title: 'Write instead', assignedTo: colleague.id } })
    expect(await taskOf(id)).toMatchObject({ dueDate: day, title: 'Write instead', owner: colleague.id })
    await asPm.patch(`/tasks/${task}`, { body: { dueDate: other, title: 'Call after all', assignedTo: pm.id } })
    expect(await read(id)).toMatchObject({ dueAt: other, title: 'Call after all', assignedTo: pm.id })
    await asPm.patch(`/tasks/${task}`, { body: { status: 'IN_PROGRESS', dueDate: null } })
    expect(await read(id)).toMatchObject({ dueAt: other, status: 'SCHEDULED' })
  })

  it('in the trash calls its task off', async () => {
    const { id } = (await plan()).body.doc
    await payload.update({ collection: 'follow-ups', id, data: { deletedAt: new Date().toISOString() } })
    expect((await taskOf(id)).status).toBe('CANCELLED')
  })

  it('reminds its owner once for each time that it is planned for', async () => {
    const { id } = (await plan({ dueAt: new Date(Date.now() + 30 * 60_000).toISOString() })).body.doc
    const far = (await plan({ dueAt: inDays(3) })).body.doc
    const remind = async () => remindOfFollowUps(await createLocalReq({}, payload), 60)
    const told = async (of: string) =>
      query<{ to: string }>(
        { payload },
        sql`select "to" from outbox_messages where dedupe_key like ${`follow-up-due:${of}:%`}`,
      )
    await remind()
    await remind()
    expect([await told(id), await told(far.id)]).toEqual([[{ to: pm.email }], []])
    await asPm.patch(`/follow-ups/${id}`, { body: { dueAt: new Date(Date.now() + 50 * 60_000).toISOString() } })
    await remind()
    expect(await told(id)).toHaveLength(2)
    await asPm.patch(`/follow-ups/${id}`, { body: { status: 'DONE' } })
    await remind()
    expect(await told(id)).toHaveLength(2)
    const bell = await payload.find({ collection: 'notifications', where: { owner: { equals: pm.id } }, depth: 0 })
    expect(bell.docs.map(({ link }) => link)).toContain(`/admin/collections/follow-ups/${id}`)
  })
})
