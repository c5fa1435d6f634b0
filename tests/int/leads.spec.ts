import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Organization, Service, User } from '@/payload-types'
import { issueFormToken } from '@/src/lib/forms/formToken'
import { receiveLead } from '@/plugins/leads/receiveLead'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type Reply } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

type Answer = { message?: string; errors?: Record<string, string>; token?: string }

let studio: Organization
let other: Organization
let service: Service
let manager: User
let visitors = 0

/** A token that was made ten seconds ago: nobody writes faster. */
const token = (organization: { id: string } = studio) =>
  issueFormToken({ form: 'contact', organization: organization.id }, payload.secret, new Date(Date.now() - 10_000))
/** Each visitor comes from an address of its own, so that only the tests about limits meet them. */
const visitor = (organization: { slug: string } | null = studio) => {
  const address = `203.0.${Math.floor(visitors / 250)}.${(visitors += 1) % 250}`
  const headers: Record<string, string> = { 'x-orrery-client-ip': address }
  if (organization) headers['x-orrery-organization'] = organization.slug
  return restClient(app).with({ headers })
}
const message = (change: Record<string, unknown> = {}) => ({
  name: 'Ana Prado',
  email: `ana-${(visitors += 1)}@example.test`,
  message: 'We would like a site.',
  consent: 'yes',
  token: token(),
  ...change,
})
const leadsOf = async (email: string) =>
  (await payload.find({ collection: 'leads', where: { email: { equals: email } }, depth: 0 })).docs

async function form(fields: Record<string, unknown>): Promise<Reply<Answer>> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, String(value))
  return visitor().post<Answer>('/leads/contact', { body })
}

beforeAll(async () => {
  studio = await make.organization({ name: 'Meridian', languages: ['en', 'es'] })
  other = await make.organization()
  manager = await make.user({ organization: studio, role: 'MANAGER' })
  await make.user({ organization: studio, role: 'AUTHOR' })
  await make.user({ organization: other, role: 'ADMIN' })
  service = await make.service(studio, { _status: 'published' })
})
afterAll(() => vi.useRealTimers())

describe('the contact form', () => {
  it('[contact-form] [lead-capture] [lead-standalone] keeps a message as a lead with consent and its origin', async () => {
    const sent = message({
      phone: '+351 1',
      company: 'Prado',
      service: service.slug,
      utmSource: 'letter',
      utmMedium: 'mail',
      utmCampaign: 'spring',
      landingPage: '/?utm_source=letter',
      referrer: 'https://news.example/',
    })
    const reply = await visitor().post<Answer>('/leads/contact', { body: sent })
    expect([reply.status, reply.body]).toEqual([201, { message: 'Thank you. Your message is here.' }])
    const [lead, ...more] = await leadsOf(sent.email)
    expect(more).toEqual([])
    expect(lead).toMatchObject({
      organization: studio.id,
      name: 'Ana Prado',
      phone: '+351 1',
      company: 'Prado',
      message: 'We would like a site.',
      service: service.id,
      status: 'NEW',
      source: 'CONTACT_FORM',
      utmSource: 'letter',
      utmMedium: 'mail',
      utmCampaign: 'spring',
      landingPage: '/?utm_source=letter',
      referrer: 'https://news.example/',
      consentText: 'I agree that Meridian keeps what I write here to answer me.',
      locale: 'en',
    })
    expect(Date.now() - Date.parse(lead?.consentAt ?? '')).toBeLessThan(60_000)
  })

  it('records the consent in the words that were shown', async () => {
    const sent = message({ locale: 'es' })
    await visitor().post('/leads/contact', { body: sent })
    const [lead] = await leadsOf(sent.email)
    expect(lead?.consentText).toBe('Acepto que Meridian guarde lo que escribo aquí para responderme.')
  })

  it('tells staff who talk to clients and the visitor, and nobody of another organization', async () => {
    const sent = message()
    await visitor().post('/leads/contact', { body: sent })
    const [lead] = await leadsOf(sent.email)
    const mails = await query<{ to: string; template: string }>(
      { payload },
      sql`select "to", template from outbox_messages where dedupe_key like ${`%${lead?.id}%`} order by template`,
    )
    expect(mails).toEqual([
      { to: sent.email, template: 'contact-confirmation' },
      { to: manager.email, template: 'lead-received' },
    ])
    const bell = await payload.find({
      collection: 'notifications',
      where: { owner: { equals: manager.id } },
      sort: '-createdAt',
    })
    expect(bell.docs[0]).toMatchObject({
      link: `/admin/collections/leads/${lead?.id}`,
      title: 'Ana Prado has written to you',
    })
    const events = await payload.find({
      collection: 'domain-events',
      where: { and: [{ subjectId: { equals: lead?.id ?? '' } }, { type: { equals: 'lead.received' } }] },
    })
    expect(events.totalDocs).toBe(1)
    const trail = await payload.find({ collection: 'audit-logs', where: { subjectId: { equals: lead?.id ?? '' } } })
    expect(trail.totalDocs).toBeGreaterThan(0)
  })

  it('answers a plain form with a redirect to the thanks, in its language', async () => {
    const english = await form(message())
    expect([english.status, english.headers.get('location')]).toEqual([303, '/contact?sent=1'])
    const spanish = await form(message({ locale: 'es' }))
    expect(spanish.headers.get('location')).toBe('/es/contact?sent=1')
  })

  it('answers a plain form that has a mistake with the form as it was filled in', async () => {
    const reply = await form(message({ email: 'nobody', message: 'Keep <this>.' }))
    expect(reply.status).toBe(400)
    expect(reply.headers.get('content-type')).toContain('text/html')
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(reply.text).toContain('Keep &#60;this&#62;.')
    expect(reply.text).toContain('Write an e-mail address that we can answer')
  })
})

describe('what the contact form refuses', () => {
  it.each([
    ['a bad address', { email: 'ana(at)example.test' }, 'email'],
    ['a message that is too long', { message: 'a'.repeat(10_001) }, 'message'],
    ['a missing consent', { consent: undefined }, 'consent'],
    ['a missing token', { token: undefined }, 'token'],
  ])('[input-validation] %s, with 400 and a sentence', async (_, change, field) => {
    const reply = await visitor().post<Answer>('/leads/contact', { body: message(change) })
    expect(reply.status).toBe(400)
    expect(Object.keys(reply.body.errors ?? {})).toEqual([field])
    expect(reply.body.token).toMatch(/^v1\./)
    expect(await payload.count({ collection: 'leads', where: { message: { equals: 'a'.repeat(10_001) } } })).toEqual({
      totalDocs: 0,
    })
  })

  it('a form that is sent faster than people write, until they have had the time', async () => {
    const body = message({ token: issueFormToken({ form: 'contact', organization: studio.id }, payload.secret) })
    const client = visitor()
    const fast = await client.post<Answer>('/leads/contact', { body })
    expect([fast.status, Object.keys(fast.body.errors ?? {})]).toEqual([400, ['token']])
    expect(await leadsOf(body.email)).toEqual([])
  })

  it('an unknown organization, with 404', async () => {
    const reply = await visitor({ slug: 'nobody' }).post<Answer>('/leads/contact', { body: message() })
    expect([reply.status, reply.body.message]).toEqual([404, 'No studio answers under this name.'])
  })

  it('the form of another organization', async () => {
    const body = message({ token: token(other) })
    expect((await visitor().post('/leads/contact', { body })).status).toBe(400)
  })

  it.each(['nonsense', '[]', '"text"', ''])('a body that is no object: %s', async (text) => {
    const { POST } = await import('@/src/app/(payload)/api/[...slug]/route')
    const request = new Request('http://localhost:3000/api/leads/contact', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-orrery-organization': studio.slug },
      body: text,
    })
    const reply = await POST(request, { params: Promise.resolve({ slug: ['leads', 'contact'] }) })
    expect(reply.status).toBe(400)
  })

  it('programs, which hear what they want to hear and leave nothing', async () => {
    const sent = message({ website: 'https://spam.example' })
    const reply = await visitor().post('/leads/contact', { body: sent })
    expect(reply.status).toBe(201)
    expect(await leadsOf(sent.email)).toEqual([])
  })

  it('the eleventh message of one address within ten minutes, with Retry-After', async () => {
    const client = visitor()
    for (let count = 0; count < 10; count += 1) {
      expect((await client.post('/leads/contact', { body: message() })).status).toBe(201)
    }
    const reply = await client.post<Answer>('/leads/contact', { body: message({ locale: 'es' }) })
    expect(reply.status).toBe(429)
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(reply.body.message).toMatch(/^Han llegado demasiados mensajes .* 10 minutos/)
  })
})

describe('a form that arrives twice', () => {
  it('is one lead with one set of mails, and both hear the same', async () => {
    const body = message()
    const first = await visitor().post<Answer>('/leads/contact', { body })
    const second = await visitor().post<Answer>('/leads/contact', { body })
    expect([second.status, second.body]).toEqual([first.status, first.body])
    const leads = await leadsOf(body.email)
    expect(leads).toHaveLength(1)
    const [{ mails } = { mails: -1 }] = await query<{ mails: number }>(
      { payload },
      sql`select count(*)::int as mails from outbox_messages where "to" = ${body.email}`,
    )
    expect(mails).toBe(1)
  })

  it('is one lead when both come at once', async () => {
    const body = message()
    const replies = await Promise.all([1, 2, 3].map(() => visitor().post('/leads/contact', { body })))
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(await leadsOf(body.email)).toHaveLength(1)
  })

  it('may come again when the first one was rolled back', async () => {
    const submission = '0190a000-0000-7000-8000-000000000001'
    const contact = {
      name: 'Ana',
      email: 'rolled-back@example.test',
      phone: null,
      company: null,
      message: 'Hello',
      service: null,
    }
    const input = { submission, message: { ...contact, locale: 'en' as const, origin: {} }, consentText: 'I agree.' }
    const req = await createLocalReq({}, payload)
    const nowhere = receiveLead(req, { ...input, organization: '0190a000-0000-7000-8000-00000000dead' })
    await expect(nowhere).rejects.toThrow()
    const again = await createLocalReq({}, payload)
    expect(await receiveLead(again, { ...input, organization: studio.id })).toBe(true)
    expect(await leadsOf(contact.email)).toHaveLength(1)
  })
})

describe('the service that a message asks about', () => {
  it.each([
    ['of another organization', async () => (await make.service(other, { _status: 'published' })).slug],
    ['that is a draft', async () => (await make.service(studio, { _status: 'draft' })).slug],
    ['that nobody knows', async () => 'nothing-of-the-kind'],
  ])('is left out when it is one %s, and the message is taken', async (_, slug) => {
    const body = message({ service: await slug() })
    expect((await visitor().post('/leads/contact', { body })).status).toBe(201)
    expect((await leadsOf(body.email))[0]?.service ?? null).toBeNull()
  })
})

describe('the token for other pages', () => {
  it('is handed out for the organization of the host, and never kept', async () => {
    const reply = await visitor().get<{ token: string }>('/leads/contact')
    expect([reply.status, reply.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(reply.body.token).toMatch(/^v1\./)
    expect((await visitor({ slug: 'nobody' }).get('/leads/contact')).status).toBe(404)
  })
})
