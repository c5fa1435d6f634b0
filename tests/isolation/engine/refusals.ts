import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { TestApp } from '../../helpers/app'
import { factories } from '../../helpers/factories'
import { openSession } from '../../helpers/session'
import { openHttp, type Answer, type Http, type Method } from './http'

type Body = { errors?: { message: string; data?: { errors?: { path: string; message: string }[] } }[] }

/**
 * What the database refuses, and what no request should be able to break: a 4xx with words that a person can act on,
 * over REST and GraphQL. Called for the embedded database and for a real server, whose errors differ in places.
 */
export function describeRefusals(app: TestApp): void {
  let http: Http
  let platform: string
  let organization: string

  beforeAll(async () => {
    app.payload.logger.level = 'silent'
    http = await openHttp()
    const make = factories(app)
    organization = (await make.organization({ domains: [{ host: 'taken.example.test' }] })).id
    platform = await openSession(app, (await make.user({ isAdmin: true })).id)
  })

  const send = (method: Method, path: string, body?: unknown) => http.rest(method, path, { token: platform, body })
  const messageOf = ({ body }: Answer) => (body as Body).errors?.[0]?.message ?? ''
  const fieldsOf = ({ body }: Answer) => (body as Body).errors?.[0]?.data?.errors?.map(({ path }) => path) ?? []

  describe('a collision names the field', () => {
    test('two services of an organization with one slug', async () => {
      const service = { organization, title: 'Twice', slug: 'twice', description: 'x', _status: 'published' }
      expect((await send('POST', 'services', service)).status).toBe(201)
      const answer = await send('POST', 'services', service)
      expect([answer.status, fieldsOf(answer)]).toEqual([400, ['slug']])
      expect(JSON.stringify(answer.body)).toContain('Another record has this value already. Choose a different one.')
    })

    test('a host name that another organization has', async () => {
      const body = { name: 'Late', slug: 'late', plan: 'FREE', domains: [{ host: 'taken.example.test' }] }
      const answer = await send('POST', 'organizations', body)
      expect([answer.status, fieldsOf(answer)]).toEqual([400, ['domains']])
    })

    test('a second organization that answers on the server address itself', async () => {
      const first = await send('POST', 'organizations', { name: 'One', slug: 'one', plan: 'FREE', isDefault: true })
      expect(first.status).toBe(201)
      const answer = await send('POST', 'organizations', { name: 'Two', slug: 'two', plan: 'FREE', isDefault: true })
      expect([answer.status, fieldsOf(answer)]).toEqual([400, ['isDefault']])
    })

    test('a person twice in a team', async () => {
      const make = factories(app)
      const member = await make.user({ organization: { id: organization } })
      const team = await app.payload.create({
        collection: 'teams',
        data: { name: 'Team', owner: member.id, organization },
      })
      const body = { organization, team: team.id, user: member.id, role: 'member' }
      expect((await send('POST', 'team-members', body)).status).toBe(201)
      const answer = await send('POST', 'team-members', body)
      expect([answer.status, fieldsOf(answer)]).toEqual([400, ['user']])
    })

    test('two memberships of one person in one organization', async () => {
      const body = {
        name: 'Twofold',
        email: 'twofold@example.test',
        password: 'correct-horse-battery-planet-7',
        memberships: [
          { organization, role: 'TEAM' },
          { organization, role: 'USER' },
        ],
      }
      const answer = await send('POST', 'users', body)
      expect([answer.status, messageOf(answer)]).toEqual([403, 'A person has one membership in an organization.'])
    })
  })

  test('an organization with records is not deleted, and says why', async () => {
    const answer = await send('DELETE', `organizations/${organization}`)
    expect([answer.status, messageOf(answer)]).toEqual([
      409,
      'Other records still point to this one. Remove or change them first.',
    ])
    const bulk = await send('DELETE', `organizations?where[id][equals]=${organization}`)
    expect([bulk.status, messageOf(bulk)]).toEqual([
      409,
      'Other records still point to this one. Remove or change them first.',
    ])
    expect((await send('GET', `organizations/${organization}`)).status).toBe(200)
  })

  test('a bulk change that collides changes nothing and says so', async () => {
    const make = factories(app)
    const ids = [
      (await make.service({ id: organization }, { featuredOrder: 1 })).id,
      (await make.service({ id: organization }, { featuredOrder: 2 })).id,
      (await make.service({ id: organization }, { featuredOrder: 3 })).id,
    ]
    const where = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')
    const answer = await send('PATCH', `services?${where}`, { slug: 'all-the-same', featuredOrder: 9 })
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ['slug']])
    const { docs } = await app.payload.find({
      collection: 'services',
      where: { id: { in: ids } },
      sort: 'featuredOrder',
    })
    expect(docs.map(({ featuredOrder }) => featuredOrder)).toEqual([1, 2, 3])
  })

  test('a number out of range is refused', async () => {
    expect((await send('GET', 'services?limit=99999999999999999999')).status).toBe(400)
  })

  test('the trail is not rewritten, not even by server code', async () => {
    const { docs } = await app.payload.find({ collection: 'audit-logs', limit: 1 })
    const attempt = app.payload.update({
      collection: 'audit-logs',
      id: docs[0]?.id ?? '',
      data: { summary: 'Nothing' },
    })
    await expect(attempt).rejects.toMatchObject({
      status: 409,
      message: 'This record is kept as it was written: it cannot be changed or removed.',
    })
  })

  const nobody = randomUUID()
  test.each<[Method, string, unknown?]>([
    ['GET', 'services/abc'],
    ['GET', 'services/%00'],
    ['GET', 'services/%E0%A4%A'],
    ['GET', 'services/versions/abc'],
    ['PATCH', 'services/abc', { title: 'x' }],
    ['DELETE', 'services/abc'],
    ['POST', 'services/abc/duplicate', {}],
    ['POST', 'services/versions/abc'],
    ['POST', 'services/access/abc', {}],
    ['GET', 'services?where[id][in]=abc,def'],
    ['GET', 'services?where[title][equals]=%00'],
    ['GET', 'services?where[_status][equals]=nonsense'],
    ['GET', 'services?where[nonsense][equals]=1'],
    ['GET', 'services?where[title][nonsense]=1'],
    ['GET', 'services?where=nonsense'],
    ['GET', 'services?where="nonsense"'],
    ['GET', 'services?locale=xx'],
    ['GET', 'services?page=-1'],
    ['GET', 'services?page=999999999999999999999'],
    ['GET', 'nonsense'],
    ['GET', 'media/file/nonsense.png'],
    ['GET', 'media/file/..%2F..%2Fetc%2Fpasswd'],
    ['GET', 'users/versions/abc'],
    ['POST', 'users/versions/abc'],
    ['POST', 'users/login', '{"email":'],
    ['POST', 'users/login', '[]'],
    ['POST', 'users/login', { email: 'a\u0000@example.test', password: 'x' }],
    ['POST', 'users/login', { email: { like: '%' }, password: ['x'] }],
    ['POST', 'users/reset-password', { token: '\u0000', password: 'x' }],
    ['POST', 'users/verify/%00'],
    ['POST', 'services', '{"title":'],
    ['POST', 'services', { organization: 'abc', title: 'x', slug: 'x', description: 'x' }],
    ['POST', 'services', { organization: nobody, title: 'x', slug: 'x', description: 'x' }],
    ['PATCH', 'leads', { name: 'x' }],
    ['DELETE', 'leads'],
  ])('%s %s %j is answered with a 4xx', async (method, path, body) => {
    for (const token of [platform, null]) {
      const { status, body: said } = await http.rest(method, path, { token, body })
      // Filters that a visitor may not even ask are refused for that; what is left is no fault of the server either.
      expect({ status: Math.floor(status / 100), said }).toMatchObject({ status: 4 })
    }
  })

  test.each([
    [{ name: 'a\u0000b', email: 'a@example.test' }],
    [{ name: 'a', email: 'a@example.test', metadata: { note: 'a\u0000b' } }],
    [{ name: 'a', email: 'a@example.test', service: nobody }],
    [{ name: 'a', email: 'a@example.test', owner: 'abc' }],
    [{ name: 'a', email: 'a@example.test', status: 'NONSENSE' }],
    [{ name: 'a', email: 'a@example.test', deletedAt: '99999999-01-01' }],
  ])('a lead with %j is refused with a 400 and not stored', async (data) => {
    const before = await app.payload.count({ collection: 'leads', trash: true })
    const answer = await send('POST', 'leads', { organization, ...data })
    expect(answer).toMatchObject({ status: 400 })
    expect(messageOf(answer)).not.toBe('')
    expect(await app.payload.count({ collection: 'leads', trash: true })).toEqual(before)
  })

  test.each<[unknown, number]>([
    ['no JSON', 400],
    ['', 400],
    [{}, 400],
    [[], 400],
    [[{ query: '{Services{docs{id}}}' }, { query: '{Services{docs{id}}}' }], 400],
    [{ query: '{Services(' }, 400],
    [{ query: '{Services(limit:"x"){docs{id}}}' }, 400],
    [{ query: 'query($w:Service_where){Services(where:$w){docs{id}}}', variables: { w: { nonsense: 1 } } }, 400],
  ])('GraphQL %j is answered with %i', async (body, status) => {
    expect((await http.graphql(body)).status).toBe(status)
  })

  test.each<[string, unknown, number]>([
    ['query($w:Service_where){Services(where:$w){docs{id}}}', { w: { title: { equals: 'a\u0000' } } }, 400],
    ['query{Services(page:-1){docs{id}}}', {}, 400],
    ['query{Service(id:"abc"){id}}', {}, 404],
    ['mutation{updateService(id:"abc",data:{title:"x"}){id}}', {}, 404],
    ['mutation{deleteService(id:"abc"){id}}', {}, 404],
  ])('GraphQL %s with %j says so in its error', async (query, variables, statusCode) => {
    const { body } = await http.graphql({ query, variables }, { token: platform })
    expect(body).toMatchObject({ errors: [{ extensions: { statusCode } }] })
    expect(messageOf({ body, status: 200, headers: new Headers() })).not.toMatch(/Something went wrong|Failed query/)
  })
}
