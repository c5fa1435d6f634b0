import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Client, Organization, User } from '@/payload-types'
import { raiseContact } from '@/plugins/clients/contact/raiseContact'
import { refreshHealth, type StoredHealth } from '@/plugins/clients/health/refreshHealth'
import { readAtRisk } from '@/plugins/clients/readAtRisk'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'
import { countStatements, expectStatements } from '../helpers/sql-budget'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const DAY = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString()
const dayText = (offset: number) => new Date(Date.now() + offset * DAY).toISOString().slice(0, 10)

let studio: Organization
let other: Organization
let owner: User
let pm: User
let asPm: RestClient
let asTeam: RestClient
let asStranger: RestClient

const read = (id: string) => payload.findByID({ collection: 'clients', id, depth: 0 })
const healthOf = async (id: string) => {
  const { healthScore, healthReasons } = await read(id)
  const stored = healthReasons as unknown as StoredHealth | null
  return { counts: healthScore, score: stored?.score ?? null, keys: (stored?.reasons ?? []).map(({ key }) => key) }
}
const told = async (user: User) =>
  (
    await payload.find({
      collection: 'notifications',
      where: { owner: { equals: user.id } },
      depth: 0,
      sort: 'createdAt',
    })
  ).docs
const message = (client: Client, isFromClient: boolean) =>
  payload.create({
    collection: 'client-messages',
    data: { organization: studio.id, client: client.id, body: 'Words', isFromClient, author: owner.id },
    context: { seedDemo: true },
  })

beforeAll(async () => {
  studio = await make.organization()
  other = await make.organization()
  owner = await make.user({ organization: studio, role: 'MANAGER' })
  pm = await make.user({ organization: studio, role: 'PM' })
  asPm = await restClient(app).as(pm)
  asTeam = await restClient(app).as(await make.user({ organization: studio, role: 'TEAM' }))
  asStranger = await restClient(app).as(await make.user({ organization: other, role: 'ADMIN' }))
})

describe('a new client', () => {
  it('[client-defaults] is active, green, current, with empty metadata', async () => {
    const reply = await asPm.post('/clients', {
      body: { name: 'Fresh', healthScore: 'RED', healthReasons: { score: 1 } },
    })
    expect(reply.status).toBe(201)
    expect(await read(String(reply.body.doc?.id))).toMatchObject({
      status: 'ACTIVE',
      healthScore: 'GREEN',
      paymentStatus: 'CURRENT',
      metadata: {},
      healthReasons: { version: 1, score: 100, colour: 'GREEN', reasons: [] },
    })
  })
})

describe('[client-health-score] health', () => {
  it('follows every signal in the same transaction, with reasons, inputs, version and time', async () => {
    const client = await make.client(studio, { paymentStatus: 'OVERDUE' })
    expect(await healthOf(client.id)).toEqual({ counts: 'YELLOW', score: 60, keys: ['payment'] })

    const project = await make.project(studio, client, { title: 'Site', dueDate: ago(15) })
    expect(await healthOf(client.id)).toEqual({
      counts: 'YELLOW',
      score: 41,
      keys: ['payment', `project:${project.id}`],
    })

    await make.call(studio, client, { status: 'NO_SHOW' })
    expect(await healthOf(client.id)).toMatchObject({ counts: 'RED', score: 33 })
    const { healthReasons, healthCheckedAt } = await read(client.id)
    expect(healthReasons).toMatchObject({
      version: 1,
      colour: 'RED',
      at: healthCheckedAt,
      inputs: { payment: 'OVERDUE' },
    })
  })

  it('is better once a late project is launched or in the trash, and a bad call is corrected', async () => {
    const client = await make.client(studio)
    const late = await make.project(studio, client, { dueDate: ago(3) })
    const thrown = await make.project(studio, client, { dueDate: ago(3) })
    const call = await make.call(studio, client, { sentiment: 'NEGATIVE' })
    expect((await healthOf(client.id)).score).toBe(58)
    await payload.update({ collection: 'projects', id: late.id, data: { status: 'LAUNCHED' } })
    await payload.update({ collection: 'projects', id: thrown.id, data: { deletedAt: new Date().toISOString() } })
    expect((await healthOf(client.id)).keys).toEqual([`call:${call.id}`])
    await payload.update({ collection: 'client-calls', id: call.id, data: { sentiment: 'POSITIVE' } })
    expect(await healthOf(client.id)).toEqual({ counts: 'GREEN', score: 100, keys: [] })
  })

  it('counts a message that waits for an answer until the studio writes', async () => {
    const client = await make.client(studio)
    const asked = await message(client, true)
    await query({ payload }, sql`update client_messages set created_at = ${ago(5)} where id = ${asked.id}`)
    await refreshHealth(await createLocalReq({}, payload), [client.id])
    expect(await healthOf(client.id)).toMatchObject({ score: 86, keys: ['waiting'] })
    await message(client, false)
    expect((await healthOf(client.id)).keys).toEqual([])
  })

  it('knows the rhythm of a client from its calls', async () => {
    const client = await make.client(studio)
    for (const days of [40, 33, 26]) {
      await make.call(studio, client, { scheduledAt: ago(days), sentiment: 'NEUTRAL' })
    }
    const { healthReasons } = await read(client.id)
    expect(healthReasons).toMatchObject({
      reasons: [{ key: 'silence', values: { days: 25, rhythm: 7 } }],
      inputs: { rhythmDays: 7, silentDays: 25 },
    })
  })

  it('is what a person says until it is cleared; the computed one is kept beside it', async () => {
    const client = await make.client(studio, { paymentStatus: 'OVERDUE' })
    await asPm.patch(`/clients/${client.id}`, { body: { healthOverride: 'GREEN' } })
    expect(await read(client.id)).toMatchObject({
      healthScore: 'GREEN',
      healthReasons: { colour: 'YELLOW', score: 60 },
    })
    const cleared = await asPm.patch(`/clients/${client.id}`, { body: { healthOverride: null } })
    expect(cleared.body.doc).toMatchObject({ healthScore: 'YELLOW', healthReasons: { score: 60 } })
    expect((await healthOf(client.id)).counts).toBe('YELLOW')
  })

  it('survives a form that was saved late and nobody writes it through the API', async () => {
    const client = await make.client(studio, { paymentStatus: 'OVERDUE' })
    const reply = await asPm.patch(`/clients/${client.id}`, {
      body: { name: 'Renamed', healthScore: 'GREEN', healthReasons: null },
    })
    expect(reply.status).toBe(200)
    expect(await read(client.id)).toMatchObject({ name: 'Renamed', healthScore: 'YELLOW' })
    await payload.update({ collection: 'clients', id: client.id, data: { healthScore: 'GREEN', healthReasons: null } })
    expect(await healthOf(client.id)).toMatchObject({ counts: 'YELLOW', score: 60 })
  })

  it('tells the owner once when it falls to red, not the one who made it so', async () => {
    const client = await make.client(studio, { name: 'Falling', owner: owner.id, paymentStatus: 'OVERDUE' })
    await make.project(studio, client, { dueDate: ago(100) })
    expect((await healthOf(client.id)).counts).toBe('RED')
    await refreshHealth(await createLocalReq({}, payload), [client.id])
    await make.project(studio, client, { dueDate: ago(90) })
    const bells = (await told(owner)).filter(({ title }) => title === 'Falling is at risk')
    expect(bells).toMatchObject([
      {
        type: 'WARNING',
        link: `/admin/collections/clients/${client.id}`,
        message: expect.stringMatching(/^Reasons: 2/),
      },
    ])
  })

  it('is computed for all living clients in few statements, by the hour', async () => {
    const ids = (await payload.find({ collection: 'clients', limit: 100, depth: 0 })).docs.map(({ id }) => id)
    const req = await createLocalReq({}, payload)
    await refreshHealth(req, ids)
    await expectStatements(() => refreshHealth(req, ids)).toBeAtMost(4)
  })

  it('filters clients over an index', async () => {
    const reply = await asPm.get('/clients', { query: { where: { healthScore: { equals: 'RED' } } } })
    expect(reply.body.docs?.every(({ healthScore }) => healthScore === 'RED')).toBe(true)
    expect(reply.body.totalDocs).toBeGreaterThan(0)
    const [index] = await query<{ indexdef: string }>(
      { payload },
      sql`select indexdef from pg_indexes where tablename = 'clients' and indexdef like '%(organization_id, health_score)%'`,
    )
    expect(index?.indexdef).toContain('btree')
  })
})

describe('[client-follow-ups] follow-ups', () => {
  it('are raised by a call that was held and by what the studio writes, never by what is older', async () => {
    const client = await make.client(studio)
    await message(client, true)
    expect((await read(client.id)).lastContacted ?? null).toBeNull()
    const call = await make.call(studio, client, { scheduledAt: ago(4) })
    expect((await read(client.id)).lastContacted).toBe(call.completedAt)
    const written = await message(client, false)
    expect((await read(client.id)).lastContacted).toBe(written.createdAt)
    await make.call(studio, client, { scheduledAt: ago(9) })
    const req = await createLocalReq({}, payload)
    expect(await raiseContact(req, { client: client.id, at: ago(2) })).toBe(false)
    await asPm.patch(`/clients/${client.id}`, { body: { lastContacted: ago(30) } })
    expect((await read(client.id)).lastContacted).toBe(written.createdAt)
  })

  it('are not raised by a call that is planned, called off or that nobody came to', async () => {
    const client = await make.client(studio)
    for (const status of ['SCHEDULED', 'CANCELLED', 'NO_SHOW'] as const) await make.call(studio, client, { status })
    expect((await read(client.id)).lastContacted ?? null).toBeNull()
  })

  it('are raised by a mail to the client or one of its people when it goes out, not by a mail about an account', async () => {
    const client = await make.client(studio, { email: 'Desk@Lumen.example' })
    const { id: contact } = await payload.create({
      collection: 'contacts',
      data: { organization: studio.id, client: client.id, firstName: 'Ana', email: 'ana@lumen.example' },
    })
    const mail = async (to: string, template: string, sentAt: string) => {
      const { id } = await payload.db.create({
        collection: 'outbox-messages',
        data: {
          organization: studio.id,
          to,
          subject: 'Words',
          template,
          status: 'SENDING',
          dedupeKey: `${to} ${sentAt}`,
        },
      })
      await query(
        { payload },
        sql`update outbox_messages set status = 'SENT', sent_at = ${sentAt} where id = ${String(id)}`,
      )
    }
    await mail('desk@lumen.example', 'password-reset', ago(1))
    expect((await read(client.id)).lastContacted ?? null).toBeNull()
    await mail('ana@lumen.example', 'form-confirmation', ago(3))
    expect((await read(client.id)).lastContacted).toBe(
      (await payload.findByID({ collection: 'contacts', id: contact })).lastContacted,
    )
    const day = ago(2)
    await mail('desk@lumen.example', 'form-confirmation', day)
    await mail('desk@lumen.example', 'form-confirmation', ago(8))
    expect((await read(client.id)).lastContacted).toBe(day)
  })

  it('never come from the future', async () => {
    const client = await make.client(studio)
    const reply = await asPm.patch(`/clients/${client.id}`, { body: { lastContacted: ago(-3) } })
    expect([reply.status, reply.text]).toEqual([400, expect.stringContaining('cannot be in the future')])
  })

  it('are done by one button that asks for the next day', async () => {
    const client = await make.client(studio, { nextFollowup: ago(5) })
    expect((await healthOf(client.id)).keys).toEqual(['follow-up'])
    const reply = await asPm.post<{ nextFollowup: string; lastContacted: string }>(`/clients/${client.id}/follow-up`, {
      body: { next: dayText(14) },
    })
    expect([reply.status, reply.body.nextFollowup]).toEqual([200, `${dayText(14)}T12:00:00.000Z`])
    expect(Date.now() - Date.parse(reply.body.lastContacted)).toBeLessThan(60_000)
    expect((await healthOf(client.id)).keys).toEqual([])
  })

  it('that are due can be listed', async () => {
    const due = await make.client(studio, { nextFollowup: ago(1) })
    const later = await make.client(studio, { nextFollowup: ago(-9) })
    const { body } = await asPm.get('/clients', {
      query: { where: { nextFollowup: { less_than_equal: new Date().toISOString() } }, limit: 100 },
    })
    const ids = body.docs?.map(({ id }) => id)
    expect([ids?.includes(due.id), ids?.includes(later.id)]).toEqual([true, false])
  })

  it.each([
    ['a day that is none', () => asPm, { next: 'soon' }, 400],
    ['somebody who does not talk to clients', () => asTeam, { next: null }, 403],
    ['somebody of another studio', () => asStranger, { next: null }, 404],
    ['nobody', () => restClient(app), { next: null }, 401],
  ])('are refused to %s', async (_, who, body, status) => {
    const client = await make.client(studio)
    const reply = await who().post(`/clients/${client.id}/follow-up`, { body })
    expect(reply.status).toBe(status)
    expect(reply.text).toMatch(/message/)
    expect((await read(client.id)).lastContacted ?? null).toBeNull()
  })
})

describe('[at-risk-clients-query] the list of clients at risk', () => {
  it('has red clients, the worst first, with their projects and reasons', async () => {
    const elsewhere = await make.client(other, { status: 'CHURNED' })
    const mine = await make.client(studio, { owner: pm.id, status: 'CHURNED' })
    const project = await make.project(studio, mine, { title: 'Last one', dueDate: ago(2) })
    await make.project(studio, mine, { deletedAt: new Date().toISOString() })
    await make.client(studio, { owner: pm.id })
    const { status, body } = await asPm.get<{ clients: { id: string; score: number; projects: unknown[] }[] }>(
      '/clients/at-risk',
    )
    expect(status).toBe(200)
    const scores = body.clients.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((one, two) => one - two))
    expect(body.clients.map(({ id }) => id)).not.toContain(elsewhere.id)
    expect(body.clients.find(({ id }) => id === mine.id)?.projects).toEqual([
      { id: project.id, title: 'Last one', status: 'PLANNING', dueDate: expect.any(String), isLate: true },
    ])
    const own = await asPm.get<{ clients: { id: string }[] }>('/clients/at-risk', { query: { owner: 'me' } })
    expect(own.body.clients.map(({ id }) => id)).toEqual([mine.id])
  })

  it('and the record give the reasons to those who talk to clients alone: they name calls', async () => {
    const ill = await make.client(studio, { status: 'CHURNED' })
    const { body } = await asTeam.get<{ clients: { id: string; reasons: unknown[] }[] }>('/clients/at-risk')
    expect(body.clients.find(({ id }) => id === ill.id)).toMatchObject({ reasons: [] })
    const record = await asTeam.get(`/clients/${ill.id}`)
    expect([record.body.healthScore, record.body.healthReasons ?? null]).toEqual(['RED', null])
  })

  it('is one statement, and empty for whoever has no organization', async () => {
    const req = await createLocalReq({ user: { ...pm, collection: 'users' } }, payload)
    const { result, statements } = await countStatements(() => readAtRisk(req))
    expect([statements.length, result.length > 0]).toEqual([1, true])
    expect((await restClient(app).get('/clients/at-risk')).status).toBe(401)
  })
})
