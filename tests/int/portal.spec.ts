import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Client, Organization, User } from '@/payload-types'
import { mailLink } from '@/plugins/identity/signInLinks/mailLink'
import { markRead, readConversation, unreadCount } from '@/plugins/portal/conversation'
import { sharedFiles } from '@/plugins/portal/files'
import { query, sql } from '@/src/lib/database'
import { TEST_SERVER_URL } from '../helpers/environment'
import { factories, PASSWORD } from '../helpers/factories'
import { mailedToken, mailsTo } from '../helpers/mails'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let halden: Client
let ostra: Client
let clara: User
let stranger: User
let manager: User
let asClara: RestClient
let asStranger: RestClient
let asManager: RestClient
let visitors = 0

const visitor = () => {
  visitors += 1
  const address = `203.0.${113 + Math.floor(visitors / 200)}.${visitors % 200}`
  return restClient(app).with({ headers: { 'x-orrery-client-ip': address, 'x-orrery-organization': studio.slug } })
}
const rows = <Row extends Record<string, unknown>>(statement: ReturnType<typeof sql>) =>
  query<Row>({ payload }, statement)

function upload(fields: Record<string, string>, ...files: File[]): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const file of files) form.append('files', file)
  return form
}
const script = { headers: { accept: 'application/json', origin: TEST_SERVER_URL } }
const pdf = (name = 'brief.pdf') =>
  new File(['%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF'], name, {
    type: 'application/pdf',
  })

beforeAll(async () => {
  studio = await make.organization({ name: 'Meridian', languages: ['en', 'es'] })
  halden = await make.client(studio, { name: 'Halden' })
  ostra = await make.client(studio, { name: 'Ostra' })
  clara = await make.user({ organization: studio, role: 'CLIENT', clients: [halden], preferences: { language: 'es' } })
  stranger = await make.user({ organization: studio, role: 'CLIENT', clients: [ostra] })
  manager = await make.user({ organization: studio, role: 'MANAGER' })
  asClara = await restClient(app).as(clara)
  asStranger = await restClient(app).as(stranger)
  asManager = await restClient(app).as(manager)
})

describe('a mailed link', () => {
  const ask = (email: string, more: Record<string, unknown> = {}) =>
    visitor().post('/identity/sign-in-link', { body: { email, ...more } })
  const open = (token: string) => visitor().post('/identity/sign-in-link/open', { body: { token } })
  /** What the worker does with the newest link of an address. */
  async function deliver(email: string): Promise<void> {
    const [link] = await rows<{ id: string }>(
      sql`select id from sign_in_links where email = ${email} order by created_at desc limit 1`,
    )
    if (!link || mailLink.kind !== 'transactional') throw new Error(`No link waits for ${email}.`)
    const req = await createLocalReq({}, payload)
    const job = { id: link.id, queue: '', attempt: 1, isLastAttempt: false, signal: AbortSignal.timeout(10_000) }
    await mailLink.handle({ link: link.id }, { req, job })
  }
  async function mailed(person: User, more: Record<string, unknown> = {}): Promise<string> {
    expect((await ask(person.email, more)).status).toBe(202)
    await deliver(person.email)
    return mailedToken(app, person.email, 'sign-in-link')
  }
  const guest = () => make.user({ organization: studio, role: 'CLIENT', clients: [halden] })

  it('[portal-magic-link] answers every address alike and keeps nothing about those without an account', async () => {
    const known = await ask((await guest()).email)
    const unknown = await ask('nobody@example.test')
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
    expect(known.status).toBe(202)
    await deliver('nobody@example.test')
    expect(await rows(sql`select 1 from sign_in_links where email = 'nobody@example.test'`)).toEqual([])
    expect(await mailsTo(app, 'nobody@example.test')).toEqual([])
  })

  it('signs in once, in the language that was asked for, and is never stored readably', async () => {
    const person = await guest()
    const token = await mailed(person, { locale: 'es' })
    const [mail] = await mailsTo(app, person.email)
    expect(mail).toMatchObject({ subject: 'Su enlace para entrar en Meridian', organization: studio.id })
    expect(String(mail?.data.url)).toMatch(/^http.+\/es\/sign-in\/link\?token=/)
    const [stored] = await rows<{ token_hash: string }>(sql`select * from sign_in_links where email = ${person.email}`)
    expect(JSON.stringify(stored)).not.toContain(token)

    const reply = await open(token)
    expect([reply.status, reply.body.next]).toEqual([200, '/es/portal'])
    expect(reply.headers.getSetCookie().join()).toMatch(/-token=.+HttpOnly/i)
    const [session] = await rows(sql`select ip_address from users_sessions where _parent_id = ${person.id}`)
    expect(session?.ip_address).toMatch(/^203\.0\./)
    const [row] = await rows(sql`select last_login_at from users where id = ${person.id}`)
    expect(row?.last_login_at).not.toBeNull()

    const again = await open(token)
    expect([again.status, again.body.errors?.[0]?.message]).toEqual([403, expect.stringMatching(/Ask for a new one/)])
  })

  it('leads staff to the panel, and whoever asked for a page to that page of this site alone', async () => {
    const staff = await make.user({ organization: studio, role: 'PM' })
    expect((await open(await mailed(staff))).body.next).toBe('/admin')
    expect((await open(await mailed(await guest(), { next: '/portal/files' }))).body.next).toBe('/portal/files')
    expect((await open(await mailed(await guest(), { next: 'https://evil.example/' }))).body.next).toBe('/portal')
  })

  it('confirms the address, which is what a mail proves', async () => {
    const person = await make.user({ organization: studio, role: 'CLIENT', clients: [halden], _verified: false })
    expect((await open(await mailed(person))).status).toBe(200)
    expect((await rows(sql`select _verified from users where id = ${person.id}`))[0]?._verified).toBe(true)
  })

  it('opens nothing when it is made up, too old, of another address now, or of an account that is switched off', async () => {
    expect((await open('made-up')).status).toBe(403)
    const late = await guest()
    const token = await mailed(late)
    await rows(sql`update sign_in_links set expires_at = now() - interval '1 second' where email = ${late.email}`)
    expect((await open(token)).status).toBe(403)

    const moved = await guest()
    const old = await mailed(moved)
    await payload.update({ collection: 'users', id: moved.id, data: { email: 'moved@example.test' } })
    expect((await open(old)).status).toBe(403)

    const off = await guest()
    const dead = await mailed(off)
    await payload.update({ collection: 'users', id: off.id, data: { isActive: false } })
    expect((await open(dead)).status).toBe(403)
    expect(await rows(sql`select 1 from users_sessions where _parent_id = ${off.id}`)).toEqual([])
  })

  it('is refused in words when the form is incomplete, and after too many', async () => {
    expect((await ask('')).status).toBe(400)
    const client = visitor()
    const body = { email: 'often@example.test' }
    const statuses = []
    for (let n = 0; n < 6; n += 1) statuses.push((await client.post('/identity/sign-in-link', { body })).status)
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429])
  })

  it('comes back to its page from a plain form', async () => {
    const body = new FormData()
    body.append('email', clara.email)
    body.append('page', '/sign-in/link')
    const reply = await visitor().post('/identity/sign-in-link', { body, headers: { origin: TEST_SERVER_URL } })
    expect([reply.status, reply.headers.get('location')]).toEqual([303, '/sign-in/link?done=1'])
  })
})

describe('messages', () => {
  const write = (client: RestClient, body: Record<string, unknown>) => client.post('/portal/messages', { body })
  const answer = (client: RestClient, body: Record<string, unknown>) => client.post('/client-messages', { body })
  const mailTemplates = async (email: string) => (await mailsTo(app, email)).map(({ template }) => template)

  it('[portal-messages] reach the studio with the author that the server knows, and ring there', async () => {
    const sent = await write(asClara, { client: halden.id, body: '  Good morning.\nA question.  ', author: manager.id })
    expect(sent.status).toBe(201)
    const doc = await payload.findByID({ collection: 'client-messages', id: String(sent.body.id), depth: 0 })
    expect(doc).toMatchObject({
      organization: studio.id,
      client: halden.id,
      author: clara.id,
      isFromClient: true,
      body: 'Good morning.\nA question.',
      readAt: null,
    })
    expect(await mailTemplates(manager.email)).toEqual(['message-from-client'])
    const bell = await asManager.get<{ docs: { title: string; link: string }[] }>('/notifications/bell')
    expect(bell.body.docs[0]).toMatchObject({ link: `/admin/collections/clients/${halden.id}/messages` })
  })

  it('of the studio reach the client in their language, one mail for what comes at once, a bell for each', async () => {
    const first = await answer(asManager, {
      organization: studio.id,
      client: halden.id,
      body: 'Here is the draft.',
      isFromClient: true,
      author: clara.id,
      readAt: '2026-01-01T00:00:00.000Z',
    })
    expect(first.status).toBe(201)
    expect(first.body.doc).toMatchObject({ isFromClient: false, readAt: null })
    await answer(asManager, { organization: studio.id, client: halden.id, body: 'And one thing more.' })
    const mails = await mailsTo(app, clara.email)
    const told = mails.filter(({ template }) => template === 'message-from-studio')
    expect(told.map(({ subject }) => subject)).toEqual([`${manager.name}, de Meridian, le ha escrito`])
    expect(String(told[0]?.data.url)).toContain(`/es/portal/messages?client=${halden.id}`)
    const { docs } = await payload.find({ collection: 'notifications', where: { owner: { equals: clara.id } } })
    expect(docs.map(({ title }) => title)).toEqual(Array(2).fill(`${manager.name} le ha escrito`))
    expect(await mailTemplates(stranger.email)).toEqual([])
  })

  it('go to the owner of the client alone, where there is one', async () => {
    const owner = await make.user({ organization: studio, role: 'PM' })
    const client = await make.client(studio, { owner: owner.id })
    const person = await make.user({ organization: studio, role: 'CLIENT', clients: [client] })
    const before = (await mailsTo(app, manager.email)).length
    await write(await restClient(app).as(person), { client: client.id, body: 'Hello.' })
    expect(await mailTemplates(owner.email)).toEqual(['message-from-client'])
    expect((await mailsTo(app, manager.email)).length).toBe(before)
  })

  it('are read by the other side, once', async () => {
    const unread = () => unreadCount({ payload }, halden.id, 'client')
    expect(await unread()).toBe(2)
    const [one, two] = await Promise.all([
      markRead({ payload }, halden.id, 'client'),
      markRead({ payload }, halden.id, 'client'),
    ])
    expect([one.size + two.size, await unread()]).toEqual([2, 0])
    expect(await unreadCount({ payload }, halden.id, 'studio')).toBe(1)
    const { entries } = await readConversation({ payload }, asUser(clara), halden.id)
    expect(entries.map(({ side, author }) => [side, author?.name])).toEqual([
      ['client', clara.name],
      ['studio', manager.name],
      ['studio', manager.name],
    ])
  })

  it('of one client are nothing to the people of another, whichever door they try', async () => {
    expect((await write(asStranger, { client: halden.id, body: 'Let me in.' })).status).toBe(404)
    const direct = await answer(asStranger, { organization: studio.id, client: halden.id, body: 'Let me in.' })
    expect(direct.status).toBe(403)
    expect((await asStranger.get('/client-messages')).body.docs).toEqual([])
    expect((await asStranger.get('/portal/news', { query: { client: halden.id } })).status).toBe(404)
    expect((await visitor().get('/portal/news', { query: { client: halden.id } })).status).toBe(401)
    expect((await write(visitor(), { client: halden.id, body: 'Hi' })).status).toBe(401)
    expect((await readConversation({ payload }, asUser(stranger), halden.id)).entries).toEqual([])
  })

  it('are refused in words when they are empty, too long, or name no client', async () => {
    expect((await write(asClara, { client: halden.id, body: '   ' })).body.errors?.[0]?.message).toMatch(/add a file/)
    expect((await write(asClara, { client: halden.id, body: 'x'.repeat(10_001) })).status).toBe(400)
    expect((await write(asClara, { client: 'halden', body: 'Hi' })).status).toBe(400)
    expect((await answer(asManager, { organization: studio.id, client: halden.id, body: ' ' })).status).toBe(400)
  })

  it('[portal-files] bring files that are private and shared with this client alone', async () => {
    const body = upload({ client: halden.id }, pdf())
    const sent = await asClara.post('/portal/messages', { body, ...script })
    expect([sent.status, sent.body.message]).toEqual([201, 'Your message is with the studio.'])
    const message = await payload.findByID({ collection: 'client-messages', id: String(sent.body.id), depth: 1 })
    expect(message.body).toBe('brief.pdf')
    const [file] = message.attachments ?? []
    if (!file || typeof file === 'string') throw new Error('The file is missing.')
    expect(file).toMatchObject({ visibility: 'private', organization: studio.id })
    expect((await asClara.get(`/media/${file.id}`)).status).toBe(200)
    expect([403, 404]).toContain((await asStranger.get(`/media/${file.id}`)).status)
    expect([403, 404]).toContain((await visitor().get(`/media/${file.id}`)).status)
    const mine = await sharedFiles({ payload }, asUser(clara), halden.id)
    expect(mine.map(({ name }) => name)).toEqual(['brief.pdf'])
    expect(await sharedFiles({ payload }, asUser(stranger), halden.id)).toEqual([])

    const attached = { organization: studio.id, client: ostra.id, body: 'See here', attachments: [file.id] }
    const refused = await answer(asManager, attached)
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringMatching(/Share the file/)])
  })

  it('[portal-files] a file alone is kept the same way, and a kind that is not taken changes nothing', async () => {
    const good = await asClara.post('/portal/files', {
      body: upload({ client: halden.id }, pdf('plan.pdf')),
      ...script,
    })
    expect(good.status).toBe(201)
    const count = async () => (await sharedFiles({ payload }, asUser(clara), halden.id)).length
    const before = await count()
    const page = new File(['<script>alert(1)</script>'], 'a.html', { type: 'text/html' })
    const bad = await asClara.post('/portal/files', { body: upload({ client: halden.id }, page), ...script })
    expect(bad.status).toBe(400)
    const foreign = upload({ client: halden.id }, pdf())
    expect((await asStranger.post('/portal/files', { body: foreign, ...script })).status).toBe(404)
    expect((await asClara.post('/portal/files', { body: upload({ client: halden.id }), ...script })).status).toBe(400)
    expect(await count()).toBe(before)
  })
})

describe('the rest of the portal', () => {
  it('[portal-notifications] marks one or all of the own notifications as read, never somebody else’s', async () => {
    const { docs } = await payload.find({ collection: 'notifications', where: { owner: { equals: clara.id } } })
    const id = String(docs[0]?.id)
    expect([403, 404]).toContain((await asStranger.post('/portal/notifications/read', { body: { id } })).status)
    expect((await asClara.post('/portal/notifications/read', { body: { id } })).status).toBe(200)
    const unread = async () =>
      (
        await payload.count({
          collection: 'notifications',
          where: { and: [{ owner: { equals: clara.id } }, { readAt: { exists: false } }] },
        })
      ).totalDocs
    expect(await unread()).toBe(docs.length - 1)
    expect((await asClara.post('/portal/notifications/read', { body: {} })).status).toBe(200)
    expect(await unread()).toBe(0)
  })

  it('[portal-profile] changes name, language and time zone, and keeps every other preference', async () => {
    await payload.update({ collection: 'users', id: clara.id, data: { preferences: { language: 'es', dense: true } } })
    const asked = { name: 'Clara W.', language: 'de', timezone: 'Europe/Vienna' }
    expect((await asClara.post('/portal/profile', { body: asked })).status).toBe(200)
    expect(await payload.findByID({ collection: 'users', id: clara.id, depth: 0 })).toMatchObject({
      name: 'Clara W.',
      timezone: 'Europe/Vienna',
      preferences: { language: 'de', dense: true },
    })
    for (const wrong of [{ name: '' }, { name: 'C', language: 'xx' }, { name: 'C', timezone: 'Mars/Olympus' }]) {
      expect((await asClara.post('/portal/profile', { body: wrong })).status).toBe(400)
    }
  })

  it('changes the address with the current password alone', async () => {
    const person = await make.user({ organization: studio, role: 'CLIENT', clients: [halden], password: PASSWORD })
    const client = await restClient(app).as(person)
    const body = { email: 'elsewhere@example.test', currentPassword: 'not this one' }
    expect((await client.post('/portal/email', { body })).status).toBe(400)
    expect((await client.post('/portal/email', { body: { ...body, currentPassword: PASSWORD } })).status).toBe(200)
    expect((await mailsTo(app, person.email)).map(({ template }) => template)).toEqual(['address-changed'])
  })
})

/** The account as a page has it: read by its session. */
function asUser(user: User) {
  return { ...user, collection: 'users' as const }
}
