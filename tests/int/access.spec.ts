import { beforeAll, describe, expect, test } from 'vitest'
import type { Client, Lead, Organization } from '@/payload-types'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const make = factories(app)
let studio: Organization
let other: Organization

beforeAll(async () => {
  app.payload.logger.level = 'silent'
  studio = await make.organization()
  other = await make.organization()
})

const as = async (...args: Parameters<typeof make.user>): Promise<RestClient> =>
  restClient(app).as(await make.user(...args))

describe('a save that sends every field, as the panel’s forms do', () => {
  let lead: Lead
  beforeAll(async () => {
    lead = await make.lead(studio)
  })

  test('is not taken for a restore from the trash', async () => {
    const pm = await as({ organization: studio, role: 'PM' })
    const saved = await pm.patch(`/leads/${lead.id}`, { body: { name: 'Saved', deletedAt: null } })
    expect([saved.status, saved.body.doc?.name]).toEqual([200, 'Saved'])
  })

  test('restores nothing for who may not', async () => {
    const trashed = await make.lead(studio, { deletedAt: new Date().toISOString() })
    const pm = await as({ organization: studio, role: 'PM' })
    const manager = await as({ organization: studio, role: 'MANAGER' })
    const restore = (who: RestClient) => who.patch(`/leads/${trashed.id}?trash=true`, { body: { deletedAt: null } })
    expect((await restore(pm)).status).toBe(403)
    expect((await restore(manager)).status).toBe(200)
  })
})

describe('whether the panel offers the form of a new record', () => {
  const mayMake = async (person: RestClient, slug: string, body: Record<string, unknown>): Promise<unknown> =>
    ((await person.post(`/${slug}/access`, { body })).body as { create?: unknown }).create ?? false

  test('is told to whoever may make one, before the form has anything but a status', async () => {
    const editor = await as({ organization: studio, role: 'EDITOR' })
    const author = await as({ organization: studio, role: 'AUTHOR' })
    const visitor = await as({ organization: studio, role: 'USER' })
    for (const slug of ['posts', 'pages', 'media', 'tags']) {
      expect([slug, await mayMake(editor, slug, { _status: 'draft' })]).toEqual([slug, true])
      expect([slug, await mayMake(visitor, slug, { _status: 'draft' })]).toEqual([slug, false])
    }
    expect(await mayMake(author, 'posts', { _status: 'draft' })).toBe(true)
    expect(await mayMake(author, 'posts', { _status: 'draft', organization: studio.id })).toBe(true)
    expect(await mayMake(author, 'pages', { _status: 'draft' })).toBe(false)
    expect(await mayMake(editor, 'posts', { _status: 'draft', organization: other.id })).toBe(false)
  })
})

describe('somebody with a role here and another one there', () => {
  let client: Client
  let person: RestClient
  beforeAll(async () => {
    client = await make.client(studio, { notes: 'About the client, for staff' })
    const user = await make.user()
    await app.payload.update({
      collection: 'users',
      id: user.id,
      data: {
        memberships: [
          { organization: studio.id, role: 'CLIENT', clients: [client.id] },
          { organization: other.id, role: 'DIRECTOR' },
        ],
      },
    })
    person = await restClient(app).as(user)
  })

  test.each([
    ['everything', {}],
    ['one field', { select: { notes: true } }],
    ['all but the organization', { select: { organization: false } }],
  ])('does not read what only staff read, asking for %s', async (_, query) => {
    const { body } = await person.get(`/clients/${client.id}`, { query })
    expect(body.id).toBe(client.id)
    expect(body.notes).toBeUndefined()
  })

  test('does not filter by it either, and reads it where the role says so', async () => {
    const filtered = await person.get('/clients', { query: { where: { notes: { like: 'staff' } } } })
    expect(filtered.status).toBe(400)
    const there = await make.client(other, { notes: 'Readable' })
    expect((await person.get(`/clients/${there.id}`)).body.notes).toBe('Readable')
  })

  test('does not see the settings of the organization whose client they are', async () => {
    expect((await person.get(`/organizations/${studio.id}`)).body.plan).toBeUndefined()
    expect((await person.get(`/organizations/${other.id}`)).body.plan).toBe('PROFESSIONAL')
  })
})

test('nobody restores versions where none are kept', async () => {
  const admin = await as({ isAdmin: true })
  for (const reply of [
    await admin.post('/leads/versions/x'),
    await admin.get('/leads/versions'),
    await admin.get('/leads/versions/x'),
  ])
    expect(Math.floor(reply.status / 100)).toBe(4)
})
