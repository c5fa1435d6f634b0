import { beforeAll, describe, expect, it } from 'vitest'
import { factories, PASSWORD } from '@/tests/helpers/factories'
import { mailedToken, mailsTo } from '@/tests/helpers/mails'
import { startTestPayload } from '@/tests/helpers/payload'
import { restClient, type RestClient } from '@/tests/helpers/rest'

const app = await startTestPayload()
const make = factories(app)
const NEW_PASSWORD = 'ribbon quartz lantern 88 meadow'

let organization: { id: string; slug: string }
let site: RestClient
let visitors = 0

/** Each visitor from an address of its own, so that rate limits of one test do not reach the next. */
const visitor = () => restClient(app).with({ headers: { 'x-orrery-client-ip': `198.51.100.${++visitors}` } })

beforeAll(async () => {
  organization = await make.organization({ signUp: { enabled: true, role: 'USER' } })
})

let accounts = 0
async function account() {
  const email = `account-${++accounts}@example.test`
  const { id } = await make.user({ organization, role: 'TEAM', email, password: PASSWORD })
  return { id, email }
}

function signUpBody(values: Record<string, unknown> = {}) {
  return {
    organization: organization.slug,
    name: 'Ada Marlow',
    email: `new-${++accounts}@example.test`,
    password: NEW_PASSWORD,
    ...values,
  }
}

describe('sign-up', () => {
  it('[signup-creates-user] [user-defaults] [password-hash-only] makes an unverified account with a membership and a lead, and mails the link', async () => {
    site = visitor().with({ headers: { 'x-orrery-organization': organization.slug } })
    const body = signUpBody({
      organization: undefined,
      company: 'Marlow',
      utmSource: 'spring',
      consentText: 'I agree.',
    })
    const reply = await site.post('/identity/sign-up', { body })
    expect(reply.status).toBe(202)
    const { docs } = await app.payload.find({ collection: 'users', where: { email: { equals: body.email } }, depth: 0 })
    expect(docs[0]).toMatchObject({
      name: body.name,
      preferences: {},
      timezone: 'America/New_York',
      _verified: false,
      isAdmin: false,
      memberships: [{ organization: organization.id, role: 'USER' }],
    })
    const stored = await app.payload.db.pool.query('select * from users where email = $1', [body.email])
    expect((stored.rows[0] as { hash: string }).hash).toMatch(/^pbkdf2-sha256-v1:/)
    expect(JSON.stringify(stored.rows)).not.toContain(NEW_PASSWORD)
    const leads = await app.payload.find({ collection: 'leads', where: { email: { equals: body.email } }, depth: 0 })
    expect(leads.docs[0]).toMatchObject({
      source: 'PLATFORM_SIGNUP',
      user: docs[0]?.id,
      company: 'Marlow',
      utmSource: 'spring',
      consentText: 'I agree.',
    })
    expect(leads.docs[0]?.consentAt).toMatch(/^20/)
    const mails = await mailsTo(app, body.email)
    expect(mails.map(({ template, organization: own }) => [template, own])).toEqual([['verify-email', organization.id]])
    expect((await site.post('/users/login', { body: { email: body.email, password: NEW_PASSWORD } })).status).toBe(403)

    const token = await mailedToken(app, body.email, 'verify-email')
    expect((await site.post('/identity/verify', { body: { token } })).status).toBe(200)
    expect((await site.post('/users/login', { body: { email: body.email, password: NEW_PASSWORD } })).status).toBe(200)
  })

  it('[unique-user-email] answers the same for an address that has an account, tells its owner, and changes nothing', async () => {
    const { id, email } = await account()
    const fresh = await visitor().post('/identity/sign-up', { body: signUpBody() })
    const taken = await visitor().post('/identity/sign-up', { body: signUpBody({ email: email.toUpperCase() }) })
    expect([taken.status, taken.text]).toEqual([fresh.status, fresh.text])
    expect((await mailsTo(app, email)).map(({ template }) => template)).toEqual(['account-exists'])
    const stored = await app.payload.findByID({ collection: 'users', id })
    expect(stored.name).not.toBe('Ada Marlow')
    expect((await visitor().post('/users/login', { body: { email, password: PASSWORD } })).status).toBe(200)
  })

  it('cannot choose rights: what the form does not know is dropped', async () => {
    const body = signUpBody({
      isAdmin: true,
      _verified: true,
      role: 'ADMIN',
      memberships: [{ organization: organization.id, role: 'ADMIN' }],
    })
    expect((await visitor().post('/identity/sign-up', { body })).status).toBe(202)
    const { docs } = await app.payload.find({ collection: 'users', where: { email: { equals: body.email } }, depth: 0 })
    expect(docs[0]).toMatchObject({ isAdmin: false, _verified: false, memberships: [{ role: 'USER' }] })
  })

  it('is closed where the organization does not offer it, also by naming another one', async () => {
    const closed = await make.organization()
    const refused = await visitor().post('/identity/sign-up', { body: signUpBody({ organization: closed.slug }) })
    expect(refused.status).toBe(404)
    const onClosedSite = visitor().with({ headers: { 'x-orrery-organization': closed.slug } })
    expect((await onClosedSite.post('/identity/sign-up', { body: signUpBody() })).status).toBe(404)
  })

  it('works as a plain form, which comes back with what is wrong and without the password', async () => {
    const form = new FormData()
    for (const [key, value] of Object.entries({ ...signUpBody({ password: 'short' }), page: '/es/sign-up' }))
      form.set(key, String(value))
    const sameOrigin = { origin: 'http://localhost:3000' }
    const reply = await visitor().post('/identity/sign-up', { body: form, headers: sameOrigin })
    expect(reply.status).toBe(303)
    expect(reply.headers.get('location')).toMatch(/^\/es\/sign-up\?again=/)
    const cookie = String(reply.headers.getSetCookie()[0])
    expect(Buffer.from(cookie.split('.')[1] ?? '', 'base64url').toString()).toContain('Ada Marlow')
    expect(Buffer.from(cookie.split('.')[1] ?? '', 'base64url').toString()).not.toContain('short')
    form.set('password', NEW_PASSWORD)
    const done = await visitor().post('/identity/sign-up', { body: form, headers: sameOrigin })
    expect(done.headers.get('location')).toBe('/es/sign-up?done=1')
  })

  it('takes no form that another site sent', async () => {
    const form = new FormData()
    form.set('email', 'x@example.test')
    const reply = await visitor().post('/identity/sign-up', { body: form, headers: { origin: 'https://evil.example' } })
    expect(reply.status).toBe(403)
  })
})

describe('[email-verification] confirmation of an address', () => {
  async function unverified() {
    const body = signUpBody()
    await visitor().post('/identity/sign-up', { body })
    return { email: body.email, token: await mailedToken(app, body.email, 'verify-email') }
  }

  it('ends after its time', async () => {
    const { email } = await unverified()
    const { signToken } = await import('@/src/lib/crypto/signedToken')
    const { docs } = await app.payload.find({ collection: 'users', where: { email: { equals: email } } })
    const expiresAt = new Date(Math.floor(Date.now() / 1000) * 1000 - 1000)
    await app.payload.db.pool.query('update users set verification_expires_at = $1 where email = $2', [
      expiresAt,
      email,
    ])
    const token = signToken(
      { purpose: 'verify-email', subject: String(docs[0]?.id), expiresAt, data: { email } },
      app.payload.secret,
    )
    expect((await visitor().post('/identity/verify', { body: { token } })).status).toBe(403)
  })

  it('counts the newest mail alone', async () => {
    const { email, token } = await unverified()
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect((await visitor().post('/identity/verify/resend', { body: { email } })).status).toBe(202)
    const newest = await mailedToken(app, email, 'verify-email')
    expect(newest).not.toBe(token)
    expect((await visitor().post('/identity/verify', { body: { token } })).status).toBe(403)
    expect((await visitor().post('/identity/verify', { body: { token: newest } })).status).toBe(200)
    expect((await visitor().post('/identity/verify', { body: { token: newest } })).status).toBe(200)
  })

  it('says nothing about which addresses have accounts', async () => {
    const { email } = await account()
    const known = await visitor().post('/identity/verify/resend', { body: { email } })
    const unknown = await visitor().post('/identity/verify/resend', { body: { email: 'nobody@example.test' } })
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    expect(await mailsTo(app, email)).toEqual([])
  })

  it('does not take the token that Payload stores, nor none at all, over REST or GraphQL', async () => {
    const { email, token } = await unverified()
    const stored = await app.payload.db.pool.query('select _verificationtoken as token from users where email = $1', [
      email,
    ])
    const payloads = (stored.rows[0] as { token: string }).token
    expect((await visitor().post(`/users/verify/${payloads}`)).status).toBe(403)
    const mutation = 'mutation ($token: String) { verifyEmailUser(token: $token) }'
    for (const wrong of [payloads, null, '']) {
      const reply = await visitor().graphql(mutation, { token: wrong })
      expect(reply.body.errors?.[0]?.message).toContain('not valid')
    }
    const right = await visitor().graphql<{ verifyEmailUser: boolean }>(mutation, { token })
    expect(right.body.data?.verifyEmailUser).toBe(true)
  })

  it('is nothing that a person gives to the own account', async () => {
    const lead = await restClient(app).as(await make.user({ organization, role: 'ADMIN' }))
    const { email } = await unverified()
    const { docs } = await app.payload.find({ collection: 'users', where: { email: { equals: email } } })
    await lead.patch(`/users/${docs[0]?.id}`, { body: { _verified: true } })
    expect(await app.payload.findByID({ collection: 'users', id: String(docs[0]?.id) })).toMatchObject({
      _verified: false,
    })
  })
})

describe('[password-reset] forgotten passwords', () => {
  it('are answered the same for everybody', async () => {
    const { email } = await account()
    const known = await visitor().post('/users/forgot-password', { body: { email } })
    const unknown = await visitor().post('/users/forgot-password', { body: { email: 'nobody@example.test' } })
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    expect((await mailsTo(app, email)).map(({ template }) => template)).toEqual(['password-reset'])
  })

  it('are reset once with the mailed token, which ends all sessions and tells the owner', async () => {
    const { email } = await account()
    const before = await visitor().signIn(email, PASSWORD)
    await visitor().post('/users/forgot-password', { body: { email } })
    const token = await mailedToken(app, email, 'password-reset')
    const stored = await app.payload.db.pool.query('select reset_password_token as token from users where email = $1', [
      email,
    ])
    expect((stored.rows[0] as { token: string }).token).toMatch(/^[0-9a-f]{64}$/)
    expect((stored.rows[0] as { token: string }).token).not.toBe(token)
    const byHash = await visitor().post('/users/reset-password', {
      body: { token: (stored.rows[0] as { token: string }).token, password: NEW_PASSWORD },
    })
    expect(byHash.status).toBe(403)

    const weak = await visitor().post('/users/reset-password', { body: { token, password: 'password1234' } })
    expect(weak.status).toBe(400)
    expect((await visitor().post('/users/reset-password', { body: { token, password: NEW_PASSWORD } })).status).toBe(
      200,
    )
    expect((await before.get('/users/me')).body.user).toBeNull()
    expect((await visitor().post('/users/reset-password', { body: { token, password: PASSWORD } })).status).toBe(403)
    expect((await visitor().post('/users/login', { body: { email, password: PASSWORD } })).status).toBe(401)
    expect((await visitor().post('/users/login', { body: { email, password: NEW_PASSWORD } })).status).toBe(200)
    expect((await mailsTo(app, email)).map(({ template }) => template)).toEqual(['password-reset', 'password-changed'])
    const bell = await app.payload.find({
      collection: 'notifications',
      where: { title: { equals: 'Your password was changed' }, 'owner.email': { equals: email } },
    })
    expect(bell.totalDocs).toBe(1)
  })

  it('expire', async () => {
    const { email } = await account()
    await visitor().post('/users/forgot-password', { body: { email } })
    const token = await mailedToken(app, email, 'password-reset')
    await app.payload.db.pool.query(
      `update users set reset_password_expiration = now() - interval '1 second' where email = $1`,
      [email],
    )
    expect((await visitor().post('/users/reset-password', { body: { token, password: NEW_PASSWORD } })).status).toBe(
      403,
    )
  })

  it('keep memberships and fields as they were', async () => {
    const { id, email } = await account()
    await visitor().post('/users/forgot-password', { body: { email } })
    const token = await mailedToken(app, email, 'password-reset')
    await visitor().post('/users/reset-password', { body: { token, password: NEW_PASSWORD } })
    const stored = await app.payload.findByID({ collection: 'users', id, depth: 0 })
    expect(stored.memberships).toMatchObject([{ organization: organization.id, role: 'TEAM' }])
  })

  it('of an account that is switched off stay as they are', async () => {
    const { id, email } = await account()
    await visitor().post('/users/forgot-password', { body: { email } })
    const token = await mailedToken(app, email, 'password-reset')
    await app.payload.update({ collection: 'users', id, data: { isActive: false } })
    expect((await visitor().post('/users/reset-password', { body: { token, password: NEW_PASSWORD } })).status).toBe(
      403,
    )
    await visitor().post('/users/forgot-password', { body: { email } })
    expect(await mailsTo(app, email)).toHaveLength(1)
  })

  it('hold the same over GraphQL, and a reset there opens no door for the mutation behind it', async () => {
    const { id, email } = await account()
    const asked = await visitor().graphql('mutation ($email: String!) { forgotPasswordUser(email: $email) }', { email })
    expect(asked.body.errors).toBeUndefined()
    const token = await mailedToken(app, email, 'password-reset')
    const weak = await visitor().graphql(
      'mutation ($token: String, $password: String) { resetPasswordUser(token: $token, password: $password) { token } }',
      { token, password: 'qwertyqwerty' },
    )
    expect(weak.body.errors?.[0]?.message).toMatch(/password/i)
    const both = await visitor().graphql(
      `mutation ($token: String, $password: String, $id: String!, $organization: String!) {
        resetPasswordUser(token: $token, password: $password) { token }
        updateUser(id: $id, data: { memberships: [{ organization: $organization, role: ADMIN }] }) { id }
      }`,
      { token, password: NEW_PASSWORD, id, organization: organization.id },
    )
    expect(both.body.errors?.length).toBeGreaterThan(0)
    const stored = await app.payload.findByID({ collection: 'users', id, depth: 0 })
    expect(stored.memberships).toMatchObject([{ role: 'TEAM' }])
  })
})

describe('new passwords', () => {
  const weak = 'password1234'

  it('of the own account need the current one and end every other session', async () => {
    const { id, email } = await account()
    const [here, elsewhere] = [await visitor().signIn(email, PASSWORD), await visitor().signIn(email, PASSWORD)]
    const wrong = await here.post('/identity/password', {
      body: { currentPassword: 'not it at all', password: NEW_PASSWORD },
    })
    expect(wrong.status).toBe(400)
    expect((await here.patch(`/users/${id}`, { body: { password: NEW_PASSWORD } })).status).toBe(400)
    const tooWeak = await here.post('/identity/password', { body: { currentPassword: PASSWORD, password: weak } })
    expect(tooWeak.status).toBe(400)
    const right = await here.patch(`/users/${id}`, { body: { password: NEW_PASSWORD, currentPassword: PASSWORD } })
    expect(right.status).toBe(200)
    expect(right.text).not.toContain(PASSWORD)
    expect((await here.get('/users/me')).body.user).toMatchObject({ email })
    expect((await elsewhere.get('/users/me')).body.user).toBeNull()
    expect((await visitor().post('/users/login', { body: { email, password: NEW_PASSWORD } })).status).toBe(200)
    expect((await mailsTo(app, email)).map(({ template }) => template)).toEqual(['password-changed'])
  })

  it('are held over GraphQL too', async () => {
    const { id, email } = await account()
    const client = await visitor().signIn(email, PASSWORD)
    const change =
      'mutation ($id: String!, $data: mutationUserUpdateInput!) { updateUser(id: $id, data: $data) { id } }'
    const without = await client.graphql(change, { id, data: { password: NEW_PASSWORD } })
    expect(without.body.errors?.length).toBe(1)
    const right = await client.graphql(change, { id, data: { password: NEW_PASSWORD, currentPassword: PASSWORD } })
    expect(right.body.errors).toBeUndefined()
  })

  it('guard the address too, and the old one is told', async () => {
    const { id, email } = await account()
    const client = await visitor().signIn(email, PASSWORD)
    const moved = `moved-${email}`
    expect((await client.patch(`/users/${id}`, { body: { email: moved } })).status).toBe(400)
    expect((await client.patch(`/users/${id}`, { body: { email: email.toUpperCase(), name: 'Same' } })).status).toBe(
      200,
    )
    const right = await client.patch(`/users/${id}`, { body: { email: moved, currentPassword: PASSWORD } })
    expect(right.status).toBe(200)
    expect((await mailsTo(app, email)).map(({ template }) => template)).toEqual(['address-changed'])
    expect((await visitor().post('/users/login', { body: { email: moved, password: PASSWORD } })).status).toBe(200)
  })

  it('are not set by anybody else, not even the platform, and not in bulk', async () => {
    const { id, email } = await account()
    const platform = await restClient(app).as(await make.user({ isAdmin: true }))
    expect((await platform.patch(`/users/${id}`, { body: { password: NEW_PASSWORD } })).status).toBe(403)
    expect(
      (await platform.patch('/users', { body: { password: NEW_PASSWORD }, query: { where: { id: { equals: id } } } }))
        .status,
    ).toBe(403)
    expect((await visitor().post('/users/login', { body: { email, password: PASSWORD } })).status).toBe(200)
  })

  it('of new accounts are strong, over REST, GraphQL and the Local API; a request does not pass for the seed', async () => {
    const platform = await restClient(app).as(await make.user({ isAdmin: true }))
    const data = { name: 'Weak', email: 'weak@example.test', password: weak }
    expect((await platform.post('/users', { body: { ...data, context: { seedDemo: true } } })).status).toBe(400)
    const create = 'mutation ($data: mutationUserInput!) { createUser(data: $data) { id } }'
    expect((await platform.graphql(create, { data })).body.errors?.[0]?.message).toMatch(/password/i)
    await expect(app.payload.create({ collection: 'users', data })).rejects.toThrow(/password/i)
    const seeded = await app.payload.create({
      collection: 'users',
      data: { ...data, _verified: true },
      context: { seedDemo: true },
    })
    expect(seeded.email).toBe('weak@example.test')
  })

  it('do not hold the person’s own name', async () => {
    const body = signUpBody({ name: 'Wilhelmina Featherstone', password: 'wilhelmina-featherstone' })
    const reply = await visitor().post('/identity/sign-up', { body })
    expect(reply.status).toBe(400)
  })
})

describe('the first account', () => {
  it('is never made over HTTP, also on an empty database', async () => {
    const body = { name: 'First', email: 'first@example.test', password: NEW_PASSWORD }
    const refused = await visitor().post('/users/first-register', { body })
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('npm run create-admin')
    await app.payload.db.pool.query('truncate users cascade')
    expect((await app.payload.count({ collection: 'users' })).totalDocs).toBe(0)
    expect((await visitor().post('/users/first-register', { body })).status).toBe(403)
    const schema = await visitor().graphql<{ __type: { fields: { name: string }[] } }>(
      '{ __type(name: "Mutation") { fields { name } } }',
    )
    const names = schema.body.data?.__type.fields.map(({ name }) => name) ?? []
    expect(names).toContain('verifyEmailUser')
    expect(names.filter((name) => /first|register/i.test(name))).toEqual([])
    const create = await visitor().graphql('mutation ($data: mutationUserInput!) { createUser(data: $data) { id } }', {
      data: body,
    })
    expect(create.body.errors?.length).toBe(1)
    expect((await app.payload.count({ collection: 'users' })).totalDocs).toBe(0)
  })
})
