import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization, User } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let operator: User
let rest: RestClient

interface Made {
  changeset: string
  company: string | null
  contact: string | null
  client: string | null
  opportunity: string | null
  project: string | null
}

const everything = {
  company: 'create',
  contact: 'create',
  client: 'create',
  opportunity: { title: 'A new site', value: 1_250_000, currency: 'EUR' },
  project: { title: 'Site of Prado', type: 'WEBSITE' },
}

beforeAll(async () => {
  studio = await make.organization()
  operator = await make.user({ organization: studio, role: 'OPERATOR' })
  rest = await restClient(app).as(operator)
  // The first request loads the routes.
  await rest.get('/leads')
})

const convert = (id: string, body: Record<string, unknown>) => rest.post<Made>(`/leads/${id}/convert`, { body })
const find = <Slug extends 'clients' | 'companies' | 'contacts' | 'leads' | 'opportunities' | 'projects'>(
  collection: Slug,
  id: string | null,
) => payload.findByID({ collection, id: id as string, depth: 0, trash: true })

describe('a conversion', () => {
  it('makes what was chosen, links all of it, and marks the lead', async () => {
    const lead = await make.lead(studio, {
      name: 'Ana Prado',
      email: 'ana@prado.example',
      company: 'Prado',
      status: 'QUALIFIED',
    })
    const { status, body } = await convert(lead.id, everything)
    expect(status).toBe(201)
    expect(await find('companies', body.company)).toMatchObject({
      name: 'Prado',
      website: 'https://prado.example',
      domain: 'prado.example',
      organization: studio.id,
    })
    expect(await find('clients', body.client)).toMatchObject({
      name: 'Prado',
      email: 'ana@prado.example',
      company: body.company,
      owner: operator.id,
    })
    expect(await find('contacts', body.contact)).toMatchObject({
      name: 'Ana Prado',
      company: body.company,
      client: body.client,
      isPrimary: true,
    })
    expect(await find('opportunities', body.opportunity)).toMatchObject({
      title: 'A new site',
      value: 1_250_000,
      client: body.client,
      contact: body.contact,
      lead: lead.id,
      source: 'LEAD',
    })
    expect(await find('projects', body.project)).toMatchObject({
      title: 'Site of Prado',
      client: body.client,
      company: body.company,
      status: 'PLANNING',
    })
    const after = await find('leads', lead.id)
    expect(after).toMatchObject({ status: 'CONVERTED', client: body.client, owner: operator.id })
    expect(Date.now() - Date.parse(after.convertedAt ?? '')).toBeLessThan(60_000)
  })

  it('is taken back from the trail: the lead is Qualified again, what was made lies in the trash', async () => {
    const lead = await make.lead(studio, { email: 'back@prado.example', status: 'CONTACTED' })
    const { body } = await convert(lead.id, everything)
    const reply = await rest.post(`/changesets/${body.changeset}/undo`)
    expect(reply.status).toBe(200)
    expect(await find('leads', lead.id)).toMatchObject({
      status: 'QUALIFIED',
      convertedAt: null,
      client: null,
      owner: null,
    })
    const made = await Promise.all([
      find('companies', body.company),
      find('clients', body.client),
      find('contacts', body.contact),
      find('opportunities', body.opportunity),
      find('projects', body.project),
    ])
    expect(made.map(({ deletedAt }) => Boolean(deletedAt))).toEqual([true, true, true, true, true])
    expect((await convert(lead.id, everything)).status).toBe(201)
  })

  it('takes records that are there, fills their gaps and gives them back as they were', async () => {
    const company = await make.company(studio, { website: 'https://kiln.example' })
    const client = await make.client(studio, { email: 'office@kiln.example' })
    const contact = await payload.create({
      collection: 'contacts',
      data: { firstName: 'Nora', email: 'nora@kiln.example', organization: studio.id },
      depth: 0,
    })
    const lead = await make.lead(studio, { name: 'Nora Kiln', email: 'nora@kiln.example' })
    const proposal = await rest.get(`/leads/${lead.id}/convert`)
    expect(proposal.body).toMatchObject({
      company: { id: company.id },
      contact: { id: contact.id },
      client: { id: client.id },
    })
    const { body } = await convert(lead.id, { company: company.id, contact: contact.id, client: client.id })
    expect(body).toMatchObject({ company: company.id, contact: contact.id, client: client.id, project: null })
    expect(await find('contacts', contact.id)).toMatchObject({ company: company.id, client: client.id })
    expect(await find('clients', client.id)).toMatchObject({ company: company.id })
    await rest.post(`/changesets/${body.changeset}/undo`)
    expect(await find('contacts', contact.id)).toMatchObject({ company: null, client: null, deletedAt: null })
    expect(await find('clients', client.id)).toMatchObject({ company: null, deletedAt: null })
  })

  it('happens once, and not to a lead that is lost', async () => {
    const lead = await make.lead(studio)
    expect((await convert(lead.id, { client: 'create' })).status).toBe(201)
    const again = await rest.post(`/leads/${lead.id}/convert`, { body: { client: 'create' } })
    expect([again.status, again.body.errors?.[0]?.message]).toEqual([
      409,
      'This lead is converted already. Its trail leads to what was made.',
    ])
    const lost = await make.lead(studio, { status: 'LOST' })
    expect((await convert(lost.id, { client: 'create' })).status).toBe(409)
  })

  it.each([
    [{}, 'Choose at least a company, a contact or a client to make or to link.'],
    [
      { company: 'create', project: { title: 'X', type: 'WEBSITE' } },
      'An opportunity and a project belong to a client. Make one or choose one.',
    ],
    [{ client: 'create', project: { title: '', type: 'WEBSITE' } }, 'Write a title.'],
    [{ client: 'create', opportunity: { title: 'X', value: 1.5 } }, 'Give the value in the smallest unit'],
    [{ client: 7 }, 'Choose a record of the list'],
  ])('refuses %j and changes nothing', async (body, words) => {
    const lead = await make.lead(studio)
    const reply = await rest.post(`/leads/${lead.id}/convert`, { body })
    expect(reply.status).toBe(400)
    expect(reply.text).toContain(words)
    expect((await find('leads', lead.id)).status).toBe('NEW')
  })

  it('takes nothing of another organization and leaves nothing half done', async () => {
    const other = await make.organization()
    const foreign = await make.client(other)
    const lead = await make.lead(studio)
    const reply = await convert(lead.id, { company: 'create', client: foreign.id })
    expect(reply.status).toBe(404)
    expect((await find('leads', lead.id)).status).toBe('NEW')
    const left = await query({ payload }, sql`select id from changesets where subject_id = ${lead.id}`)
    expect(left).toEqual([])
    const stage = await convert(lead.id, {
      client: 'create',
      opportunity: { title: 'X', stage: '018f0000-0000-7000-8000-000000000000' },
    })
    expect(stage.status).toBe(400)
  })

  it('is for those who talk to clients', async () => {
    const team = await make.user({ organization: studio, role: 'TEAM' })
    const lead = await make.lead(studio, { owner: team.id })
    const colleague = await restClient(app).as(team)
    const reply = await colleague.post(`/leads/${lead.id}/convert`, { body: { client: 'create' } })
    expect(reply.status).toBe(403)
    expect((await find('leads', lead.id)).status).toBe('NEW')
    expect((await restClient(app).post(`/leads/${lead.id}/convert`, { body: { client: 'create' } })).status).toBe(401)
  })
})
