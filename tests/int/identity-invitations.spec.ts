import { beforeAll, describe, expect, it } from 'vitest'
import { factories, PASSWORD } from '@/tests/helpers/factories'
import { TEST_SERVER_URL } from '@/tests/helpers/environment'
import { mailedToken, mailsTo } from '@/tests/helpers/mails'
import { startTestPayload } from '@/tests/helpers/payload'
import { restClient, type RestClient } from '@/tests/helpers/rest'
import { openSession } from '@/tests/helpers/session'

const app = await startTestPayload()
const make = factories(app)
const NEW_PASSWORD = 'ribbon quartz lantern 88 meadow'

let organization: { id: string }
let manager: { id: string }
let lead: RestClient
let visitors = 0
let guests = 0

const visitor = () => restClient(app).with({ headers: { 'x-orrery-client-ip': `198.51.100.${++visitors}` } })
const guest = () => `guest-${++guests}@example.test`

beforeAll(async () => {
  organization = await make.organization()
  manager = await make.user({ organization, role: 'MANAGER' })
  lead = await restClient(app).as(manager)
})

async function invite(values: Record<string, unknown> = {}, client = lead) {
  const email = String(values.email ?? guest())
  const reply = await client.post('/identity/invitations', {
    body: { organization: organization.id, role: 'TEAM', ...values, email },
  })
  return { email, reply, id: String(reply.body.id) }
}

async function invited(values: Record<string, unknown> = {}, client = lead) {
  const { email, reply, id } = await invite(values, client)
  if (reply.status !== 201) throw new Error(`Not invited: ${reply.text}`)
  return { email, id, token: await mailedToken(app, email.toLowerCase(), 'invitation') }
}

const accept = (token: string, values: Record<string, unknown> = {}, client = visitor()) =>
  client.post('/identity/invitations/accept', { body: { token, name: 'Guest', password: NEW_PASSWORD, ...values } })

const person = async (email: string) =>
  (await app.payload.find({ collection: 'users', where: { email: { equals: email } }, depth: 0 })).docs[0]

describe('[invite-token-unique] an invitation', () => {
  it('mails a token of which only a hash is stored, and nobody reads it', async () => {
    const { email, id, token } = await invited()
    const { rows } = await app.payload.db.pool.query('select * from team_invites where id = $1', [id])
    expect((rows[0] as { token: string }).token).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(rows)).not.toContain(token)
    const { text, body } = await lead.get(`/team-invites/${id}`)
    expect(body).toMatchObject({ email, organizationRole: 'TEAM', status: 'Open' })
    expect(text).not.toContain((rows[0] as { token: string }).token)
    const days = (Date.parse(String(body.expiresAt)) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.99)
    expect(days).toBeLessThanOrEqual(7)
  })

  it('[invite-acceptance] makes a confirmed account with the role that the inviter chose, and signs it in', async () => {
    const { id, email, token } = await invited({ role: 'EDITOR' })
    const reply = await accept(token, { role: 'ADMIN', organizationRole: 'ADMIN' })
    expect(reply.status).toBe(201)
    expect(reply.headers.getSetCookie().some((cookie) => cookie.includes('-token='))).toBe(true)
    const invitation = await app.payload.findByID({ collection: 'team-invites', id })
    expect(Date.now() - Date.parse(String(invitation.acceptedAt))).toBeLessThan(60_000)
    expect(await person(email)).toMatchObject({
      name: 'Guest',
      _verified: true,
      isAdmin: false,
      memberships: [{ organization: organization.id, role: 'EDITOR' }],
    })
    expect((await visitor().post('/users/login', { body: { email, password: NEW_PASSWORD } })).status).toBe(200)
  })

  it('is good once', async () => {
    const { token } = await invited()
    expect((await accept(token)).status).toBe(201)
    expect((await accept(token)).status).toBe(410)
  })

  it('[invite-expiry] ends after its time, when it is taken back, and when a newer one is sent', async () => {
    const late = await invited()
    await app.payload.db.pool.query(`update team_invites set expires_at = now() - interval '1 second' where id = $1`, [
      late.id,
    ])
    expect((await accept(late.token)).status).toBe(410)

    const back = await invited()
    expect((await lead.post(`/identity/invitations/${back.id}/revoke`)).status).toBe(200)
    expect((await lead.post(`/identity/invitations/${back.id}/revoke`)).status).toBe(409)
    expect((await accept(back.token)).status).toBe(410)

    const older = await invited()
    const newer = await invited({ email: older.email.toUpperCase() })
    expect((await accept(older.token)).status).toBe(410)
    expect((await accept(newer.token)).status).toBe(201)

    const first = await invited({ role: 'AUTHOR' })
    expect((await lead.post(`/identity/invitations/${first.id}/send-again`)).status).toBe(200)
    const again = await mailedToken(app, first.email, 'invitation')
    expect(again).not.toBe(first.token)
    expect((await accept(first.token)).status).toBe(410)
    expect((await accept(again)).status).toBe(201)
    expect(await person(first.email)).toMatchObject({ memberships: [{ role: 'AUTHOR' }] })
  })

  it('needs a strong password and a name, and is not used up by a weak one', async () => {
    const { token } = await invited()
    expect((await accept(token, { password: 'password1234' })).status).toBe(400)
    expect((await accept(token, { name: '' })).status).toBe(400)
    expect((await accept(token)).status).toBe(201)
  })

  it('of a client names clients of the same organization', async () => {
    const own = await make.client(organization)
    const foreign = await make.client(await make.organization())
    expect((await invite({ role: 'CLIENT' })).reply.status).toBe(400)
    expect((await invite({ role: 'CLIENT', clients: [foreign.id] })).reply.status).toBe(400)
    const { email, token } = await invited({ role: 'CLIENT', clients: [own.id] })
    expect((await accept(token)).status).toBe(201)
    expect(await person(email)).toMatchObject({ memberships: [{ role: 'CLIENT', clients: [own.id] }] })
  })
})

describe('who invites', () => {
  it('gives no role above the own one', async () => {
    for (const role of ['ADMIN', 'DIRECTOR']) expect((await invite({ role })).reply.status).toBe(403)
    expect((await invite({ role: 'MANAGER' })).reply.status).toBe(201)
  })

  it('leads that very organization', async () => {
    const elsewhere = await make.organization()
    expect((await invite({ organization: elsewhere.id })).reply.status).toBe(403)
    const pm = await restClient(app).as(await make.user({ organization, role: 'PM' }))
    expect((await invite({}, pm)).reply.status).toBe(403)
    expect((await invite({}, visitor())).reply.status).toBe(401)
    const platform = await restClient(app).as(await make.user({ isAdmin: true }))
    expect((await invite({ organization: elsewhere.id, role: 'ADMIN' }, platform)).reply.status).toBe(201)
  })

  it('neither sees, takes back nor repeats an invitation of another organization', async () => {
    const { id } = await invited()
    const elsewhere = await make.organization()
    const stranger = await restClient(app).as(await make.user({ organization: elsewhere, role: 'ADMIN' }))
    expect((await stranger.post(`/identity/invitations/${id}/revoke`)).status).toBe(404)
    expect((await stranger.post(`/identity/invitations/${id}/send-again`)).status).toBe(404)
    expect((await lead.post('/identity/invitations/not-an-id/revoke')).status).toBe(404)
  })

  it('must still have the right when the invitation is accepted', async () => {
    const director = await make.user({ organization, role: 'DIRECTOR' })
    const { token, email } = await invited({ role: 'DIRECTOR' }, await restClient(app).as(director))
    await app.payload.update({
      collection: 'users',
      id: director.id,
      data: { memberships: [{ organization: organization.id, role: 'MANAGER' }] },
    })
    const refused = await accept(token)
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('may not give this role any more')
    expect(await person(email)).toBeUndefined()
    await app.payload.update({
      collection: 'users',
      id: director.id,
      data: { memberships: [{ organization: organization.id, role: 'DIRECTOR' }] },
    })
    expect((await accept(token)).status).toBe(201)
  })

  it('makes no row by hand', async () => {
    const body = {
      email: guest(),
      organization: organization.id,
      organizationRole: 'ADMIN',
      token: 'x',
      expiresAt: '2099-01-01',
    }
    expect((await lead.post('/team-invites', { body })).status).toBe(403)
    const platform = await restClient(app).as(await make.user({ isAdmin: true }))
    expect((await platform.post('/team-invites', { body })).status).toBe(403)
  })
})

describe('somebody who has an account', () => {
  it('accepts signed in or with the password, and keeps the other memberships', async () => {
    const elsewhere = await make.organization()
    const email = guest()
    const user = await make.user({ organization: elsewhere, role: 'ADMIN', email, password: PASSWORD })
    const { token } = await invited({ email, role: 'PM' })
    const nobody = await accept(token, { password: undefined })
    expect(nobody.status).toBe(401)
    expect(nobody.body.errors?.[0]?.data).toMatchObject({ reason: 'account-exists' })
    expect((await accept(token, { password: NEW_PASSWORD })).status).toBe(401)
    const other = await restClient(app).as(await make.user())
    expect((await accept(token, { password: undefined }, other)).status).toBe(401)
    const own = await restClient(app).as(user)
    expect((await accept(token, { password: undefined, name: 'Another name' }, own)).status).toBe(200)
    expect(await person(email)).toMatchObject({
      name: user.name,
      memberships: [
        { organization: elsewhere.id, role: 'ADMIN' },
        { organization: organization.id, role: 'PM' },
      ],
    })
    expect((await visitor().post('/users/login', { body: { email, password: PASSWORD } })).status).toBe(200)

    const third = await make.organization()
    const platform = await restClient(app).as(await make.user({ isAdmin: true }))
    const second = await invited({ email, organization: third.id }, platform)
    expect((await accept(second.token, { password: PASSWORD })).status).toBe(200)
    expect((await person(email))?.memberships).toHaveLength(3)
  })

  it('is not asked twice into the same organization', async () => {
    const email = guest()
    await make.user({ organization, role: 'TEAM', email })
    expect((await invite({ email })).reply.status).toBe(409)
  })

  it('and is switched off does not come in by an invitation', async () => {
    const email = guest()
    await make.user({ email, isActive: false })
    const { token } = await invited({ email })
    expect((await accept(token)).status).toBe(403)
  })
})

describe('limits of members', () => {
  it('[organization-plans] are the plan’s for people with a staff role, on every path', async () => {
    const free = await make.organization({ plan: 'FREE' })
    const director = await make.user({ organization: free, role: 'DIRECTOR' })
    const own = await restClient(app).as(director)
    const pending = await invited({ organization: free.id }, own)
    await make.user({ organization: free, role: 'TEAM' })
    const last = await make.user({ organization: free, role: 'TEAM' })
    expect((await invite({ organization: free.id }, own)).reply.status).toBe(409)
    const full = await accept(pending.token)
    expect(full.status).toBe(409)
    expect(full.text).toContain('room for 3 members')
    const client = await make.client(free)
    const asClient = await invited({ organization: free.id, role: 'CLIENT', clients: [client.id] }, own)
    expect((await accept(asClient.token)).status).toBe(201)
    const promoted = await person(asClient.email)
    const promotion = await own.patch(`/users/${promoted?.id}`, {
      body: { memberships: [{ organization: free.id, role: 'TEAM' }] },
    })
    expect(promotion.status).toBe(409)
    await app.payload.update({ collection: 'users', id: last.id, data: { deletedAt: new Date().toISOString() } })
    expect((await accept(pending.token)).status).toBe(201)
  })

  it('[team-member-limit] [team-membership] [unique-team-member] are the team’s, through an invitation, by hand and in the database', async () => {
    const owner = await make.user({ organization, role: 'PM' })
    const team = await app.payload.create({
      collection: 'teams',
      data: { name: 'Two', owner: owner.id, maxMembers: 2, organization: organization.id },
    })
    const join = (user: { id: string }) =>
      lead.post('/team-members', { body: { team: team.id, user: user.id, organization: organization.id } })
    const { email, token } = await invited({ team: team.id, teamRole: 'admin' })
    expect((await accept(token)).status).toBe(201)
    const members = await app.payload.find({
      collection: 'team-members',
      where: { team: { equals: team.id } },
      depth: 0,
    })
    expect(members.docs).toMatchObject([{ user: (await person(email))?.id, role: 'admin', invitedBy: manager.id }])
    const pending = await invited({ team: team.id })
    expect((await join(owner)).status).toBe(201)
    expect((await join(manager)).status).toBe(409)
    const refused = await accept(pending.token)
    expect(refused.status).toBe(409)
    expect(await person(pending.email)).toBeUndefined()
    const insert = app.payload.db.pool.query(
      `insert into team_members (id, organization_id, team_id, user_id, is_active) values (gen_random_uuid(), $1, $2, $3, true)`,
      [organization.id, team.id, manager.id],
    )
    await expect(insert).rejects.toThrow(/takes no more than 2 members/)
    const full = await app.payload.find({ collection: 'team-members', where: { team: { equals: team.id } }, depth: 0 })
    const edited = await lead.patch(`/team-members/${full.docs[0]?.id}`, { body: { role: 'owner' } })
    expect(edited.status).toBe(200)
    expect(edited.body.doc).toMatchObject({ role: 'owner', joinedAt: expect.stringMatching(/^20/) as string })
    expect((await lead.patch(`/team-members/${full.docs[0]?.id}`, { body: { isActive: false } })).status).toBe(200)
    expect((await join(owner)).status).toBe(400)
    expect((await join(manager)).status).toBe(201)
    const back = await lead.patch(`/team-members/${full.docs[0]?.id}`, { body: { isActive: true } })
    expect(back.status).toBe(409)
  })
})

describe('two organizations', () => {
  it('offer their switcher to members of both and to the platform', async () => {
    const elsewhere = await make.organization()
    const both = await make.user({ organization, role: 'ADMIN' })
    await app.payload.update({
      collection: 'users',
      id: both.id,
      data: {
        memberships: [
          { organization: organization.id, role: 'ADMIN' },
          { organization: elsewhere.id, role: 'ADMIN' },
        ],
      },
    })
    const options = async (client: RestClient) => {
      const { text } = await client.get('/organizations/populate-tenant-options')
      const { tenantOptions } = JSON.parse(text) as { tenantOptions: { value: string }[] }
      return tenantOptions.map(({ value }) => value)
    }
    const member = await restClient(app).as(both)
    expect((await options(member)).toSorted()).toEqual([organization.id, elsewhere.id].toSorted())
    const platform = await restClient(app).as(await make.user({ isAdmin: true }))
    expect(await options(platform)).toEqual(expect.arrayContaining([organization.id, elsewhere.id]))
    expect(await options(lead)).toEqual([organization.id])

    const create = async (user: { id: string }, chosen: string) => {
      const cookie = `${app.config.cookiePrefix}-token=${await openSession(app, user.id)}; payload-tenant=${chosen}`
      const client = restClient(app).with({ headers: { cookie, origin: TEST_SERVER_URL } })
      return client.post('/companies', { body: { name: 'By cookie' }, query: { depth: 0 } })
    }
    expect((await create(both, elsewhere.id)).body.doc).toMatchObject({ organization: elsewhere.id })
    expect((await create(both, organization.id)).body.doc).toMatchObject({ organization: organization.id })
    expect((await create(manager, elsewhere.id)).body.doc).toMatchObject({ organization: organization.id })
  })
})

describe('the trail of invitations', () => {
  it('says who was asked in, by whom, and who came', async () => {
    const { id, email, token } = await invited()
    await accept(token)
    const { docs } = await app.payload.find({
      collection: 'audit-logs',
      where: { subjectId: { equals: id }, action: { like: 'invitation.' } },
      sort: 'occurredAt',
      depth: 0,
    })
    expect(docs.map(({ action, actor, organization: own }) => [action, actor ?? null, own])).toEqual([
      ['invitation.sent', manager.id, organization.id],
      ['invitation.accepted', null, organization.id],
    ])
    expect(JSON.stringify(docs)).not.toContain(token)
    expect((await mailsTo(app, email)).map(({ template, organization: own }) => [template, own])).toEqual([
      ['invitation', organization.id],
    ])
  })
})
