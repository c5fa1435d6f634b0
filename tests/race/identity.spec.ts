import { describe, expect, it } from 'vitest'
import { factories, PASSWORD } from '@/tests/helpers/factories'
import { mailedToken } from '@/tests/helpers/mails'
import { startTestPayload } from '@/tests/helpers/payload'
import { holdAt, runAt } from '@/tests/helpers/race'
import { restClient } from '@/tests/helpers/rest'

const app = await startTestPayload()
const make = factories(app)
const organization = await make.organization({ signUp: { enabled: true, role: 'USER' } })
const lead = await restClient(app).as(await make.user({ organization, role: 'ADMIN' }))
const NEW_PASSWORD = 'ribbon quartz lantern 88 meadow'

let visitors = 0
let accounts = 0
const visitor = () => restClient(app).with({ headers: { 'x-orrery-client-ip': `198.51.100.${++visitors}` } })
const login = (email: string, password = PASSWORD) => visitor().post('/users/login', { body: { email, password } })

async function account(values: { role?: 'PM' | 'TEAM' } = {}) {
  const email = `racer-${++accounts}@example.test`
  const { id } = await make.user({ organization, role: 'TEAM', ...values, email, password: PASSWORD })
  return { id, email }
}

async function sessionsOf(id: string): Promise<number> {
  const { rows } = await app.payload.db.pool.query('select id from users_sessions where _parent_id = $1', [id])
  return rows.length
}

async function invited(values: Record<string, unknown> = {}) {
  const email = `racing-guest-${++accounts}@example.test`
  const body = { organization: organization.id, role: 'TEAM', ...values, email }
  const reply = await lead.post('/identity/invitations', { body })
  if (reply.status !== 201) throw new Error(reply.text)
  return { email, token: await mailedToken(app, email, 'invitation') }
}

const accept = (token: string) =>
  visitor().post('/identity/invitations/accept', { body: { token, name: 'Guest', password: NEW_PASSWORD } })

describe('sign-ins at once', () => {
  it('lose no session, although all began from the same account', async () => {
    const { id, email } = await account()
    const hold = holdAt('identity.session-write', { count: 6 })
    const attempts = Array.from({ length: 6 }, () => login(email))
    await hold.arrived
    hold.release()
    expect((await Promise.all(attempts)).map(({ status }) => status)).toEqual(Array(6).fill(200))
    expect(await sessionsOf(id)).toBe(6)
  })

  it('do not bring back a session that was ended while they checked the password', async () => {
    const { id, email } = await account()
    const stolen = await visitor().signIn(email, PASSWORD)
    const own = await visitor().signIn(email, PASSWORD)
    runAt('identity.session-write', () => own.post('/identity/sessions/end'))
    expect((await login(email)).status).toBe(200)
    expect((await stolen.get('/users/me')).body.user).toBeNull()
    expect(await sessionsOf(id)).toBe(1)
  })

  it('undo nothing that changed meanwhile: neither a role taken away nor a name', async () => {
    const { id, email } = await account({ role: 'PM' })
    runAt('identity.session-write', () =>
      app.payload.update({ collection: 'users', id, data: { name: 'Renamed', memberships: [] } }),
    )
    expect((await login(email)).status).toBe(200)
    expect(await app.payload.findByID({ collection: 'users', id, depth: 0 })).toMatchObject({
      name: 'Renamed',
      memberships: [],
    })
  })

  it('fail when the account is switched off meanwhile', async () => {
    const { id, email } = await account()
    runAt('identity.session-write', () => app.payload.update({ collection: 'users', id, data: { isActive: false } }))
    expect((await login(email)).status).toBe(403)
    expect(await sessionsOf(id)).toBe(0)
    expect(await app.payload.findByID({ collection: 'users', id })).toMatchObject({ isActive: false })
  })

  it('fail with the old password when it was changed meanwhile', async () => {
    const { id, email } = await account()
    runAt('identity.session-write', () =>
      app.payload.update({ collection: 'users', id, data: { password: NEW_PASSWORD } }),
    )
    expect((await login(email)).status).toBe(401)
    expect(await sessionsOf(id)).toBe(0)
    expect((await login(email, NEW_PASSWORD)).status).toBe(200)
  })

  it('and a sign-out at once lose no session of anybody else', async () => {
    const { id, email } = await account()
    const leaving = await visitor().signIn(email, PASSWORD)
    const hold = holdAt('identity.session-write', { count: 2 })
    const both = [leaving.post('/users/logout'), login(email)]
    await hold.arrived
    hold.release()
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200])
    expect(await sessionsOf(id)).toBe(1)
  })
})

describe('sign-ups at once', () => {
  it('with one address make one account and one lead, and all get the same answer', async () => {
    const email = 'twice@example.test'
    const body = { organization: organization.slug, name: 'Twice', email, password: NEW_PASSWORD }
    const replies = await Promise.all([1, 2, 3].map(() => visitor().post('/identity/sign-up', { body })))
    expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(replies[0]?.status).toBe(202)
    const count = async (collection: 'leads' | 'users') =>
      (await app.payload.count({ collection, where: { email: { equals: email } } })).totalDocs
    expect([await count('users'), await count('leads')]).toEqual([1, 1])
  })
})

describe('resets at once', () => {
  it('with one token change the password once', async () => {
    const { email } = await account()
    await visitor().post('/users/forgot-password', { body: { email } })
    const token = await mailedToken(app, email, 'password-reset')
    const hold = holdAt('identity.reset-locked')
    const passwords = [NEW_PASSWORD, 'copper thistle 41 harbour glow']
    const attempts = passwords.map((password) => visitor().post('/users/reset-password', { body: { token, password } }))
    await hold.arrived
    hold.release()
    const statuses = (await Promise.all(attempts)).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([200, 403])
    const won = passwords[statuses.indexOf(200)] ?? ''
    expect((await login(email, won)).status).toBe(200)
  })
})

describe('invitations at once', () => {
  it('one token accepted twice lets one in', async () => {
    const { email, token } = await invited()
    const hold = holdAt('identity.invitation-claimed')
    const attempts = [accept(token), accept(token)]
    await hold.arrived
    hold.release()
    expect((await Promise.all(attempts)).map(({ status }) => status).toSorted()).toEqual([201, 410])
    expect((await app.payload.count({ collection: 'users', where: { email: { equals: email } } })).totalDocs).toBe(1)
  })

  it('an inviter who loses the role while the invitation is accepted comes either before or after it', async () => {
    const inviter = await make.user({ organization, role: 'MANAGER' })
    const email = 'late-role@example.test'
    const client = await restClient(app).as(inviter)
    await client.post('/identity/invitations', { body: { organization: organization.id, role: 'TEAM', email } })
    const token = await mailedToken(app, email, 'invitation')
    runAt('identity.invitation-claimed', () =>
      app.payload.update({ collection: 'users', id: inviter.id, data: { memberships: [] } }),
    )
    expect((await accept(token)).status).toBe(409)
    expect((await app.payload.count({ collection: 'users', where: { email: { equals: email } } })).totalDocs).toBe(0)
  })

  it('[organization-plans] fill the last place of a plan once', async () => {
    const free = await make.organization({ plan: 'FREE' })
    await make.user({ organization: free, role: 'ADMIN' })
    const platform = await restClient(app).as(await make.user({ isAdmin: true }))
    const invite = async (n: number) => {
      const email = `place-${n}@example.test`
      await platform.post('/identity/invitations', { body: { organization: free.id, role: 'TEAM', email } })
      return mailedToken(app, email, 'invitation')
    }
    const tokens = [await invite(1), await invite(2), await invite(3)]
    await make.user({ organization: free, role: 'TEAM' })
    const replies = await Promise.all(tokens.map(accept))
    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    const { rows } = await app.payload.db.pool.query('select id from users_memberships where organization_id = $1', [
      free.id,
    ])
    expect(rows).toHaveLength(3)
  })

  it('[team-member-limit] fill the last place of a team once, by hand and by invitation', async () => {
    const owner = await make.user({ organization, role: 'PM' })
    const team = await app.payload.create({
      collection: 'teams',
      data: { name: 'One place', owner: owner.id, maxMembers: 1, organization: organization.id },
    })
    const people = await Promise.all([1, 2, 3].map(() => make.user({ organization, role: 'TEAM' })))
    const { token } = await invited({ team: team.id })
    const replies = await Promise.all([
      accept(token),
      ...people.map((user) =>
        lead.post('/team-members', { body: { team: team.id, user: user.id, organization: organization.id } }),
      ),
    ])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409])
    expect(
      (await app.payload.count({ collection: 'team-members', where: { team: { equals: team.id } } })).totalDocs,
    ).toBe(1)
  })
})
