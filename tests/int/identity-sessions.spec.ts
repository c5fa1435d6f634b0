import { beforeAll, describe, expect, it } from 'vitest'
import { factories, PASSWORD } from '@/tests/helpers/factories'
import { startTestPayload } from '@/tests/helpers/payload'
import { restClient, type RestClient } from '@/tests/helpers/rest'

const app = await startTestPayload()
const make = factories(app)

interface Listed {
  sessions: { id: string; ipAddress: string | null; userAgent: string | null; isCurrent: boolean }[]
}

let organization: { id: string }

beforeAll(async () => {
  organization = await make.organization()
})

let accounts = 0
async function account(values: { clients?: { id: string }[]; role?: 'CLIENT' | 'TEAM' } = {}) {
  const email = `session-${++accounts}@example.test`
  const user = await make.user({ organization, role: 'TEAM', ...values, email, password: PASSWORD })
  return { id: user.id, email }
}

function device(name: string, ip: string): RestClient {
  return restClient(app).with({ headers: { 'user-agent': name, 'x-orrery-client-ip': ip } })
}

describe('sessions', () => {
  it('[session-records] [last-login] [multiple-sessions] carry address and user agent of the sign-in, and stamp the account', async () => {
    const { id, email } = await account()
    const laptop = await device('Firefox/140 Linux', '203.0.113.7').signIn(email, PASSWORD)
    await device('Safari iPhone', '203.0.113.8').signIn(email, PASSWORD)
    const { body } = await laptop.get<Listed>('/identity/sessions')
    expect(body.sessions.map(({ ipAddress, userAgent, isCurrent }) => ({ ipAddress, userAgent, isCurrent }))).toEqual([
      { ipAddress: '203.0.113.8', userAgent: 'Safari iPhone', isCurrent: false },
      { ipAddress: '203.0.113.7', userAgent: 'Firefox/140 Linux', isCurrent: true },
    ])
    const stored = await app.payload.findByID({ collection: 'users', id })
    expect(Date.now() - Date.parse(String(stored.lastLoginAt))).toBeLessThan(60_000)
  })

  it('end one by one, and nobody ends somebody else’s', async () => {
    const { email } = await account()
    const one = await device('one', '203.0.113.1').signIn(email, PASSWORD)
    const two = await device('two', '203.0.113.2').signIn(email, PASSWORD)
    const other = await restClient(app).as(await make.user({ organization, role: 'ADMIN' }))
    const { body } = await one.get<Listed>('/identity/sessions')
    const second = body.sessions.find(({ isCurrent }) => !isCurrent)?.id
    expect((await other.post('/identity/sessions/revoke', { body: { session: second } })).status).toBe(404)
    expect((await two.get('/users/me')).body.user).toMatchObject({ email })
    expect((await one.post('/identity/sessions/revoke', { body: { session: second } })).status).toBe(200)
    expect((await two.get('/users/me')).body.user).toBeNull()
    expect((await one.get('/users/me')).body.user).toMatchObject({ email })
  })

  it('end all at once, or all but this one', async () => {
    const { email } = await account()
    const clients = await Promise.all(
      ['a', 'b', 'c'].map((name) => device(name, '203.0.113.9').signIn(email, PASSWORD)),
    )
    const users = () => Promise.all(clients.map(async (client) => (await client.get('/users/me')).body.user?.email))
    expect(await users()).toEqual([email, email, email])
    await clients[1]?.post('/identity/sessions/end', { body: { keepThis: true } })
    expect(await users()).toEqual([undefined, email, undefined])
    const { body } = (await clients[1]?.post('/identity/sessions/end')) ?? {}
    expect(body).toMatchObject({ ended: 1 })
    expect(await users()).toEqual([undefined, undefined, undefined])
  })

  it('survive whole-account writes that began before them', async () => {
    const { id, email } = await account()
    const stale = await app.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'users',
      where: { id: { equals: id } },
    })
    const client = await device('late', '203.0.113.3').signIn(email, PASSWORD)
    await app.payload.db.updateOne({ collection: 'users', id, data: { ...stale, name: 'Late form' } })
    expect((await client.get('/users/me')).body.user).toMatchObject({ name: 'Late form' })
  })

  it('do not come back with a whole-account write that began before they ended', async () => {
    const { id, email } = await account()
    const client = await device('gone', '203.0.113.4').signIn(email, PASSWORD)
    const stale = await app.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'users',
      where: { id: { equals: id } },
    })
    await client.post('/identity/sessions/end')
    await app.payload.db.updateOne({ collection: 'users', id, data: { ...stale, name: 'Late form' } })
    expect((await client.get('/users/me')).body.user).toBeNull()
  })

  it('end with Payload’s own sign-out, one or all of them, over REST and GraphQL', async () => {
    const { email } = await account()
    const [one, two, three] = await Promise.all(
      ['a', 'b', 'c'].map((name) => device(name, '203.0.113.5').signIn(email, PASSWORD)),
    )
    if (!one || !two || !three) throw new Error('three clients are needed')
    expect((await one.post('/users/logout')).status).toBe(200)
    expect((await one.get('/users/me')).body.user).toBeNull()
    expect((await two.get('/users/me')).body.user).toMatchObject({ email })
    const reply = await two.graphql('mutation { logoutUser(allSessions: true) }')
    expect(reply.body.errors).toBeUndefined()
    expect((await three.get('/users/me')).body.user).toBeNull()
  })

  it('are extended by a refresh without losing another one', async () => {
    const { email } = await account()
    const one = await device('a', '203.0.113.6').signIn(email, PASSWORD)
    const two = await device('b', '203.0.113.6').signIn(email, PASSWORD)
    expect((await one.post('/users/refresh-token')).status).toBe(200)
    expect((await two.get('/users/me')).body.user).toMatchObject({ email })
    const { body } = await one.get<Listed>('/identity/sessions')
    expect(body.sessions.map(({ userAgent }) => userAgent)).toEqual(['b', 'a'])
  })

  it('keep what a membership says when somebody signs in', async () => {
    const client = await make.client(organization)
    const { id, email } = await account({ role: 'CLIENT', clients: [client] })
    await restClient(app).signIn(email, PASSWORD)
    const stored = await app.payload.findByID({ collection: 'users', id, depth: 0 })
    expect(stored.memberships).toMatchObject([{ organization: organization.id, role: 'CLIENT', clients: [client.id] }])
  })

  it('[session-cascade-with-user] go with the account that is deleted for good', async () => {
    const { id, email } = await account()
    await restClient(app).signIn(email, PASSWORD)
    await app.payload.delete({ collection: 'users', id })
    const { rows } = await app.payload.db.pool.query('select 1 from users_sessions where _parent_id = $1', [id])
    expect(rows).toEqual([])
  })
})

describe('on an organization’s own host', () => {
  const host = 'studio.example'
  const form = (values: Record<string, string>) => {
    const data = new FormData()
    for (const [name, value] of Object.entries(values)) data.set(name, value)
    return data
  }

  it('a plain form signs in, lists and ends sessions, and leads to no other site', async () => {
    const { email } = await account()
    const page = device('plain', '203.0.113.30').with({ host, headers: { origin: `http://${host}` } })
    const credentials = { email, password: PASSWORD, page: '/sign-in', next: '//evil.example' }
    const reply = await page.post('/identity/sign-in', { body: form(credentials) })
    expect([reply.status, reply.headers.get('location')]).toEqual([303, '/admin'])
    const cookie = String(reply.headers.getSetCookie().find((one) => one.includes('-token='))).split(';')[0] ?? ''
    const own = page.with({ headers: { cookie } })
    const ended = await own.post('/identity/sessions/end', { body: form({ page: '/account', keepThis: 'true' }) })
    expect([ended.status, ended.headers.get('location')]).toEqual([303, '/account?done=1'])
    const elsewhere = own.with({ headers: { origin: 'http://evil.example' } })
    expect((await elsewhere.get('/identity/sessions')).status).toBe(401)
    const out = await own.post('/identity/sign-out', { body: form({ next: '/sign-in' }) })
    expect([out.status, out.headers.get('location')]).toEqual([303, '/sign-in'])
    expect(out.headers.getSetCookie().join()).toMatch(/-token=;/)
    expect((await own.get('/identity/sessions')).status).toBe(401)
  })
})

describe('an account that is switched off', () => {
  it('[account-active] cannot sign in and loses its sessions at once', async () => {
    const { id, email } = await account()
    const client = await restClient(app).signIn(email, PASSWORD)
    await app.payload.update({ collection: 'users', id, data: { isActive: false } })
    expect((await client.get('/users/me')).body.user).toBeNull()
    expect((await client.get('/identity/sessions')).status).toBe(401)
    const refused = await restClient(app).post('/users/login', { body: { email, password: PASSWORD } })
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('switched off')
    const overGraphQL = await restClient(app).graphql(
      'mutation ($email: String!, $password: String!) { loginUser(email: $email, password: $password) { exp } }',
      { email, password: PASSWORD },
    )
    expect(overGraphQL.body.errors?.[0]?.message).toContain('switched off')
  })

  it('in the trash neither signs in nor keeps a session', async () => {
    const { id, email } = await account()
    const client = await restClient(app).signIn(email, PASSWORD)
    await app.payload.update({ collection: 'users', id, data: { deletedAt: new Date().toISOString() } })
    expect((await client.get('/users/me')).body.user).toBeNull()
    const { rows } = await app.payload.db.pool.query('select 1 from users_sessions where _parent_id = $1', [id])
    expect(rows).toEqual([])
    expect((await restClient(app).post('/users/login', { body: { email, password: PASSWORD } })).status).toBe(401)
  })
})

describe('the trail', () => {
  it('tells of sign-ins and ended sessions in the person’s organization', async () => {
    const { id, email } = await account()
    const client = await device('trail', '203.0.113.77').signIn(email, PASSWORD)
    await client.post('/identity/sessions/end')
    const { docs } = await app.payload.find({
      collection: 'audit-logs',
      where: { subjectId: { equals: id }, action: { in: ['user.signed-in', 'session.revoked'] } },
      sort: 'occurredAt',
      depth: 0,
    })
    expect(docs.map(({ action, organization: own, actor, ipAddress }) => [action, own, actor, ipAddress])).toEqual([
      ['user.signed-in', organization.id, id, '203.0.113.77'],
      ['session.revoked', organization.id, id, '203.0.113.77'],
    ])
  })
})
