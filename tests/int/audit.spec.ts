import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { emit } from '@/plugins/events/api'
import { sql } from '@/src/lib/database'
import { factories } from '@/tests/helpers/factories'
import { startTestPayload } from '@/tests/helpers/payload'
import { restClient, type RestClient } from '@/tests/helpers/rest'

const app = await startTestPayload()
const make = factories(app)
const db = () => app.payload.db.drizzle

let organization: { id: string }
let manager: { id: string; name: string }
let staff: RestClient

beforeAll(async () => {
  organization = await make.organization()
  manager = await make.user({ organization, role: 'MANAGER', name: 'Ines Calder' })
  staff = (await restClient(app).as(manager)).with({
    headers: { 'x-orrery-client-ip': '203.0.113.9', 'user-agent': 'test browser' },
  })
})

const trailOf = async (id: string) =>
  (
    await app.payload.find({
      collection: 'audit-logs',
      where: { subjectId: { equals: id } },
      sort: 'occurredAt',
      depth: 0,
    })
  ).docs

describe('the audit trail', () => {
  it('says who, when, from where, in which organization and what changed', async () => {
    const lead = await make.lead(organization)
    await staff.patch(`/leads/${lead.id}`, { body: { status: 'CONTACTED' } })
    const entry = (await trailOf(lead.id)).at(-1)
    expect(entry).toMatchObject({
      action: 'leads.updated',
      actor: manager.id,
      actorLabel: 'Ines Calder',
      ipAddress: '203.0.113.9',
      userAgent: 'test browser',
      organization: organization.id,
      changes: [{ path: 'status', before: 'NEW', after: 'CONTACTED' }],
    })
    expect(Math.abs(Date.parse(String(entry?.occurredAt)) - Date.now())).toBeLessThan(60_000)
  })

  it('is written with the change or not at all: a refused change leaves no row', async () => {
    const lead = await make.lead(organization)
    const before = await app.payload.count({ collection: 'audit-logs' })
    const refused = await staff.patch(`/leads/${lead.id}`, { body: { status: 'NO_SUCH_STATUS' } })
    expect(refused.status).toBe(400)
    expect((await app.payload.count({ collection: 'audit-logs' })).totalDocs).toBe(before.totalDocs)
  })

  it('says nothing of a save that changed nothing', async () => {
    const lead = await make.lead(organization)
    await staff.patch(`/leads/${lead.id}`, { body: { name: lead.name } })
    expect((await trailOf(lead.id)).map(({ action }) => action)).toEqual(['leads.created'])
  })

  it('holds no password, hash, token or session', async () => {
    const secret = `pw-${randomUUID()}`
    const user = await make.user({ organization, role: 'TEAM', password: secret })
    await app.payload.update({ collection: 'users', id: user.id, data: { password: `${secret}-2` } })
    const { rows } = await db().execute<{ hash: string; salt: string }>(
      sql`select hash, salt from users where id = ${user.id}`,
    )
    const text = JSON.stringify(await trailOf(user.id))
    expect(text).toContain('users.created')
    for (const value of [secret, rows[0]?.hash, rows[0]?.salt]) expect(text).not.toContain(value)
  })

  it('cannot be changed, deleted or emptied, not even by the database’s owner', async () => {
    const lead = await make.lead(organization)
    const [entry] = await trailOf(lead.id)
    const attempts = [
      sql`update audit_logs set summary = 'never happened' where id = ${entry?.id}`,
      sql`delete from audit_logs where id = ${entry?.id}`,
      sql`truncate audit_logs`,
    ]
    for (const attempt of attempts) await expect(db().execute(attempt)).rejects.toThrow()
    expect(await trailOf(lead.id)).toEqual([entry])
  })

  it('loses personal data only through audit_redact, which says so itself', async () => {
    const lead = await make.lead(organization, { phone: '+351 000' })
    const [entry] = await trailOf(lead.id)
    await expect(db().execute(sql`select audit_redact(${entry?.id}, '', ${manager.id})`)).rejects.toThrow()
    await db().execute(sql`select audit_redact(${entry?.id}, 'Erasure asked for by the person', ${manager.id})`)
    const [redacted] = await trailOf(lead.id)
    expect(redacted).toMatchObject({
      changes: null,
      ipAddress: null,
      redactionReason: 'Erasure asked for by the person',
    })
    const [note] = await trailOf(String(entry?.id))
    expect(note).toMatchObject({ action: 'audit.redacted', actor: manager.id })
    await expect(db().execute(sql`update audit_logs set summary = 'again' where id = ${entry?.id}`)).rejects.toThrow()
  })

  it('outlives the person and the record it tells of', async () => {
    const admin = await make.user({ isAdmin: true })
    const platform = await restClient(app).as(admin)
    const person = await make.user({ organization, role: 'EDITOR' })
    const asPerson = await restClient(app).as(person)
    const service = await make.service(organization)
    await asPerson.patch(`/services/${service.id}`, { body: { tagline: 'mine' } })
    expect((await platform.delete(`/services/${service.id}`)).status).toBe(200)
    expect((await platform.delete(`/users/${person.id}`)).status).toBe(200)
    const actions = (await trailOf(service.id)).map(({ action, actor }) => [action, actor])
    expect(actions).toContainEqual(['services.updated', person.id])
    expect(actions.at(-1)).toEqual(['services.deleted', admin.id])
  })
})

describe('domain events', () => {
  it('are rows of the transaction in which they happened', async () => {
    const req = await createLocalReq({}, app.payload)
    const type = `test.${randomUUID()}`
    req.transactionID = (await app.payload.db.beginTransaction()) ?? undefined
    await emit(req, type, { organization: organization.id, data: { answer: 42 } })
    await app.payload.db.rollbackTransaction(await (req.transactionID as string | Promise<string>))
    const count = () => app.payload.count({ collection: 'domain-events', where: { type: { equals: type } } })
    expect((await count()).totalDocs).toBe(0)

    await emit(await createLocalReq({}, app.payload), type, { organization: organization.id })
    expect((await count()).totalDocs).toBe(1)
  })

  it('tell of publishing, trashing and restoring by their names', async () => {
    const editor = await restClient(app).as(await make.user({ organization, role: 'EDITOR' }))
    const service = await make.service(organization, { _status: 'draft' })
    await editor.patch(`/services/${service.id}`, { body: { _status: 'published' } })
    await editor.patch(`/services/${service.id}`, { body: { deletedAt: new Date().toISOString() } })
    await editor.patch(`/services/${service.id}`, { body: { deletedAt: null }, query: { trash: 'true' } })
    const { docs } = await app.payload.find({
      collection: 'domain-events',
      where: { subjectId: { equals: service.id } },
      sort: 'occurredAt',
    })
    expect(docs.map(({ type }) => type)).toEqual([
      'services.created',
      'services.published',
      'services.trashed',
      'services.restored',
    ])
  })
})
