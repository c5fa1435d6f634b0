import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { notify } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const rest = restClient(app)

let organization: { id: string }
let other: { id: string }
beforeAll(async () => {
  organization = await make.organization({ name: 'North Studio' })
  other = await make.organization({ name: 'South Studio' })
})

let n = 0
async function ring(person: { id: string; email: string }, link: string | null = null): Promise<string> {
  const { notification } = await notify(await createLocalReq({}, payload), {
    template: 'lead-received',
    to: { email: person.email, userId: person.id },
    organization: organization.id,
    data: { leadName: 'Ada', leadEmail: 'ada@example.test', url: 'http://localhost:3000/admin' },
    dedupeKey: `ring-${++n}`,
    channels: ['inApp'],
    link,
  })
  return notification ?? ''
}

type Ring = { unread: number; docs: { id: string; title: string; link: string | null }[] }

describe('the bell', () => {
  it('shows and marks one’s own notifications alone, also for a platform administrator', async () => {
    const [one, two] = [await make.user({ organization, role: 'TEAM' }), await make.user({ isAdmin: true })]
    const first = await ring(one, '/admin/collections/leads/1')
    await ring(one)
    await ring(two)
    const [asOne, asTwo] = [await rest.as(one), await rest.as(two)]
    expect((await asOne.get<Ring>('/notifications/bell')).body).toMatchObject({
      unread: 2,
      docs: [{}, { link: '/admin/collections/leads/1' }],
    })
    expect((await asTwo.get<Ring>('/notifications/bell')).body).toMatchObject({ unread: 1, docs: [{}] })

    expect(
      (await asOne.patch(`/notifications/${first}`, { body: { readAt: new Date().toISOString(), title: 'Mine' } }))
        .status,
    ).toBe(200)
    expect((await asOne.get<Ring>('/notifications/bell')).body).toMatchObject({
      unread: 1,
      docs: [{}, { title: 'Ada has written to you' }],
    })
    expect((await asOne.post('/notifications/read-all')).body).toEqual({ read: 1 })
    expect((await asOne.get<Ring>('/notifications/bell')).body.unread).toBe(0)
    expect((await asTwo.get<Ring>('/notifications/bell')).body.unread).toBe(1)
  })

  it('is closed for visitors and for other sites', async () => {
    const person = await make.user({ organization, role: 'TEAM' })
    await ring(person)
    const foreign = (await rest.as(person)).with({ headers: { origin: 'https://evil.example' } })
    for (const client of [rest, foreign]) {
      expect((await client.get('/notifications/bell')).status).toBe(403)
      expect((await client.post('/notifications/read-all')).status).toBe(403)
    }
    expect((await (await rest.as(person)).get<Ring>('/notifications/bell')).body.unread).toBe(1)
  })
})

describe('the outbox', () => {
  async function mail(status: 'FAILED' | 'UNCERTAIN' | 'SENT'): Promise<string> {
    const { message } = await notify(await createLocalReq({}, payload), {
      template: 'contact-confirmation',
      to: { email: 'visitor@example.test' },
      organization: organization.id,
      data: { name: 'Visitor' },
      dedupeKey: `mail-${++n}`,
    })
    await query(
      { payload },
      sql`update outbox_messages set status = ${status}, html = '<p>Hello</p>', text = 'Hello', data = null, attempts = 1 where id = ${message}`,
    )
    await query({ payload }, sql`delete from pgboss.job where id = ${message}`)
    return message ?? ''
  }
  const waiting = (id: string) =>
    query(
      { payload },
      sql`select 1 from pgboss.job where name = 'notifications.send-mail' and data->>'messageId' = ${id}`,
    )

  it('sends a failed mail again, and an uncertain one only when told so', async () => {
    const asManager = await rest.as(await make.user({ organization, role: 'MANAGER' }))
    const failed = await mail('FAILED')
    expect((await asManager.post(`/outbox-messages/${failed}/retry`, { body: {} })).status).toBe(200)
    expect(await waiting(failed)).toHaveLength(1)
    expect((await asManager.post(`/outbox-messages/${failed}/retry`, { body: {} })).status).toBe(409)

    const uncertain = await mail('UNCERTAIN')
    expect((await asManager.post(`/outbox-messages/${uncertain}/retry`, { body: {} })).status).toBe(409)
    expect(await waiting(uncertain)).toHaveLength(0)
    expect((await asManager.post(`/outbox-messages/${uncertain}/retry`, { body: { confirmed: true } })).status).toBe(
      200,
    )
    expect(await waiting(uncertain)).toHaveLength(1)

    const sent = await mail('SENT')
    expect((await asManager.post(`/outbox-messages/${sent}/retry`, { body: { confirmed: true } })).status).toBe(409)
    const trail = await payload.find({
      collection: 'audit-logs',
      where: { action: { equals: 'outbox-messages.retried' } },
    })
    expect(trail.totalDocs).toBe(2)
  })

  it('is closed for people of another organization and for staff that does not lead', async () => {
    const failed = await mail('FAILED')
    for (const person of [
      await make.user({ organization: other, role: 'ADMIN' }),
      await make.user({ organization, role: 'TEAM' }),
    ]) {
      const client = await rest.as(person)
      expect((await client.post(`/outbox-messages/${failed}/retry`, { body: {} })).status).toBeGreaterThanOrEqual(403)
      expect((await client.get(`/outbox-messages/${failed}/content`)).status).toBeGreaterThanOrEqual(403)
    }
    expect((await rest.get(`/outbox-messages/${failed}/content`)).status).toBe(403)
    expect(await waiting(failed)).toHaveLength(0)
    const asManager = await rest.as(await make.user({ organization, role: 'MANAGER' }))
    expect((await asManager.get(`/outbox-messages/${failed}/content`)).body).toEqual({
      html: '<p>Hello</p>',
      text: 'Hello',
      attachments: [],
    })
  })
})

describe('the template preview', () => {
  it('shows a template in the brand of one’s own organization', async () => {
    const asManager = await rest.as(await make.user({ organization, role: 'MANAGER' }))
    const asked = (id: string) => ({ query: { template: 'invitation', organization: id } })
    const own = await asManager.get<{ subject: string; html: string; text: string }>(
      '/mail-preview',
      asked(organization.id),
    )
    expect(own.body.subject).toBe('Miriam Okafor invites you to North Studio')
    expect(own.body.html).toContain('North Studio')
    expect((await asManager.get('/mail-preview', asked(other.id))).status).toBe(403)
    expect((await rest.get('/mail-preview', asked(organization.id))).status).toBe(403)
    const asTeam = await rest.as(await make.user({ organization, role: 'TEAM' }))
    expect((await asTeam.get('/mail-preview', asked(organization.id))).status).toBe(403)
    expect(
      (await asManager.get('/mail-preview', { query: { template: 'none', organization: organization.id } })).status,
    ).toBe(404)
  })
})
