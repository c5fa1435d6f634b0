import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Client, Organization, User } from '@/payload-types'
import { readableFields } from '@/plugins/crm/admin/readableFields'
import { pointersTo } from '@/plugins/crm/merge/pointers'
import { previewMerge } from '@/plugins/crm/merge/preview'
import { reveal } from '@/plugins/encryption/api'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let manager: User
let rest: RestClient

beforeAll(async () => {
  studio = await make.organization()
  manager = await make.user({ organization: studio, role: 'MANAGER' })
  rest = await restClient(app).as(manager)
  // The first request loads the routes.
  await rest.get('/leads')
})

interface Merged {
  changeset: string
  moved: Record<string, number>
}

const merge = (slug: 'clients' | 'companies' | 'contacts', into: { id: string }, from: { id: string }, fields = {}) =>
  rest.post<Merged>(`/${slug}/${into.id}/merge`, { body: { from: from.id, fields } })
const secretsOf = async (client: Client) => {
  const req = await createLocalReq({}, payload)
  const { credentials } = await payload.findByID({ collection: 'clients', id: client.id, depth: 0, req })
  const secrets: (string | null)[] = []
  for (const { id } of credentials ?? []) {
    const field = `credentials.${id}.secret`
    secrets.push(await reveal(req, { collection: 'clients', id: client.id, field, purpose: 'tests.look' }))
  }
  return secrets
}

describe('what points to a record', () => {
  it('is every relationship of the configuration, wherever it stands', async () => {
    const req = await createLocalReq({}, payload)
    for (const slug of ['clients', 'companies', 'contacts']) {
      const found = (await pointersTo(req, slug)).filter(({ isVersion }) => !isVersion)
      const declared = Object.values(payload.collections)
        .filter(({ config }) => config.custom?.policy)
        .flatMap(({ config }) => relationships(config.flattenedFields, slug).map((path) => `${config.slug} ${path}`))
        .filter((path) => !path.endsWith('mergedInto'))
      // A relation to several kinds, of several, or in a list is found by its table, whose column carries the kind's name.
      const covers = (entry: string) => {
        const [collection, path = ''] = entry.split(' ')
        return found.some((one) => one.collection === collection && (one.field === path || one.kind === 'list'))
      }
      expect(declared.filter((entry) => !covers(entry))).toEqual([])
      expect(declared.length).toBeGreaterThan(1)
    }
  })
})

interface Field {
  name: string
  type: string
  relationTo?: string | string[]
  flattenedFields?: Field[]
}

function relationships(fields: readonly object[], slug: string, prefix = ''): string[] {
  return (fields as Field[]).flatMap(({ name, type, relationTo, flattenedFields }) => {
    const points = (type === 'relationship' || type === 'upload') && [relationTo].flat().includes(slug)
    return [...(points ? [prefix + name] : []), ...relationships(flattenedFields ?? [], slug, `${prefix}${name}.`)]
  })
}

describe('a merge of clients', () => {
  it('moves everything, fills gaps, and is taken back', async () => {
    const company = await make.company(studio)
    const into = await make.client(studio, {
      name: 'Halden',
      email: 'office@halden.example',
    })
    const from = await make.client(studio, {
      name: 'Halden Ltd',
      phone: '+44 1',
      company: company.id,
    })
    const project = await make.project(studio, from)
    const task = await make.task(studio, manager, { client: from.id })
    const person = await make.user({ organization: studio, role: 'CLIENT', clients: [from] })
    const both = await make.user({ organization: studio, role: 'CLIENT', clients: [from, into] })
    const lead = await make.lead(studio)
    await payload.update({ collection: 'leads', id: lead.id, data: { client: from.id } })

    const preview = await rest.get<{ fields: unknown[]; moves: Record<string, number> }>(`/clients/${into.id}/merge`, {
      query: { from: from.id },
    })
    expect(preview.body.moves).toEqual({ leads: 1, projects: 1, tasks: 1, users: 2 })
    expect(preview.body.fields).toContainEqual({ name: 'phone', from: '+44 1', into: null, proposed: 'from' })

    const { status, body } = await merge('clients', into, from, { name: 'from' })
    expect(status).toBe(200)
    expect(body.moved).toEqual({ leads: 1, projects: 1, tasks: 1, users: 2 })
    const clientOf = async () => [
      (await payload.findByID({ collection: 'projects', id: project.id, depth: 0 })).client,
      (await payload.findByID({ collection: 'tasks', id: task.id, depth: 0 })).client,
      (await payload.findByID({ collection: 'leads', id: lead.id, depth: 0 })).client,
    ]
    const namedBy = async (user: User) =>
      (await payload.findByID({ collection: 'users', id: user.id, depth: 0 })).memberships?.[0]?.clients
    expect(await clientOf()).toEqual([into.id, into.id, into.id])
    expect([await namedBy(person), await namedBy(both)]).toEqual([[into.id], [into.id]])
    const winner = await payload.findByID({ collection: 'clients', id: into.id, depth: 0 })
    expect(winner).toMatchObject({
      name: 'Halden Ltd',
      email: 'office@halden.example',
      phone: '+44 1',
      company: company.id,
    })
    const loser = await payload.findByID({ collection: 'clients', id: from.id, depth: 0, trash: true })
    expect([loser.mergedInto, Boolean(loser.deletedAt)]).toEqual([into.id, true])
    const trail = await query(
      { payload },
      sql`select action, summary, changes from audit_logs where subject_id = ${project.id} and action = 'record.moved'`,
    )
    expect(trail).toEqual([
      {
        action: 'record.moved',
        summary: 'Project moved',
        changes: [{ path: 'client', before: from.id, after: into.id }],
      },
    ])

    expect((await rest.post(`/changesets/${body.changeset}/undo`)).status).toBe(200)
    expect(await clientOf()).toEqual([from.id, from.id, from.id])
    expect([await namedBy(person), (await namedBy(both))?.toSorted()]).toEqual([
      [from.id],
      [from.id, into.id].toSorted(),
    ])
    expect(await payload.findByID({ collection: 'clients', id: into.id, depth: 0 })).toMatchObject({
      name: 'Halden',
      phone: null,
      company: null,
    })
    expect(await payload.findByID({ collection: 'clients', id: from.id, depth: 0 })).toMatchObject({
      mergedInto: null,
      deletedAt: null,
    })
  })

  it('seals the accesses anew for the client that stays, and removes the copies when it is taken back', async () => {
    const into = await make.client(studio, { credentials: [{ label: 'Shop', secret: 'kept' }] })
    const from = await make.client(studio, { credentials: [{ label: 'CMS', username: 'studio', secret: 'moved' }] })
    const { body } = await merge('clients', into, from)
    const winner = await payload.findByID({ collection: 'clients', id: into.id, depth: 0 })
    expect(winner.credentials?.map(({ label, username }) => [label, username])).toEqual([
      ['Shop', null],
      ['CMS', 'studio'],
    ])
    expect(await secretsOf(into)).toEqual(['kept', 'moved'])
    expect((await rest.post(`/changesets/${body.changeset}/undo`)).status).toBe(200)
    expect([await secretsOf(into), await secretsOf(from)]).toEqual([['kept'], ['moved']])
  })

  it('is not taken back when a moved record was given to somebody else since', async () => {
    const [into, from, third] = [await make.client(studio), await make.client(studio), await make.client(studio)]
    const project = await make.project(studio, from, { title: 'Shop' })
    const { body } = await merge('clients', into, from)
    await payload.update({ collection: 'projects', id: project.id, data: { client: third.id } })
    const reply = await rest.post(`/changesets/${body.changeset}/undo`)
    expect([reply.status, reply.body.errors?.[0]?.message]).toEqual([
      409,
      'Nothing was taken back, because this has changed since: Project “Shop” (client). Change it back first, or leave it as it is.',
    ])
  })
})

describe('a merge of companies', () => {
  it('leaves one primary contact and gives the other back its own', async () => {
    const [into, from] = [await make.company(studio), await make.company(studio, { website: 'https://kiln.example' })]
    const primary = (company: string) =>
      payload.create({
        collection: 'contacts',
        data: { firstName: 'Ida', company, isPrimary: true, organization: studio.id },
        depth: 0,
      })
    const [kept, gone] = [await primary(into.id), await primary(from.id)]
    const { status, body } = await merge('companies', into, from)
    expect([status, body.moved]).toEqual([200, { contacts: 1 }])
    const stateOf = async (id: string) => {
      const { company, isPrimary } = await payload.findByID({ collection: 'contacts', id, depth: 0 })
      return { company, isPrimary }
    }
    expect([await stateOf(kept.id), await stateOf(gone.id)]).toEqual([
      { company: into.id, isPrimary: true },
      { company: into.id, isPrimary: false },
    ])
    expect(await payload.findByID({ collection: 'companies', id: into.id, depth: 0 })).toMatchObject({
      website: 'https://kiln.example',
      domain: 'kiln.example',
    })
    expect((await rest.post(`/changesets/${body.changeset}/undo`)).status).toBe(200)
    expect([await stateOf(kept.id), await stateOf(gone.id)]).toEqual([
      { company: into.id, isPrimary: true },
      { company: from.id, isPrimary: true },
    ])
    expect(await payload.findByID({ collection: 'companies', id: into.id, depth: 0 })).toMatchObject({
      website: null,
      domain: null,
    })
  })
})

describe('a merge of contacts', () => {
  it('moves calls and opportunities', async () => {
    const client = await make.client(studio)
    const person = (firstName: string) =>
      payload.create({
        collection: 'contacts',
        data: { firstName, client: client.id, organization: studio.id },
        depth: 0,
      })
    const [into, from] = [await person('Ida'), await person('Ida H.')]
    const call = await payload.create({
      collection: 'client-calls',
      data: {
        title: 'First call',
        client: client.id,
        contact: from.id,
        scheduledAt: new Date().toISOString(),
        status: 'SCHEDULED',
        organization: studio.id,
      },
      depth: 0,
    })
    const { body } = await merge('contacts', into, from)
    expect(body.moved).toEqual({ 'client-calls': 1 })
    expect((await payload.findByID({ collection: 'client-calls', id: call.id, depth: 0 })).contact).toBe(into.id)
  })
})

describe('the choice between two records', () => {
  it('is shown as a person reads it', async () => {
    const company = await make.company(studio, { name: 'Halden' })
    const into = await make.client(studio, { name: 'One', status: 'ACTIVE' })
    const from = await make.client(studio, {
      name: 'Two',
      status: 'PAUSED',
      company: company.id,
      notes: 'Calls early.',
    })
    const req = await createLocalReq({ user: { ...manager, collection: 'users' } }, payload)
    const { fields } = await previewMerge(req, 'clients', { ...from, company: company.id }, { ...into })
    const shown = await readableFields(req, 'clients', fields)
    expect(shown.map(({ label, from: goes, into: stays, proposed }) => [label, stays, goes, proposed])).toEqual([
      ['Name', 'One', 'Two', 'into'],
      ['Company', null, 'Halden', 'from'],
      ['Notes', null, 'Calls early.', 'from'],
      ['Status', 'Active', 'Paused', 'into'],
    ])
  })
})

describe('a merge is refused', () => {
  it('of a record with itself, of what is not there, of what is gone, and for fields that nobody chooses', async () => {
    const [one, two] = [await make.company(studio), await make.company(studio)]
    const foreign = await make.company(await make.organization())
    const answer = async (into: { id: string }, from: { id: string }, fields = {}) => {
      const reply = await rest.post(`/companies/${into.id}/merge`, { body: { from: from.id, fields } })
      return [reply.status, reply.body.errors?.[0]?.message]
    }
    expect(await answer(one, one)).toEqual([400, 'Choose two different records.'])
    expect(await answer(one, foreign)).toEqual([404, 'There is no such company.'])
    expect(await answer(foreign, one)).toEqual([404, 'There is no such company.'])
    expect((await answer(one, two, { domain: 'from' }))[0]).toBe(400)
    expect((await answer(one, two, { name: 'left' }))[0]).toBe(400)
    expect((await merge('companies', one, two)).status).toBe(200)
    expect(await answer(one, two)).toEqual([404, 'There is no such company.'])
  })

  it('to those who may not put a record in the trash', async () => {
    const [one, two] = [await make.company(studio), await make.company(studio)]
    const operator = await restClient(app).as(await make.user({ organization: studio, role: 'OPERATOR' }))
    expect((await operator.post(`/companies/${one.id}/merge`, { body: { from: two.id } })).status).toBe(403)
    expect((await restClient(app).post(`/companies/${one.id}/merge`, { body: { from: two.id } })).status).toBe(401)
  })
})
