import { describe, expect, it } from 'vitest'
import type { Consultation, Lead } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'
import { consultationStudio, soon, type Answer } from '../helpers/consultations'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const { studio, other, manager, asPm, asAuthor, asStranger, token, visitor, request, askedBy, mailsTo, form } =
  await consultationStudio(app)

describe('a request of somebody without an account', () => {
  it('[consultation-public-request] [consultation-create] [consultation-api] becomes a lead and a consultation, and answers with what a visitor may see', async () => {
    const sent = request({ utmSource: 'letter', landingPage: '/consultation' })
    const reply = await visitor().post<Answer>('/consultation', { body: sent })
    const [consultation, ...more] = await askedBy(sent.email)
    expect(more).toEqual([])
    expect([reply.status, reply.body]).toEqual([
      201,
      {
        success: true,
        data: {
          bookingId: consultation?.bookingId,
          name: 'Ana Prado',
          email: sent.email,
          company: 'Prado & Filhos',
          department: 'Operations',
          consultationType: 'OPTIMIZATION',
          status: 'PENDING',
          createdAt: consultation?.createdAt,
        },
      },
    ])
    expect(consultation).toMatchObject({
      organization: studio.id,
      challenges: 'Orders are typed three times.',
      timeZone: 'Europe/Lisbon',
      language: 'en',
      proposalGenerated: false,
    })
    expect(Date.now() - Date.parse(consultation?.consentAt ?? '')).toBeLessThan(60_000)
    const lead = (await payload.findByID({
      collection: 'leads',
      id: String(consultation?.lead),
      depth: 0,
    })) as Lead
    expect(lead).toMatchObject({
      email: sent.email,
      message: 'Orders are typed three times.',
      utmSource: 'letter',
      landingPage: '/consultation',
      consentText: 'I agree that Meridian keeps what I write here to prepare the consultation.',
    })
  })

  it('[consultation-booking-reference] has a reference of eight characters that nobody mixes up', async () => {
    const references = await Promise.all(
      Array.from({ length: 20 }, async () => (await make.consultation(studio)).bookingId ?? ''),
    )
    expect(new Set(references).size).toBe(20)
    for (const reference of references) expect(reference).toMatch(/^[ACDEFGHJKMNPQRTUVWXY34679]{8}$/)
  })

  it('[consultation-booking-reference] is the only one of its reference in the organization', async () => {
    const { bookingId } = await make.consultation(studio)
    await expect(make.consultation(studio, { bookingId })).rejects.toMatchObject({ status: 400 })
    expect((await make.consultation(other, { bookingId })).bookingId).toBe(bookingId)
  })

  it('tells staff who talk to clients and the visitor in their language, and nobody else', async () => {
    const sent = request({ locale: 'es' })
    await visitor().post('/consultation', { body: sent })
    const [consultation] = await askedBy(sent.email)
    expect(await mailsTo(sent.email)).toEqual([
      { template: 'consultation-requested', subject: `Tu solicitud de consulta (${consultation?.bookingId})` },
    ])
    const told = await query<{ to: string }>(
      { payload },
      sql`select "to" from outbox_messages where dedupe_key like ${`consultation.requested:${consultation?.id}:%`}`,
    )
    expect(told.map(({ to }) => to)).toContain(manager.email)
    expect(told).toHaveLength(2)
  })

  it('that arrives twice is one request, and both hear the same', async () => {
    const body = request()
    const replies = await Promise.all([1, 2, 3].map(() => visitor().post<Answer>('/consultation', { body })))
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(replies.map(({ body: { data } }) => data?.bookingId)).size).toBe(1)
    expect(await askedBy(body.email)).toHaveLength(1)
    expect(await mailsTo(body.email)).toHaveLength(1)
  })

  it('may come as a plain form, and is thanked with its reference', async () => {
    const sent = request({ locale: 'es' })
    const reply = await form(sent)
    const [consultation] = await askedBy(sent.email)
    expect([reply.status, reply.headers.get('location')]).toEqual([
      303,
      `/es/consultation?sent=${consultation?.bookingId}`,
    ])
    const wrong = await form(request({ email: 'nobody', challenges: 'Keep <this>.' }))
    expect([wrong.status, wrong.text.includes('Keep &#60;this&#62;.')]).toEqual([400, true])
  })

  it.each([
    ['a bad address', { email: 'ana(at)example.test' }, 'email'],
    ['no challenges', { challenges: ' ' }, 'challenges'],
    ['a type that is none', { consultationType: 'MAGIC' }, 'consultationType'],
    ['no consent', { consent: undefined }, 'consent'],
    ['no token', { token: undefined }, 'token'],
    ['a department that is too long', { department: 'a'.repeat(121) }, 'department'],
  ])('[input-validation] is refused for %s, with a sentence, and leaves nothing', async (_, change, field) => {
    const sent = request(change)
    const reply = await visitor().post<Answer>('/consultation', { body: sent })
    expect([reply.status, reply.body.success, Object.keys(reply.body.errors ?? {})]).toEqual([400, false, [field]])
    expect(reply.body.errors?.[field]?.length).toBeGreaterThan(10)
    expect(await askedBy(sent.email)).toEqual([])
  })

  it('of a program that fills in what people do not see hears what it wants and leaves nothing', async () => {
    const sent = request({ website: 'https://spam.example' })
    const reply = await visitor().post<Answer>('/consultation', { body: sent })
    expect([reply.status, reply.body]).toEqual([201, { success: true, data: null }])
    expect(await askedBy(sent.email)).toEqual([])
  })

  it('is one of ten within ten minutes', async () => {
    const from = visitor()
    for (let count = 0; count < 10; count += 1) {
      expect((await from.post('/consultation', { body: request() })).status).toBe(201)
    }
    const reply = await from.post<Answer>('/consultation', { body: request() })
    expect([reply.status, reply.body.success]).toEqual([429, false])
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('belongs to the host’s organization: a token of another one, or no studio at all, is refused', async () => {
    expect((await visitor().post('/consultation', { body: request({ token: token(other) }) })).status).toBe(400)
    expect((await visitor({ slug: 'nobody' }).post('/consultation', { body: request() })).status).toBe(404)
    const handed = await visitor().get<{ token: string }>('/consultation')
    expect([handed.status, handed.body.token.startsWith('v1.')]).toEqual([200, true])
  })
})

describe('a consultation is found', () => {
  it('[consultation-find-by-id] [consultation-find-by-booking-id] [consultation-find-all] by id, by its reference however it is typed, and in pages by filters', async () => {
    const made = await make.consultation(studio, { consultationType: 'TRAINING', company: 'Found Ltd' })
    await make.consultation(studio, { consultationType: 'TRAINING', company: 'Found Ltd' })
    await make.consultation(studio, { consultationType: 'STRATEGY', company: 'Found Ltd' })
    expect((await asPm.get(`/consultations/${made.id}`)).body.id).toBe(made.id)
    const typed = (made.bookingId ?? '').toLowerCase().replace(/^(.{4})/, '$1-')
    const found = await asPm.get<{ doc: Consultation }>(`/consultations/find-by-booking-id/${typed}`)
    expect([found.status, found.body.doc.id]).toEqual([200, made.id])
    const page = await asPm.get<{ docs: Consultation[]; totalDocs: number; totalPages: number }>('/consultations', {
      query: {
        where: { company: { equals: 'Found Ltd' }, consultationType: { equals: 'TRAINING' } },
        limit: 1,
        page: 2,
      },
    })
    expect([page.body.docs.length, page.body.totalDocs, page.body.totalPages]).toEqual([1, 2, 2])
  })

  it('by nobody who may not see it, in the same words as one that does not exist', async () => {
    const made = await make.consultation(studio)
    for (const [who, id, status] of [
      [asStranger, made.bookingId, 404],
      [asAuthor, made.bookingId, 403],
      [restClient(app), made.bookingId, 401],
      [asPm, 'NOSUCHREF', 404],
      [asPm, '%27%3B--', 404],
    ] as const) {
      expect((await who.get(`/consultations/find-by-booking-id/${id}`)).status).toBe(status)
    }
    expect(
      (await asStranger.post(`/consultations/${made.id}/schedule`, { body: { scheduledAt: soon(5) } })).status,
    ).toBe(404)
    expect((await asPm.post('/consultations/not-an-id/cancel', { body: {} })).status).toBe(404)
  })
})
