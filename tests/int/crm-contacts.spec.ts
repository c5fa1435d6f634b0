import { beforeAll, describe, expect, it } from 'vitest'
import type { Company, Contact, Organization } from '@/payload-types'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let rest: RestClient

beforeAll(async () => {
  studio = await make.organization()
  rest = await restClient(app).as(await make.user({ organization: studio, role: 'ADMIN' }))
  // The first request loads the routes.
  await rest.get('/leads')
})

const contact = (values: Partial<Omit<Contact, 'id'>>): Promise<Contact> =>
  payload.create({
    collection: 'contacts',
    data: { firstName: 'Ida', ...values, organization: studio.id },
    depth: 0,
  })
const primaries = async (company: Company): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'contacts',
    where: { company: { equals: company.id }, isPrimary: { equals: true } },
    depth: 0,
  })
  return docs.map(({ id }) => id)
}

describe('a contact', () => {
  it('is called by its first and last name', async () => {
    const ida = await contact({ firstName: ' Ida ', lastName: 'Holm', email: ' Ida@Holm.Example' })
    expect(ida).toMatchObject({ name: 'Ida Holm', email: 'ida@holm.example' })
    const reply = await rest.patch(`/contacts/${ida.id}`, { body: { lastName: '', name: 'Somebody else' } })
    expect(reply.body.doc).toMatchObject({ name: 'Ida' })
  })
})

describe('the primary contact of a company', () => {
  it('[primary-contact] is one: choosing another takes it from the one before', async () => {
    const company = await make.company(studio)
    const first = await contact({ company: company.id, isPrimary: true })
    const second = await contact({ company: company.id })
    expect(await primaries(company)).toEqual([first.id])
    const reply = await rest.patch(`/contacts/${second.id}`, { body: { isPrimary: true } })
    expect(reply.status).toBe(200)
    expect(await primaries(company)).toEqual([second.id])
    const third = await contact({ company: company.id, isPrimary: true })
    expect(await primaries(company)).toEqual([third.id])
  })

  it('[primary-contact] is one of each company', async () => {
    const [one, two] = [await make.company(studio), await make.company(studio)]
    const here = await contact({ company: one.id, isPrimary: true })
    const there = await contact({ company: two.id, isPrimary: true })
    await rest.patch(`/contacts/${there.id}`, { body: { company: one.id } })
    expect(await primaries(one)).toEqual([there.id])
    expect(await primaries(two)).toEqual([])
    expect((await payload.findByID({ collection: 'contacts', id: here.id, depth: 0 })).isPrimary).toBe(false)
  })

  it('finds its place taken when it comes back from the trash', async () => {
    const company = await make.company(studio)
    const first = await contact({ company: company.id, isPrimary: true })
    await rest.patch(`/contacts/${first.id}`, { body: { deletedAt: new Date().toISOString() } })
    const second = await contact({ company: company.id, isPrimary: true })
    const back = await rest.patch(`/contacts/${first.id}`, { body: { deletedAt: null }, query: { trash: true } })
    expect(back.status).toBe(200)
    expect(await primaries(company)).toEqual([second.id])
  })
})

describe('the people and projects of a company', () => {
  it('[user-belongs-to-company] an account may belong to one company, which shows its people and its projects', async () => {
    const company = await make.company(studio)
    const client = await make.client(studio, { company: company.id })
    const person = await make.user({ organization: studio, role: 'USER' })
    const project = await make.project(studio, client, { company: company.id })
    const admin = await restClient(app).as(await make.user({ isAdmin: true }))
    const reply = await admin.patch(`/users/${person.id}`, { body: { company: company.id }, query: { depth: 0 } })
    expect([reply.status, reply.body.doc?.company]).toEqual([200, company.id])
    const shown = await rest.get<{ people: { docs: unknown[] }; projects: { docs: unknown[] } }>(
      `/companies/${company.id}`,
      { query: { depth: 0 } },
    )
    expect([shown.body.people.docs, shown.body.projects.docs]).toEqual([[person.id], [project.id]])
  })

  it('[company-delete-keeps-children] stay when it is deleted', async () => {
    const company = await make.company(studio)
    const client = await make.client(studio, { company: company.id })
    const person = await make.user({ organization: studio, role: 'USER', company: company.id })
    const project = await make.project(studio, client, { company: company.id })
    const ida = await contact({ company: company.id })
    expect((await rest.delete(`/companies/${company.id}`)).status).toBe(200)
    const kept = [
      await payload.findByID({ collection: 'users', id: person.id, depth: 0 }),
      await payload.findByID({ collection: 'projects', id: project.id, depth: 0 }),
      await payload.findByID({ collection: 'clients', id: client.id, depth: 0 }),
      await payload.findByID({ collection: 'contacts', id: ida.id, depth: 0 }),
    ]
    expect(kept.map(({ id, company: left }) => [id, left])).toEqual([
      [person.id, null],
      [project.id, null],
      [client.id, null],
      [ida.id, null],
    ])
  })
})
