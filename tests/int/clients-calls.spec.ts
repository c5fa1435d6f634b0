import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Client, Organization, User } from '@/payload-types'
import { remindOfCalls } from '@/plugins/clients/calls/remindQueue'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

let studio: Organization
let client: Client
let pm: User
let asPm: RestClient
let asTeam: RestClient
let asStranger: RestClient

const read = (id: string) => payload.findByID({ collection: 'client-calls', id, depth: 0 })
const tasks = (of: Client) => payload.find({ collection: 'tasks', where: { client: { equals: of.id } }, depth: 0 })

beforeAll(async () => {
  studio = await make.organization()
  client = await make.client(studio, { name: 'Halden' })
  pm = await make.user({ organization: studio, role: 'PM', timezone: 'Europe/Vienna' })
  asPm = await restClient(app).as(pm)
  asTeam = await restClient(app).as(await make.user({ organization: studio, role: 'TEAM' }))
  asStranger = await restClient(app).as(await make.user({ organization: await make.organization(), role: 'ADMIN' }))
})

describe('[client-calls] a call with a client', () => {
  it('is planned for whoever plans it, kept, and makes no task', async () => {
    const reply = await asPm.post('/client-calls', {
      body: { title: 'Dials', client: client.id, scheduledAt: inMinutes(600), completedAt: inMinutes(0) },
    })
    expect(reply.status).toBe(201)
    expect(await read(String(reply.body.doc?.id))).toMatchObject({
      status: 'SCHEDULED',
      owner: pm.id,
      organization: studio.id,
      completedAt: null,
      durationMinutes: 30,
    })
    expect((await tasks(client)).totalDocs).toBe(0)
  })

  it('is stamped when it was held, and loses the stamp when that is taken back', async () => {
    const call = await make.call(studio, client, { scheduledAt: inMinutes(-90), status: 'SCHEDULED' })
    expect(call.completedAt).toBeNull()
    await asPm.patch(`/client-calls/${call.id}`, { body: { status: 'COMPLETED', sentiment: 'POSITIVE' } })
    const { completedAt } = await read(call.id)
    expect(Date.parse(completedAt ?? '')).toBe(Date.parse(call.scheduledAt) + 30 * 60_000)
    await asPm.patch(`/client-calls/${call.id}`, { body: { notes: 'More' } })
    expect((await read(call.id)).completedAt).toBe(completedAt)
    await asPm.patch(`/client-calls/${call.id}`, { body: { status: 'NO_SHOW' } })
    expect((await read(call.id)).completedAt).toBeNull()
  })

  it('ends with how it went, the next follow-up and a task, in one go', async () => {
    const own = await make.client(studio)
    const call = await make.call(studio, own, { scheduledAt: inMinutes(-40), status: 'SCHEDULED' })
    const reply = await asPm.post<{ task: string }>(`/client-calls/${call.id}/complete`, {
      body: {
        sentiment: 'POSITIVE',
        notes: 'They like the second dial.',
        nextStep: 'Send the schedule',
        followUp: '2099-01-15',
        task: { title: 'Send the schedule', due: '2099-01-10' },
      },
    })
    expect(reply.status).toBe(200)
    expect(await read(call.id)).toMatchObject({
      status: 'COMPLETED',
      sentiment: 'POSITIVE',
      nextStep: 'Send the schedule',
    })
    const after = await payload.findByID({ collection: 'clients', id: own.id, depth: 0 })
    expect(after).toMatchObject({
      nextFollowup: '2099-01-15T12:00:00.000Z',
      lastContacted: (await read(call.id)).completedAt,
    })
    expect((await tasks(own)).docs).toMatchObject([
      { id: reply.body.task, title: 'Send the schedule', owner: pm.id, dueDate: '2099-01-10T12:00:00.000Z' },
    ])
  })

  it('changes nothing when a part of it is refused', async () => {
    const call = await make.call(studio, client, { status: 'SCHEDULED' })
    const wrong = [{ sentiment: 'GRAND' }, { followUp: 'tomorrow' }, { task: { title: '' } }]
    for (const body of wrong) {
      expect((await asPm.post(`/client-calls/${call.id}/complete`, { body })).status).toBe(400)
    }
    expect((await asTeam.post(`/client-calls/${call.id}/complete`, { body: {} })).status).toBe(404)
    expect((await asStranger.post(`/client-calls/${call.id}/complete`, { body: {} })).status).toBe(404)
    expect((await read(call.id)).status).toBe('SCHEDULED')
    const off = await make.call(studio, client, { status: 'CANCELLED' })
    expect((await asPm.post(`/client-calls/${off.id}/complete`, { body: {} })).status).toBe(409)
  })

  it('is announced to whoever calls shortly before, once for each time it is planned for', async () => {
    const bells = async () =>
      (
        await payload.find({
          collection: 'notifications',
          where: { owner: { equals: pm.id }, link: { equals: `/admin/collections/client-calls/${call.id}` } },
          depth: 0,
        })
      ).docs
    const call = await make.call(studio, client, {
      title: 'Dials',
      status: 'SCHEDULED',
      owner: pm.id,
      scheduledAt: inMinutes(10),
      meetingUrl: 'https://meet.example/dials',
    })
    await make.call(studio, client, { status: 'SCHEDULED', owner: pm.id, scheduledAt: inMinutes(50) })
    await remindOfCalls(await createLocalReq({}, payload), 15)
    await remindOfCalls(await createLocalReq({}, payload), 15)
    expect(await bells()).toMatchObject([
      {
        type: 'INFO',
        title: 'Soon: Dials with Halden',
        message: expect.stringContaining('https://meet.example/dials'),
      },
    ])
    await payload.update({ collection: 'client-calls', id: call.id, data: { scheduledAt: inMinutes(14) } })
    await remindOfCalls(await createLocalReq({}, payload), 15)
    expect(await bells()).toHaveLength(2)
  })
})

describe('a project', () => {
  it('is stamped when it is launched, and not by whoever saves it', async () => {
    const project = await make.project(studio, client)
    await asPm.patch(`/projects/${project.id}`, {
      body: { status: 'LAUNCHED', launchedAt: '2020-01-01T00:00:00.000Z' },
    })
    const { launchedAt } = await payload.findByID({ collection: 'projects', id: project.id, depth: 0 })
    expect(Date.now() - Date.parse(launchedAt ?? '')).toBeLessThan(60_000)
    await asPm.patch(`/projects/${project.id}`, { body: { status: 'REVIEW' } })
    expect((await payload.findByID({ collection: 'projects', id: project.id, depth: 0 })).launchedAt).toBeNull()
  })
})

describe('[client-rollup] a client', () => {
  it('shows its projects, opportunities, people and files, and none of the trash', async () => {
    const own = await make.client(studio)
    const project = await make.project(studio, own)
    await make.project(studio, own, { deletedAt: inMinutes(0) })
    const opportunity = await make.opportunity(studio, own)
    const { id: contact } = await payload.create({
      collection: 'contacts',
      data: { organization: studio.id, client: own.id, firstName: 'Ana' },
    })
    const { body } = await asPm.get<
      Record<'assets' | 'contacts' | 'opportunities' | 'projects', { docs: { id: string }[] }>
    >(`/clients/${own.id}`, { query: { depth: 1 } })
    expect(body.projects.docs.map(({ id }) => id)).toEqual([project.id])
    expect(body.opportunities.docs.map(({ id }) => id)).toEqual([opportunity.id])
    expect(body.contacts.docs.map(({ id }) => id)).toEqual([contact])
    expect(body.assets.docs).toEqual([])
  })
})
