import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateTypes } from 'payload/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { migrations } from '@/migrations'
import { sql } from '@/src/lib/database'
import type { CollectionPolicy } from '@/src/lib/policy'
import { factories } from '@/tests/helpers/factories'
import { startTestPayload } from '@/tests/helpers/payload'
import { restClient, type RestClient } from '@/tests/helpers/rest'
import { countStatements } from '@/tests/helpers/sql-budget'

const app = await startTestPayload()
const make = factories(app)
const rows = async <Row extends Record<string, unknown>>(statement: ReturnType<typeof sql>) =>
  (await app.payload.db.drizzle.execute<Row>(statement)).rows

let organization: { id: string }
let staff: RestClient

beforeAll(async () => {
  organization = await make.organization()
  staff = await restClient(app).as(await make.user({ organization, role: 'ADMIN' }))
})

describe('the schema', () => {
  it('[generated-types] is the source of payload-types.ts, which is up to date', async () => {
    const outputFile = path.join(tmpdir(), `payload-types-${process.pid}.ts`)
    await generateTypes({ ...app.config, typescript: { ...app.config.typescript, outputFile } }, { log: false })
    expect(await readFile(outputFile, 'utf8')).toBe(await readFile('payload-types.ts', 'utf8'))
  })

  it('[migrations] [versioned-migrations] [version-controlled-migrations] [initial-migration] stands as the named migrations left it', async () => {
    const applied = await rows<{ name: string }>(sql`select name from payload_migrations order by name`)
    expect(applied.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
    const [first] = migrations
    expect(first?.name).toMatch(/_schema$/)
  })

  it('[uuid-ids] gives every record a UUID of version 7', async () => {
    const lead = await make.lead(organization)
    expect(lead.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('[org-id-on-tenant-models] names the organization on every tenant’s table, over an index', async () => {
    const tenants = app.config.collections.filter(
      ({ custom }) => (custom?.policy as CollectionPolicy | undefined)?.tenancy === 'organization',
    )
    expect(tenants.length).toBeGreaterThan(8)
    const indexed = await rows<{ tablename: string }>(
      sql`select tablename from pg_indexes where schemaname = 'public' and indexdef ~ '\\(organization_id'`,
    )
    const tables = indexed.map(({ tablename }) => tablename)
    for (const { slug } of tenants) expect(tables).toContain(slug.replaceAll('-', '_'))
  })

  it('[query-indexes] [queries-and-indexes-tested] answers the lists that people open over an index', async () => {
    const lists = [
      sql`select id from leads where organization_id = ${organization.id} and status = 'NEW' order by created_at desc limit 10`,
      sql`select id from leads where organization_id = ${organization.id} and email = 'a@b.example'`,
      sql`select id from services where organization_id = ${organization.id} order by featured_order limit 10`,
      sql`select id from audit_logs where organization_id = ${organization.id} order by occurred_at desc limit 10`,
      sql`select id from audit_logs where subject_collection = 'leads' and subject_id = 'x'`,
      sql`select id from notifications where owner_id = ${organization.id} and read_at is null`,
      sql`select id from users where email = 'a@b.example'`,
    ]
    for (const list of lists) {
      const plan = await app.payload.db.drizzle.transaction(async (tx) => {
        // A small table is read whole, whatever indexes it has; this asks whether one would serve.
        await tx.execute(sql`set local enable_seqscan = off`)
        return tx.execute(sql`explain ${list}`)
      })
      expect(JSON.stringify(plan.rows)).toMatch(/Index/)
    }
  })
})

describe('relations', () => {
  it('[cascade-delete] takes a team’s memberships with the team', async () => {
    const owner = await make.user({ organization, role: 'PM' })
    const team = await app.payload.create({
      collection: 'teams',
      data: { name: 'Gone', owner: owner.id, organization: organization.id },
    })
    const member = await app.payload.create({
      collection: 'team-members',
      data: { team: team.id, user: owner.id, role: 'owner', organization: organization.id },
    })
    expect((await staff.delete(`/teams/${team.id}`)).status).toBe(200)
    expect((await staff.get(`/team-members/${member.id}`)).status).toBe(404)
  })

  it('[set-null-delete] leaves a client whose company is deleted, without the company', async () => {
    const company = await make.company(organization)
    const client = await make.client(organization, { company: company.id })
    expect((await staff.delete(`/companies/${company.id}`)).status).toBe(200)
    const { body } = await staff.get(`/clients/${client.id}`)
    expect(body).toMatchObject({ id: client.id, company: null })
  })

  it('[restrict-delete] refuses to delete an organization that has records, with a message', async () => {
    const platform = await restClient(app).as(await make.user({ isAdmin: true }))
    const full = await make.organization()
    await make.company(full)
    const refused = await platform.delete(`/organizations/${full.id}`)
    expect(refused.status).toBeGreaterThanOrEqual(400)
    expect(refused.status).toBeLessThan(500)
    expect(await app.payload.count({ collection: 'organizations', where: { id: { equals: full.id } } })).toEqual({
      totalDocs: 1,
    })
  })

  it('[join-tables-as-has-many] works in both directions', async () => {
    const client = await make.client(organization)
    const person = await make.user({ organization, role: 'CLIENT', clients: [client] })
    const forth = await app.payload.findByID({ collection: 'users', id: person.id, depth: 0 })
    expect(forth.memberships?.[0]?.clients).toEqual([client.id])
    const back = await app.payload.find({
      collection: 'users',
      where: { 'memberships.clients': { equals: client.id } },
      depth: 0,
    })
    expect(back.docs.map(({ id }) => id)).toEqual([person.id])
  })

  it('[array-search-and-push] a list field has its default, is searched for one value and appended to', async () => {
    const studio = await make.organization()
    const platform = await restClient(app).as(await make.user({ isAdmin: true }))
    expect(studio.languages).toEqual(['en'])
    const pushed = await platform.patch(`/organizations/${studio.id}`, {
      body: { languages: [...(studio.languages ?? []), 'ja'] },
    })
    expect(pushed.body.doc?.languages).toEqual(['en', 'ja'])
    const found = await platform.get('/organizations', { query: { where: { languages: { in: ['ja'] } } } })
    expect(found.body.docs?.map(({ id }) => id)).toEqual([studio.id])
  })
})

describe('reading', () => {
  it('[field-selection] transfers only the fields that a query asks for', async () => {
    const lead = await make.lead(organization, { message: 'a long story' })
    const { body } = await staff.get(`/leads/${lead.id}`, { query: { select: { name: true }, depth: 0 } })
    expect(Object.keys(body).sort()).toEqual(['id', 'name'])
  })

  it('[pagination] pages through a list, newest first', async () => {
    const studio = await make.organization()
    const reader = await restClient(app).as(await make.user({ organization: studio, role: 'ADMIN' }))
    const made: string[] = []
    for (let i = 0; i < 5; i += 1) made.unshift((await make.lead(studio)).id)
    const first = await reader.get('/leads', { query: { limit: 2 } })
    const second = await reader.get('/leads', { query: { limit: 2, page: 2 } })
    expect(first.body).toMatchObject({ totalDocs: 5, totalPages: 3, hasNextPage: true })
    expect([...(first.body.docs ?? []), ...(second.body.docs ?? [])].map(({ id }) => id)).toEqual(made.slice(0, 4))
  })

  it('[no-n-plus-one] loads relations of a list with as many statements for twenty rows as for two', async () => {
    const studio = await make.organization()
    const reader = await restClient(app).as(await make.user({ organization: studio, role: 'ADMIN' }))
    const list = (limit: number) => countStatements(() => reader.get('/leads', { query: { limit, depth: 1 } }))
    for (let i = 0; i < 20; i += 1) await make.lead(studio, { service: (await make.service(studio)).id })
    const two = await list(2)
    const twenty = await list(20)
    expect(twenty.result.body.docs).toHaveLength(20)
    expect((twenty.result.body.docs?.[0]?.service as { title?: string }).title).toMatch(/^Service/)
    expect(twenty.statements.length).toBe(two.statements.length)
  })
})

describe('writing', () => {
  const WRONG = [
    ['an address that is none', { email: 'nobody' }, 'email'],
    ['an unknown status', { status: 'SOON' }, 'status'],
    ['a name that is too long', { name: 'n'.repeat(500) }, 'name'],
  ] as const
  it.each(WRONG)(
    '[input-validation] answers 400 with the reason to %s, and writes nothing',
    async (_, wrong, field) => {
      const before = await app.payload.count({ collection: 'leads' })
      const refused = await staff.post('/leads', {
        body: { name: 'Ada', email: 'ada@example.test', organization: organization.id, ...wrong },
      })
      expect(refused.status).toBe(400)
      expect(JSON.stringify(refused.body.errors)).toContain(`"path":"${field}"`)
      expect(await app.payload.count({ collection: 'leads' })).toEqual(before)
    },
  )

  it.each([
    ['nested objects', { deep: { er: 1 } }],
    ['a list of objects', { list: [{ a: 1 }] }],
    ['no object at all', ['a']],
  ])('[validated-json-fields] refuses %s in a JSON field with the reason', async (_, metadata) => {
    const refused = await staff.post('/companies', { body: { name: 'X', organization: organization.id, metadata } })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('metadata')
  })

  it('[validated-json-fields] keeps plain keys and values as they came', async () => {
    const metadata = { source: 'fair', score: 7, warm: true, tags: ['a', 'b'] }
    const kept = await staff.post('/companies', { body: { name: 'X', organization: organization.id, metadata } })
    expect(kept.body.doc?.metadata).toEqual(metadata)
  })

  it.each(['email', 'Phone', 'home_address', 'dateOfBirth'])(
    '[no-pii-in-json] refuses the key %s in a JSON field',
    async (key) => {
      const refused = await staff.post('/companies', {
        body: { name: 'X', organization: organization.id, metadata: { [key]: 'x' } },
      })
      expect(refused.status).toBe(400)
    },
  )

  it('[parameterized-queries] takes SQL in every input for text', async () => {
    const evil = `x'); drop table leads; --`
    const { status, body } = await staff.post('/leads', {
      body: { name: evil, email: 'evil@example.test', organization: organization.id },
    })
    expect(status).toBe(201)
    expect(body.doc?.name).toBe(evil)
    const found = await staff.get('/leads', { query: { where: { name: { equals: evil } } } })
    expect(found.body.totalDocs).toBe(1)
    for (const query of [
      `where[name][like]=%27%20or%201=1--`,
      `sort=name;drop table leads`,
      `where[id][equals]=' or ''='`,
      `where[name'--][equals]=1`,
    ]) {
      expect((await staff.get('/leads', { query })).status).toBeLessThan(500)
    }
    const [count] = await rows<{ n: number }>(sql`select count(*)::int as n from leads`)
    expect(count?.n).toBeGreaterThan(0)
  })
})
