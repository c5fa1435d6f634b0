import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addPerson,
  browserOf,
  cookiesOf,
  PASSWORD,
  startLimitsSandbox,
  type Answer,
  type Browser,
} from './limits-sandbox'
import type { Sandbox } from './sandbox'

let sandbox: Sandbox
/** A browser of each audience; `lead` is staff with the right to see the trash. */
let anybody: Browser
let staff: Browser
let lead: Browser
let platform: Browser
let clientId = ''
let projectId = ''

const signedIn = async (email: string): Promise<Browser> => {
  await addPerson(sandbox, email)
  const answer = await anybody.post('/people/login', { email, password: PASSWORD })
  return anybody.with({ cookie: cookiesOf(answer)['payload-token'] ?? '' })
}
const make = (collection: string, data: object, more: object = {}) =>
  sandbox.payload.create({ collection, data, ...more } as never) as unknown as Promise<{ id: string }>

beforeAll(async () => {
  sandbox = await startLimitsSandbox({ clamps: { limit: 5 }, scale: 100 })
  anybody = browserOf(sandbox)
  staff = await signedIn('staff@example.test')
  lead = await signedIn('staff-lead@example.test')
  platform = await signedIn('platform@example.test')
  clientId = (await make('clients', { name: 'Secret client' })).id
  projectId = (await make('projects', { title: 'Project 0', client: clientId, _status: 'published', budget: 5 })).id
  for (let n = 1; n < 8; n += 1) {
    await make('projects', { title: `Project ${n}`, number: n, client: clientId, _status: 'published' })
  }
  await make('projects', { title: 'Project draft' }, { draft: true })
  await make('clients', { name: 'Trashed', deletedAt: new Date().toISOString() })
})
afterAll(() => sandbox.stop())

const messageOf = ({ body }: Answer) => body.errors?.[0]?.message
const crossing = (path: string) => `"${path}" leads into another collection.`

describe('amounts', () => {
  it.each([{ limit: 0 }, { limit: 1000 }, { limit: -1 }, { limit: 'all' }, { pagination: false }])(
    'should answer %j with no more than the limit, but to the platform',
    async (query) => {
      for (const browser of [anybody, staff]) {
        expect((await browser.get('/projects', query)).body.docs).toHaveLength(5)
        const versions = await browser.get('/projects/versions', query)
        expect(versions.body.docs?.length).toBe(5)
      }
    },
  )

  it('should let the platform have everything, and keep smaller wishes and pages', async () => {
    expect((await platform.get('/projects', { limit: 0 })).body.docs).toHaveLength(9)
    expect((await staff.get('/projects', { limit: 2, page: 2 })).body).toMatchObject({ limit: 2, page: 2 })
    expect((await anybody.get('/projects/count')).body.totalDocs).toBe(9)
  })

  it('should hold for GraphQL', async () => {
    const answer = await anybody.graphql('{ Projects(limit: 0) { docs { title } } }')
    expect((answer.body.data as { Projects: { docs: unknown[] } }).Projects.docs).toHaveLength(5)
  })

  it('should not touch the Local API of the house', async () => {
    const { docs } = await sandbox.payload.find({
      collection: 'projects' as never,
      limit: 0,
      where: { 'client.name': { equals: 'Secret client' } },
      sort: 'client.name',
    })
    expect(docs).toHaveLength(8)
    await expect(
      sandbox.payload.find({
        collection: 'projects' as never,
        overrideAccess: false,
        where: { 'client.name': { equals: 'Secret client' } },
      }),
    ).rejects.toMatchObject({ status: 400 })
  })

  it('should fill relationships in no deeper than allowed', async () => {
    const deep = { depth: 5 }
    const [project] = (await anybody.get('/projects', { ...deep, where: { number: { equals: 1 } } })).body.docs ?? []
    expect(project?.client).toMatchObject({ name: 'Secret client' })
    const one = await anybody.get(`/clients/${clientId}`, deep)
    expect(one.body).not.toHaveProperty('projects')
    const joined = await staff.get(`/clients/${clientId}`, { ...deep, joins: { projects: { limit: 0 } } })
    expect((joined.body.projects as { docs: unknown[] }).docs).toHaveLength(5)
  })
})

describe('paths into other collections', () => {
  const filter = { 'client.name': { like: 'Secret' } }

  it.each<[string, object, string]>([
    ['where', { where: filter }, 'client.name'],
    ['a nested where', { where: { or: [{ title: { exists: true } }, { and: [filter] }] } }, 'client.name'],
    ['GraphQL writing', { where: { client__name: { like: 'S' } } }, 'client__name'],
    ['a query inside a hasMany', { where: { peers: { contains: { name: { like: 'S' } } } } }, 'peers'],
    ['sort', { sort: '-client.name' }, 'client.name'],
    ['sort among others', { sort: 'title,client.name' }, 'client.name'],
    ['select', { select: { client: { name: true } } }, 'client.name'],
    ['populate', { populate: { projects: { client: { name: true } } } }, 'client.name'],
    ['draft with where', { draft: true, where: filter }, 'client.name'],
  ])('should be refused in %s, for staff and everybody', async (_, query, path) => {
    for (const browser of [anybody, staff]) {
      const answer = await browser.get('/projects', query)
      expect(answer.status).toBe(400)
      expect(messageOf(answer)).toContain(crossing(path))
    }
  })

  it('should be refused in every operation that takes a filter', async () => {
    const answers = await Promise.all([
      staff.get('/projects/count', { where: filter }),
      staff.get('/projects/versions', { where: { 'version.client.name': { like: 'S' } } }),
      staff.get('/projects/versions', { sort: 'parent.title' }),
      staff.patch('/projects', { title: 'changed' }, { where: filter }),
      staff.delete('/projects', { where: filter }),
      staff.get('/clients', { where: { 'projects.title': { like: 'P' } } }),
      staff.get(`/clients/${clientId}`, { joins: { projects: { where: { 'client.name': { like: 'S' } } } } }),
      staff.get(`/clients/${clientId}`, { joins: { projects: { sort: 'client.name' } } }),
    ])
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 400))
    const { totalDocs } = await sandbox.payload.count({
      collection: 'projects' as never,
      where: { title: { equals: 'changed' } },
    })
    expect(totalDocs).toBe(0)
  })

  it('should be refused in GraphQL, in joins too', async () => {
    const queries = [
      '{ Projects(sort: "client.name") { docs { title } } }',
      '{ Projects(where: { OR: [{ client: { exists: true } }] }, sort: "-client__name") { docs { title } } }',
      '{ Clients { docs { projects(sort: "client.name") { docs { title } } } } }',
    ]
    for (const query of queries) {
      const answer = await staff.graphql(query)
      expect(answer.body.errors?.[0]).toMatchObject({ extensions: { statusCode: 400 } })
      expect(messageOf(answer)).toContain('leads into another collection')
    }
  })

  it('should be open to the platform', async () => {
    expect((await platform.get('/projects', { where: filter, sort: 'client.name' })).body.docs).toHaveLength(8)
  })

  it('should leave paths inside the document alone', async () => {
    const query = {
      where: {
        and: [
          { client: { equals: clientId } },
          { 'client.id': { equals: clientId } },
          { peers: { not_in: [clientId] } },
          { 'contact.email': { exists: false } },
          { 'rows.label': { exists: false } },
          { id: { exists: true } },
        ],
      },
      sort: '-contact.email,title',
      select: { title: true, contact: { email: true }, rows: { label: true } },
    }
    for (const browser of [anybody, staff]) {
      const answer = await browser.get('/projects', query)
      expect([answer.status, messageOf(answer)]).toEqual([200, undefined])
    }
    const versions = await staff.get('/projects/versions', {
      where: { 'version.title': { like: 'Project' }, parent: { equals: projectId }, latest: { equals: true } },
    })
    expect(versions.body.totalDocs).toBe(1)
  })
})

describe('paths to what nobody reads', () => {
  it.each(['token', 'apiKey', 'budget', 'nothing'])('should be refused for %s', async (path) => {
    for (const query of [{ where: { [path]: { exists: true } } }, { sort: path }, { sort: `-${path}` }]) {
      const answer = await staff.get('/projects', query)
      expect([answer.status, messageOf(answer)]).toEqual([
        400,
        `"${path}" is not a field that can be filtered or sorted by here.`,
      ])
    }
    expect((await staff.get('/projects/versions', { sort: `version.${path}` })).status).toBe(400)
  })

  it('should be refused for the secrets of accounts', async () => {
    for (const path of ['hash', 'salt', 'resetPasswordToken', '_verificationToken', 'sessions.id']) {
      expect((await staff.get('/people', { where: { [path]: { exists: true } } })).status).toBe(400)
    }
    expect((await staff.get('/people', { where: { email: { like: 'staff' } } })).status).toBe(200)
  })

  it('should let the platform sort by a field that only it may read', async () => {
    expect((await platform.get('/projects', { sort: 'budget' })).status).toBe(200)
  })

  it('should refuse filters without end', async () => {
    const where = { or: Array.from({ length: 101 }, () => ({ title: { like: 'x' } })) }
    const answer = await staff.get('/projects', { where: JSON.stringify(where) })
    expect([answer.status, messageOf(answer)]).toEqual([
      400,
      'The filter has too many conditions. Ask for less at once.',
    ])
  })
})

describe('trash and drafts', () => {
  const trashed = { where: { name: { equals: 'Trashed' } }, trash: true }

  it('should show the trash to staff with the right alone', async () => {
    expect((await anybody.get('/clients', trashed)).body.totalDocs).toBe(0)
    expect((await staff.get('/clients', trashed)).body.totalDocs).toBe(0)
    expect((await lead.get('/clients', trashed)).body.totalDocs).toBe(1)
    expect((await platform.get('/clients', trashed)).body.totalDocs).toBe(1)
  })

  it('should not fill in what lies in the trash', async () => {
    const { id } = await make('clients', { name: 'Gone' })
    const project = await make('projects', { title: 'Of a trashed client', client: id, _status: 'published' })
    await sandbox.payload.update({
      collection: 'clients',
      id,
      data: { deletedAt: new Date().toISOString() },
    } as never)
    for (const browser of [anybody, staff, lead]) {
      expect(JSON.stringify((await browser.get(`/projects/${project.id}`)).body)).not.toContain('Gone')
    }
    await sandbox.payload.delete({ collection: 'projects', id: project.id } as never)
  })

  it('should read drafts for staff alone', async () => {
    await sandbox.payload.update({
      collection: 'projects',
      id: projectId,
      data: { title: 'Unfinished' },
      draft: true,
    } as never)
    const titles = async (browser: Browser) => [
      (await browser.get(`/projects/${projectId}`, { draft: true })).body.title,
      (await browser.graphql(`{ Project(id: "${projectId}", draft: true) { title } }`)).body.data?.Project as object,
    ]
    expect(await titles(anybody)).toEqual(['Project 0', { title: 'Project 0' }])
    expect(await titles(staff)).toEqual(['Unfinished', { title: 'Unfinished' }])
  })

  it('should refuse a draft that a stranger writes, and not publish it instead', async () => {
    const answer = await anybody.post('/projects', { title: 'By a stranger' }, { draft: true })
    expect([answer.status, messageOf(answer)]).toEqual([
      403,
      'Drafts are for signed-in staff. Send this without "draft".',
    ])
    const { totalDocs } = await sandbox.payload.count({
      collection: 'projects' as never,
      where: { title: { equals: 'By a stranger' } },
    })
    expect(totalDocs).toBe(0)
    expect((await staff.post('/projects', { title: 'By staff' }, { draft: true })).status).toBe(201)
  })
})

describe('GraphQL operations', () => {
  it('should be refused before they run when they are too deep or use too many aliases', async () => {
    const deep =
      '{ Projects { docs { client { projects { docs { client { projects { docs { client { projects { docs { title } } } } } } } } } } } }'
    const aliased = `mutation { ${Array.from({ length: 16 }, (_, n) => `a${n}: loginPerson(email: "x@y.z", password: "p${n}") { exp }`).join(' ')} }`
    const complex = `{ ${Array.from({ length: 15 }, (_, n) => `a${n}: Clients { docs { projects { docs { client { name } peers { name } } } } }`).join(' ')} }`
    for (const [query, message] of [
      [deep, 'levels deep; 10 are allowed'],
      [aliased, 'uses 16 aliases; 15 are allowed'],
      [complex, 'complexity'],
    ] as const) {
      const answer = await staff.graphql(query)
      expect(answer.body.data).toBeUndefined()
      expect(messageOf(answer)).toContain(message)
    }
    expect(await sandbox.sql("select 1 from rate_limits where key like 'sign-in|ip|%' and points > 10")).toEqual([])
  })
})
