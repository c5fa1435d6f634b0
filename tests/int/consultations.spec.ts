import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Client, Consultation, Lead, Opportunity, Organization, Task, User } from '@/payload-types'
import type { ConsultationStats } from '@/plugins/consultations/consultations/stats'
import type { MailAttachment } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { issueFormToken } from '@/src/lib/forms/formToken'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

interface Answer {
  success: boolean
  data: { bookingId: string; status: string } | null
  message?: string
  errors?: Record<string, string>
  token?: string
}

let studio: Organization
let other: Organization
let manager: User
let client: Client
let asPm: RestClient
let asAuthor: RestClient
let asStranger: RestClient
let visitors = 0

const token = (organization: { id: string } = studio) =>
  issueFormToken({ form: 'consultation', organization: organization.id }, payload.secret, new Date(Date.now() - 10_000))
/** Each visitor comes from an address of its own, so that only the test about limits meets them. */
const visitor = (organization: { slug: string } = studio) => {
  const address = `203.0.${Math.floor(visitors / 250)}.${(visitors += 1) % 250}`
  return restClient(app).with({
    headers: { 'x-orrery-client-ip': address, 'x-orrery-organization': organization.slug },
  })
}
const request = (change: Record<string, unknown> = {}) => ({
  name: 'Ana Prado',
  email: `ana-${(visitors += 1)}@example.test`,
  company: 'Prado & Filhos',
  department: 'Operations',
  challenges: 'Orders are typed three times.',
  consultationType: 'OPTIMIZATION',
  timeZone: 'Europe/Lisbon',
  consent: 'yes',
  token: token(),
  ...change,
})
const read = (id: string) => payload.findByID({ collection: 'consultations', id, depth: 0 })
const askedBy = async (email: string): Promise<Consultation[]> =>
  (await payload.find({ collection: 'consultations', where: { email: { equals: email } }, depth: 0 })).docs
const mailsTo = (email: string) =>
  query<{ template: string; subject: string }>(
    { payload },
    sql`select template, subject from outbox_messages where "to" = ${email} order by created_at, template`,
  )
const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
const message = (body: { errors?: { message: string }[] }) => body.errors?.[0]?.message

async function form(fields: Record<string, unknown>) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, String(value))
  return visitor().post<Answer>('/consultation', { body })
}

beforeAll(async () => {
  studio = await make.organization({ name: 'Meridian', languages: ['en', 'es'] })
  other = await make.organization()
  manager = await make.user({ organization: studio, role: 'MANAGER' })
  client = await make.client(studio)
  asPm = await restClient(app).as(await make.user({ organization: studio, role: 'PM' }))
  asAuthor = await restClient(app).as(await make.user({ organization: studio, role: 'AUTHOR' }))
  asStranger = await restClient(app).as(await make.user({ organization: other, role: 'ADMIN' }))
})

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

describe('[consultation-status-set] the way of a consultation', () => {
  it('[consultation-schedule] [consultation-complete] goes from asked for to scheduled, moved, held; each is stamped and said once', async () => {
    const { id, email, bookingId } = await make.consultation(studio, { timeZone: 'Europe/Lisbon' })
    const scheduled = await asPm.post<{ doc: Consultation }>(`/consultations/${id}/schedule`, {
      body: {
        scheduledAt: soon(48),
        durationMinutes: 45,
        meetingUrl: 'https://meet.example/a',
        assignedTo: manager.id,
      },
    })
    expect(scheduled.status).toBe(200)
    expect(await read(id)).toMatchObject({ status: 'SCHEDULED', durationMinutes: 45, assignedTo: manager.id })
    await asPm.post(`/consultations/${id}/schedule`, { body: { scheduledAt: soon(72) } })
    await asPm.post(`/consultations/${id}/complete`, {
      body: { notes: 'They need one list.', actionItems: [{ title: 'Draw the list' }] },
    })
    const held = await read(id)
    expect(held).toMatchObject({ status: 'COMPLETED', notes: 'They need one list.', cancelledAt: null })
    expect(held.actionItems?.map(({ title, isDone, task }) => [title, isDone, task])).toEqual([
      ['Draw the list', false, null],
    ])
    expect(Date.now() - Date.parse(held.completedAt ?? '')).toBeLessThan(60_000)
    const { docs: events } = await payload.find({
      collection: 'domain-events',
      where: { and: [{ subjectId: { equals: id } }, { type: { like: 'consultation.' } }] },
      sort: 'occurredAt',
    })
    expect(events.map(({ type }) => type)).toEqual([
      'consultation.scheduled',
      'consultation.moved',
      'consultation.completed',
    ])
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual([
      `Your consultation has a time (${bookingId})`,
      `Your consultation takes place at another time (${bookingId})`,
    ])
  })

  it('[consultation-cancel] ends when it is called off, with the reason', async () => {
    const { id, email } = await make.consultation(studio)
    const reply = await asPm.post(`/consultations/${id}/cancel`, { body: { reason: 'They have found somebody.' } })
    expect(reply.status).toBe(200)
    const ended = await read(id)
    expect(ended).toMatchObject({ status: 'CANCELLED', cancelReason: 'They have found somebody.', completedAt: null })
    expect(ended.cancelledAt).not.toBeNull()
    expect((await mailsTo(email)).map(({ template }) => template)).toEqual(['consultation-cancelled'])
    const again = await asPm.post(`/consultations/${id}/cancel`, { body: {} })
    expect([again.status, message(again.body)]).toEqual([409, 'This consultation has been called off already.'])
  })

  it('[consultation-ics] without a booking brings its own calendar files: one entry, changed and taken out', async () => {
    const { id, email } = await make.consultation(studio, { timeZone: 'Europe/Lisbon', language: 'es' })
    const files = async () => {
      const rows = await query<{ attachments: MailAttachment[] | null }>(
        { payload },
        sql`select attachments from outbox_messages where "to" = ${email} order by created_at, id`,
      )
      return rows.map(({ attachments }) =>
        attachments?.map(({ content, contentType, filename }) => {
          const calendar = new ICAL.Component(ICAL.parse(content) as unknown[])
          const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
          const minutes = (event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()) / 60_000
          return {
            filename,
            method: [calendar.getFirstPropertyValue('method'), contentType.split('method=')[1]],
            ...{ uid: event.uid, sequence: event.sequence, summary: event.summary, location: event.location, minutes },
            start: event.startDate.toJSDate().toISOString(),
            zone: event.startDate.zone?.tzid,
          }
        }),
      )
    }
    const [first, second] = ['2027-01-14T15:00:00.000Z', '2027-07-14T15:00:00.000Z']
    const body = { scheduledAt: first, durationMinutes: 45, meetingUrl: 'https://meet.example/a' }
    await asPm.post(`/consultations/${id}/schedule`, { body })
    await asPm.post(`/consultations/${id}/schedule`, { body: { scheduledAt: second } })
    await asPm.post(`/consultations/${id}/cancel`, { body: {} })
    const entry = {
      uid: `consultation-${id}@orrery`,
      summary: 'Consulta · Meridian',
      location: 'https://meet.example/a',
      minutes: 45,
      zone: 'Europe/Lisbon',
    }
    expect(await files()).toEqual([
      [{ ...entry, filename: 'invite.ics', method: ['REQUEST', 'REQUEST'], sequence: 1, start: first }],
      [{ ...entry, filename: 'invite.ics', method: ['REQUEST', 'REQUEST'], sequence: 2, start: second }],
      [{ ...entry, filename: 'cancel.ics', method: ['CANCEL', 'CANCEL'], sequence: 3, start: second }],
    ])
  })

  it('[consultation-ics] takes nothing out of a calendar that it was never in', async () => {
    const { id, email } = await make.consultation(studio)
    await asPm.post(`/consultations/${id}/cancel`, { body: {} })
    const [mail] = await query<{ attachments: MailAttachment[] | null }>(
      { payload },
      sql`select attachments from outbox_messages where "to" = ${email}`,
    )
    expect(mail?.attachments).toBeNull()
  })

  it.each([
    ['PENDING', 'COMPLETED', 409, 'not been scheduled'],
    ['SCHEDULED', 'PENDING', 409, 'held or called off'],
    ['COMPLETED', 'SCHEDULED', 409, 'has been held'],
    ['CANCELLED', 'PENDING', 409, 'was called off'],
    ['CANCELLED', 'SCHEDULED', 409, 'was called off'],
    ['PENDING', 'SCHEDULED', 400, 'Choose when'],
  ] as const)('does not lead from %s to %s, through PATCH or the bulk edit either', async (from, to, status, words) => {
    const time = from === 'PENDING' ? {} : { scheduledAt: soon(20) }
    const { id } = await make.consultation(studio, { status: from, ...time })
    const reply = await asPm.patch(`/consultations/${id}`, { body: { status: to } })
    expect(reply.status).toBe(status)
    expect(message(reply.body)).toContain(words)
    await asPm.patch('/consultations', { query: { where: { id: { equals: id } } }, body: { status: to } })
    expect((await read(id)).status).toBe(from)
  })

  it('refuses a time that is past, and says so; a PATCH stamps like the endpoint', async () => {
    const { id } = await make.consultation(studio)
    const past = await asPm.post(`/consultations/${id}/schedule`, { body: { scheduledAt: soon(-1) } })
    expect([past.status, message(past.body)]).toEqual([400, 'Choose a time that is still to come.'])
    const none = await asPm.post(`/consultations/${id}/schedule`, { body: { scheduledAt: 'tomorrow' } })
    expect(none.status).toBe(400)
    await asPm.patch(`/consultations/${id}`, { body: { status: 'SCHEDULED', scheduledAt: soon(9) } })
    await asPm.patch(`/consultations/${id}`, { body: { status: 'COMPLETED', completedAt: '2001-01-01T00:00:00.000Z' } })
    const { completedAt } = await read(id)
    expect(Date.now() - Date.parse(completedAt ?? '')).toBeLessThan(60_000)
    await asPm.patch(`/consultations/${id}`, { body: { notes: 'More' } })
    expect((await read(id)).completedAt).toBe(completedAt)
    const moved = await asPm.patch(`/consultations/${id}`, { body: { scheduledAt: soon(99) } })
    expect(moved.status).toBe(409)
  })
})

describe('[consultation-outcome] what comes of a consultation', () => {
  const heldOne = (values: Partial<Consultation> = {}) =>
    make.consultation(studio, {
      status: 'COMPLETED',
      scheduledAt: soon(-2),
      client: client.id,
      assignedTo: manager.id,
      actionItems: [{ title: 'Draw the list' }, { title: 'Ask the workshop', owner: manager.id }],
      ...values,
    })

  it('an action item becomes a task with one click, and only once; form and task keep it', async () => {
    const consultation = await heldOne()
    const [item] = consultation.actionItems ?? []
    const first = await asPm.post<{ task: string; isNew: boolean }>(
      `/consultations/${consultation.id}/action-items/${item?.id}/task`,
      { body: { dueDate: '2027-01-31' } },
    )
    expect([first.status, first.body.isNew]).toEqual([201, true])
    const again = await asPm.post<{ task: string }>(`/consultations/${consultation.id}/action-items/${item?.id}/task`)
    expect([again.status, again.body.task]).toEqual([200, first.body.task])
    const task = (await payload.findByID({ collection: 'tasks', id: first.body.task, depth: 0 })) as Task
    expect(task).toMatchObject({
      title: 'Draw the list',
      owner: manager.id,
      client: client.id,
      dueDate: '2027-01-31T12:00:00.000Z',
      status: 'TODO',
    })
    // A form that was opened before the task was made is saved.
    const rows = consultation.actionItems?.map((row) => ({ ...row, task: null }))
    await asPm.patch(`/consultations/${consultation.id}`, { body: { actionItems: rows, notes: 'Saved late' } })
    expect((await read(consultation.id)).actionItems?.map(({ task: made }) => made)).toEqual([first.body.task, null])
    await payload.update({ collection: 'tasks', id: task.id, data: { status: 'DONE' } })
    expect((await read(consultation.id)).actionItems?.map(({ isDone }) => isDone)).toEqual([true, false])
  })

  it('[consultation-outcome] a proposal is made once, with the client, and marks the consultation', async () => {
    const consultation = await heldOne({ challenges: 'Typed three times.', company: 'Prado' })
    const made = await asPm.post<{ opportunity: string; isNew: boolean }>(
      `/consultations/${consultation.id}/proposal`,
      {
        body: { value: 480_000 },
      },
    )
    expect([made.status, made.body.isNew]).toEqual([201, true])
    const again = await asPm.post<{ opportunity: string }>(`/consultations/${consultation.id}/proposal`)
    expect([again.status, again.body.opportunity]).toEqual([200, made.body.opportunity])
    const opportunity = (await payload.findByID({
      collection: 'opportunities',
      id: made.body.opportunity,
      depth: 0,
    })) as Opportunity
    expect(opportunity).toMatchObject({
      title: 'Proposal after the consultation with Prado',
      client: client.id,
      value: 480_000,
      description: 'Typed three times.',
    })
    expect(await read(consultation.id)).toMatchObject({ proposalGenerated: true, opportunity: opportunity.id })
    await asPm.patch(`/consultations/${consultation.id}`, { body: { proposalGenerated: false, opportunity: null } })
    expect(await read(consultation.id)).toMatchObject({ proposalGenerated: true, opportunity: opportunity.id })
  })

  it('a proposal needs a held consultation and a client: the chosen one, or the one of its lead', async () => {
    const open = await make.consultation(studio, { client: client.id })
    expect((await asPm.post(`/consultations/${open.id}/proposal`)).status).toBe(409)
    const nobody = await heldOne({ client: null })
    const refused = await asPm.post(`/consultations/${nobody.id}/proposal`)
    expect([refused.status, message(refused.body)]).toEqual([
      409,
      'Choose the client of this consultation, or convert its lead. Then make the proposal.',
    ])
    const foreign = await make.client(other)
    expect((await asPm.post(`/consultations/${nobody.id}/proposal`, { body: { client: foreign.id } })).status).toBe(404)
    const lead = await make.lead(studio, { client: client.id })
    const ofLead = await heldOne({ client: null, lead: lead.id })
    expect((await asPm.post(`/consultations/${ofLead.id}/proposal`)).status).toBe(201)
    expect((await read(ofLead.id)).client).toBe(client.id)
  })

  it('tasks and proposals are not made by those who do not talk to clients', async () => {
    const { id, actionItems } = await heldOne()
    expect((await asAuthor.post(`/consultations/${id}/action-items/${actionItems?.[0]?.id}/task`)).status).toBe(404)
    expect((await asAuthor.post(`/consultations/${id}/proposal`)).status).toBe(404)
    expect((await asPm.post(`/consultations/${id}/action-items/0190a000/task`)).status).toBe(404)
  })
})

describe('[consultation-get-stats] consultations in figures', () => {
  it('are counted in all, by status, type and month, and by what became of them', async () => {
    const house = await make.organization()
    const asManager = await restClient(app).as(await make.user({ organization: house, role: 'MANAGER' }))
    const before = await make.client(house)
    const at = async (id: string, day: string) =>
      query({ payload }, sql`update consultations set created_at = ${`${day}T10:00:00Z`} where id = ${id}`)
    const add = async (day: string, values: Partial<Consultation>) => {
      const made = await make.consultation(house, values)
      await at(made.id, day)
      return made
    }
    await query({ payload }, sql`update clients set created_at = '2025-01-01' where id = ${before.id}`)
    const held = { status: 'COMPLETED' as const, scheduledAt: '2026-02-01T10:00:00.000Z' }
    const prospect = await add('2026-01-10', {
      ...held,
      consultationType: 'STRATEGY',
      client: (await make.client(house)).id,
    })
    await add('2026-01-31', { ...held, consultationType: 'STRATEGY' })
    await add('2026-02-01', { ...held, consultationType: 'TRAINING', client: before.id })
    await add('2026-02-20', { consultationType: 'TECHNICAL' })
    await add('2026-03-05', { status: 'CANCELLED' })
    await add('2025-12-31', { status: 'CANCELLED' })
    await make.consultation(studio)
    expect((await asManager.post(`/consultations/${prospect.id}/proposal`)).status).toBe(201)
    const reply = await asManager.get<{ stats: ConsultationStats }>('/consultations/stats', {
      query: { from: '2026-01-01', to: '2026-03-31' },
    })
    expect(reply.status).toBe(200)
    expect(reply.body.stats).toEqual({
      from: '2026-01-01',
      to: '2026-03-31',
      total: 5,
      byStatus: { PENDING: 1, SCHEDULED: 0, COMPLETED: 3, CANCELLED: 1 },
      byType: { STRATEGY: 2, TECHNICAL: 1, IMPLEMENTATION: 0, OPTIMIZATION: 0, TRAINING: 1, GENERAL: 1 },
      byMonth: [
        { month: '2026-01', requested: 2, completed: 2, cancelled: 0 },
        { month: '2026-02', requested: 2, completed: 1, cancelled: 0 },
        { month: '2026-03', requested: 1, completed: 0, cancelled: 1 },
      ],
      conversion: {
        toProposal: { count: 1, of: 3, rate: 1 / 3 },
        toWon: { count: 0, of: 1, rate: 0 },
        toClient: { count: 1, of: 2, rate: 0.5 },
      },
    })
  })

  it.each([
    ['2026-02-30', '2026-03-01', 'Give days'],
    ['2026-03-02', '2026-03-01', 'Swap them'],
    ['2001-01-01', '2026-03-01', 'Ten years'],
  ])('of %s to %s are refused in words', async (from, to, words) => {
    const reply = await asPm.get('/consultations/stats', { query: { from, to } })
    expect([reply.status, message(reply.body)?.includes(words)]).toEqual([400, true])
  })

  it('are for those who talk to clients', async () => {
    expect((await asAuthor.get('/consultations/stats')).status).toBe(403)
    expect((await restClient(app).get('/consultations/stats')).status).toBe(401)
  })
})
