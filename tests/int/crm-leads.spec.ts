import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Lead, Organization, User } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let other: Organization
let operator: User
let team: User
let rest: RestClient

beforeAll(async () => {
  studio = await make.organization()
  other = await make.organization()
  operator = await make.user({ organization: studio, role: 'OPERATOR' })
  team = await make.user({ organization: studio, role: 'TEAM' })
  rest = await restClient(app).as(operator)
  // The first request loads the routes.
  await rest.get('/leads')
})

const refusal = (reply: { body: { errors?: { message: string; data?: unknown }[] } }): unknown =>
  (reply.body.errors?.[0]?.data as { errors?: { message: string }[] } | undefined)?.errors?.[0]?.message ??
  reply.body.errors?.[0]?.message
const read = (id: string): Promise<Lead> => payload.findByID({ collection: 'leads', id, depth: 0 })

describe('a new lead', () => {
  it('is written in one way and knows its domain, unless everybody has one there', async () => {
    const lead = await make.lead(studio, { email: ' Ada@Mail.Prado.Example ' as string })
    expect(lead).toMatchObject({ email: 'ada@mail.prado.example', domain: 'prado.example' })
    expect(await make.lead(studio, { email: 'ada.prado@gmail.com' })).toMatchObject({ domain: null })
  })

  it('with the address of an open lead is kept and marked, whoever brought it', async () => {
    const first = await make.lead(studio, { email: 'twice@prado.example' })
    const second = await make.lead(studio, { email: 'Twice@Prado.example' })
    const byApi = await rest.post<{ doc: Lead }>('/leads', {
      body: { organization: studio.id, name: 'Again', email: 'TWICE@prado.example', source: 'API', status: 'NEW' },
    })
    expect(byApi.status).toBe(201)
    const elsewhere = await make.lead(other, { email: 'twice@prado.example' })
    expect(
      [first, second, await read(byApi.body.doc.id), elsewhere].map(({ duplicateOf }) => duplicateOf ?? null),
    ).toEqual([null, expect.anything(), first.id, null])
    expect((await read(second.id)).duplicateOf).toBe(first.id)
  })

  it('stands by itself when the one before is lost or in the trash', async () => {
    const lost = await make.lead(studio, { email: 'later@prado.example', status: 'LOST' })
    const trashed = await make.lead(studio, { email: 'later@prado.example' })
    expect((await read(trashed.id)).duplicateOf ?? null).toBeNull()
    await payload.update({ collection: 'leads', id: trashed.id, data: { deletedAt: new Date().toISOString() } })
    const fresh = await make.lead(studio, { email: 'later@prado.example' })
    expect((await read(fresh.id)).duplicateOf ?? null).toBeNull()
    expect(lost.status).toBe('LOST')
  })

  it('of a client or of one of its contacts says so', async () => {
    const client = await make.client(studio, { email: 'Desk@Halden.example' })
    await payload.create({
      collection: 'contacts',
      data: { firstName: 'Ida', email: 'ida@elsewhere.example', client: client.id, organization: studio.id },
    })
    const [own, contact, foreign] = [
      await make.lead(studio, { email: 'desk@halden.example' }),
      await make.lead(studio, { email: 'ida@elsewhere.example' }),
      await make.lead(other, { email: 'desk@halden.example' }),
    ]
    const clients = await Promise.all([own, contact, foreign].map(async ({ id }) => (await read(id)).client ?? null))
    expect(clients).toEqual([client.id, client.id, null])
  })
})

describe('the status of a lead', () => {
  it('[lead-status-flow] starts as New and goes one step after the other; a refusal says what is possible', async () => {
    const lead = await make.lead(studio)
    expect(lead.status).toBe('NEW')
    const move = (status: string) => rest.patch(`/leads/${lead.id}`, { body: { status } })
    const leap = await move('QUALIFIED')
    expect([leap.status, refusal(leap)]).toEqual([
      400,
      'A lead does not go from New to Qualified. From here it goes to Contacted or Lost.',
    ])
    for (const status of ['CONTACTED', 'QUALIFIED', 'LOST', 'CONTACTED', 'QUALIFIED']) {
      expect((await move(status)).status).toBe(200)
    }
    const convert = await move('CONVERTED')
    expect(convert.status).toBe(400)
    expect(refusal(convert)).toContain('A lead is converted by “Convert”')
    expect((await read(lead.id)).status).toBe('QUALIFIED')
  })

  it('of a new one is never Converted', async () => {
    const reply = await rest.post('/leads', {
      body: { organization: studio.id, name: 'X', email: 'x@x.example', source: 'MANUAL', status: 'CONVERTED' },
    })
    expect([reply.status, refusal(reply)]).toEqual([
      400,
      'A new lead is not converted yet. Keep it as New, then use “Convert”.',
    ])
  })
})

describe('the list of leads', () => {
  it('[lead-list-query] is filtered by status, sorted by date over an index, and found by an address', async () => {
    const home = await make.organization()
    const reader = await restClient(app).as(await make.user({ organization: home, role: 'PM' }))
    const leads = [await make.lead(home), await make.lead(home), await make.lead(home, { status: 'LOST' })]
    const open = await reader.get('/leads', { query: { where: { status: { equals: 'NEW' } }, sort: '-createdAt' } })
    expect(open.body.docs?.map(({ id }) => id)).toEqual([leads[1]?.id, leads[0]?.id])
    const found = await reader.get('/leads', { query: { where: { email: { equals: leads[0]?.email } } } })
    expect(found.body.docs?.map(({ id }) => id)).toEqual([leads[0]?.id])
    const req = await createLocalReq({}, payload)
    await query(req, sql`set enable_seqscan = off`)
    const plan = await query<{ 'QUERY PLAN': string }>(
      req,
      sql`explain select id from leads where organization_id = ${home.id} and status = 'NEW' and deleted_at is null
          order by created_at desc limit 10`,
    )
    await query(req, sql`set enable_seqscan = on`)
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toContain('leads_status_created_at')
  })
})

describe('who works on a lead', () => {
  it('takes it, and nobody takes it from them', async () => {
    const lead = await make.lead(studio)
    expect((await rest.post(`/leads/${lead.id}/take`)).body).toEqual({ message: 'The lead is yours.' })
    expect((await read(lead.id)).owner).toBe(operator.id)
    const rival = await restClient(app).as(await make.user({ organization: studio, role: 'PM' }))
    const reply = await rival.post(`/leads/${lead.id}/take`)
    expect([reply.status, refusal(reply)]).toEqual([409, `${operator.name} has taken this lead already.`])
    const colleague = await restClient(app).as(team)
    expect((await colleague.post(`/leads/${lead.id}/take`)).status).toBe(404)
  })
})

describe('perhaps the same', () => {
  it('are records with the address or the domain, as far as the reader may see them', async () => {
    const lead = await make.lead(studio, { email: 'nora@kiln.example' })
    const colleague = await make.lead(studio, { email: 'olaf@kiln.example', name: 'Olaf' })
    const company = await make.company(studio, { name: 'Kiln', website: 'https://www.kiln.example/en' })
    const client = await make.client(studio, { name: 'Kiln studio', email: 'nora@kiln.example' })
    await make.client(studio, { email: 'nora@notkiln.example' })
    await make.company(other, { website: 'https://kiln.example' })
    const { body } = await rest.get<{ matches: unknown[] }>(`/leads/${lead.id}/matches`)
    expect(body.matches).toEqual([
      { collection: 'clients', id: client.id, title: 'Kiln studio', same: 'address' },
      { collection: 'leads', id: colleague.id, title: 'Olaf', same: 'domain' },
      { collection: 'companies', id: company.id, title: 'Kiln', same: 'domain' },
    ])
    // TEAM sees the leads that it owns, and no other.
    await payload.update({ collection: 'leads', id: lead.id, data: { owner: team.id } })
    const limited = await restClient(app).as(team)
    const seen = await limited.get<{ matches: { collection: string }[] }>(`/leads/${lead.id}/matches`)
    expect(seen.body.matches.map(({ collection }) => collection)).toEqual(['clients', 'companies'])
    const stranger = await restClient(app).as(await make.user({ organization: other, role: 'ADMIN' }))
    expect((await stranger.get(`/leads/${lead.id}/matches`)).status).toBe(404)
  })

  it('are marked by hand, without chains and circles', async () => {
    const [one, two, three] = [await make.lead(studio), await make.lead(studio), await make.lead(studio)]
    const mark = (lead: Lead, of: string | null) => rest.post(`/leads/${lead.id}/repeats`, { body: { of } })
    expect((await mark(two, one.id)).status).toBe(200)
    expect((await mark(three, two.id)).status).toBe(200)
    expect((await read(three.id)).duplicateOf).toBe(one.id)
    expect(refusal(await mark(one, two.id))).toBe('The other lead repeats this one. Mark that one instead.')
    expect((await mark(two, null)).status).toBe(200)
    expect((await read(two.id)).duplicateOf ?? null).toBeNull()
    expect((await mark(two, (await make.lead(other)).id)).status).toBe(404)
  })
})
