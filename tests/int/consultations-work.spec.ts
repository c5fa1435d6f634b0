import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Consultation, Opportunity, Task } from '@/payload-types'
import type { ConsultationStats } from '@/plugins/consultations/consultations/stats'
import type { MailAttachment } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'
import { consultationStudio, message, soon } from '../helpers/consultations'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const { studio, other, manager, client, asPm, asAuthor, read, mailsTo } = await consultationStudio(app)

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
