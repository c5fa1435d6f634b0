import { beforeAll, describe, expect, it } from 'vitest'
import type { AuditBooking, BookingType, Client, Consultation, Organization, RevenueAudit, User } from '@/payload-types'
import { bookables, inDays, tokenOf } from '../helpers/bookings'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const bookable = bookables(app, make)

let studio: Organization
let host: User
let other: User
let advice: BookingType
let asPm: RestClient
let client: Client

const consultationOf = async (booking: string): Promise<Consultation | undefined> =>
  (
    await payload.find({
      collection: 'consultations',
      where: { appointment: { equals: booking } },
      depth: 0,
      trash: true,
      pagination: false,
    })
  ).docs[0]
const auditsOf = async (booking: string): Promise<RevenueAudit[]> =>
  (await payload.find({ collection: 'revenue-audits', where: { booking: { equals: booking } }, depth: 0 })).docs
const booking = (id: string) => payload.findByID({ collection: 'audit-bookings', id, depth: 0, trash: true })
const booked = async (startsAt: string, more: Record<string, unknown> = {}, of = advice) => {
  const reply = await bookable.book(studio, of, startsAt, more)
  expect(reply.status, reply.text).toBe(201)
  const reference = String(reply.body.booking?.reference)
  const [row] = await bookable.bookings({ reference: { equals: reference } })
  return { row: row as AuditBooking, token: tokenOf(reply.body.booking?.manageUrl) }
}

beforeAll(async () => {
  studio = await make.organization()
  client = await make.client(studio)
  host = await bookable.host(studio)
  other = await bookable.host(studio)
  advice = await bookable.type(studio, [host, other], {
    purpose: 'CONSULTATION',
    consultationType: 'TECHNICAL',
    durationMinutes: 60,
  })
  asPm = await restClient(app).as(await make.user({ organization: studio, role: 'PM' }))
})

describe('a booking of advice', () => {
  it('[consultation-create] opens one consultation with its reference, its time and what was written', async () => {
    const { row } = await booked(inDays(3), { host: host.id, message: 'Three lists.', language: 'es' })
    expect(await consultationOf(row.id)).toMatchObject({
      name: row.clientName,
      email: row.clientEmail,
      bookingId: row.reference,
      status: 'SCHEDULED',
      scheduledAt: inDays(3),
      durationMinutes: 60,
      assignedTo: host.id,
      consultationType: 'TECHNICAL',
      challenges: 'Three lists.',
      timeZone: 'Europe/Berlin',
      language: 'es',
    })
    expect((await bookable.reservations([host])).filter(({ blockedFrom }) => blockedFrom === inDays(3))).toHaveLength(1)
    await asPm.patch(`/audit-bookings/${row.id}`, { body: { notes: 'Nothing of a consultation' } })
    const { totalDocs } = await payload.count({
      collection: 'consultations',
      where: { appointment: { equals: row.id } },
    })
    expect(totalDocs).toBe(1)
  })

  it('takes its consultation along when the visitor moves it or calls it off', async () => {
    const { row, token } = await booked(inDays(4), { host: host.id })
    const moved = await bookable
      .visitor(studio)
      .post<{ booking: { manageUrl: string } }>('/bookings/manage/reschedule', {
        body: { token, startsAt: inDays(5), host: host.id },
      })
    expect(moved.status, moved.text).toBe(200)
    expect(await consultationOf(row.id)).toMatchObject({ status: 'SCHEDULED', scheduledAt: inDays(5) })
    const off = await bookable.visitor(studio).post('/bookings/manage/cancel', {
      body: { token: tokenOf(moved.body.booking.manageUrl), reason: 'Ill.' },
    })
    expect(off.status, off.text).toBe(200)
    expect(await consultationOf(row.id)).toMatchObject({ status: 'CANCELLED', cancelReason: 'Ill.' })
  })

  it('[consultation-schedule] [consultation-cancel] is taken along by its consultation, and refuses what it cannot', async () => {
    const { row } = await booked(inDays(6), { host: host.id })
    const made = await consultationOf(row.id)
    const moved = await asPm.post(`/consultations/${made?.id}/schedule`, { body: { scheduledAt: inDays(7) } })
    expect(moved.status, moved.text).toBe(200)
    expect(await booking(row.id)).toMatchObject({ startsAt: inDays(7), endsAt: inDays(7, '11:00'), version: 2 })
    await booked(inDays(8), { host: host.id })
    const taken = await asPm.post(`/consultations/${made?.id}/schedule`, { body: { scheduledAt: inDays(8, '10:30') } })
    expect(taken.status).toBe(409)
    expect((await consultationOf(row.id))?.scheduledAt).toBe(inDays(7))
    expect((await booking(row.id)).startsAt).toBe(inDays(7))
    await asPm.post(`/consultations/${made?.id}/cancel`, { body: { reason: 'The host is away.' } })
    expect(await booking(row.id)).toMatchObject({ status: 'CANCELLED', cancelReason: 'The host is away.' })
    const free = await bookable.reservations([host])
    expect(free.map(({ blockedFrom }) => blockedFrom)).not.toContain(inDays(7))
  })

  it('that waits for approval waits as a request, and is scheduled by either side', async () => {
    const asked = await bookable.type(studio, [other], { purpose: 'CONSULTATION', requiresConfirmation: true })
    const one = await booked(inDays(3), {}, asked)
    expect(await consultationOf(one.row.id)).toMatchObject({ status: 'PENDING', scheduledAt: inDays(3) })
    const confirmed = await asPm.post(`/bookings/${one.row.id}/confirm`, { body: {} })
    expect(confirmed.status, confirmed.text).toBe(200)
    expect((await consultationOf(one.row.id))?.status).toBe('SCHEDULED')
    const two = await booked(inDays(4), {}, asked)
    const made = await consultationOf(two.row.id)
    await asPm.patch(`/consultations/${made?.id}`, { body: { status: 'SCHEDULED' } })
    expect((await booking(two.row.id)).status).toBe('CONFIRMED')
  })

  it('goes to the trash and comes back with its consultation', async () => {
    const { row } = await booked(inDays(9), { host: host.id })
    await payload.update({ collection: 'audit-bookings', id: row.id, data: { deletedAt: new Date().toISOString() } })
    expect((await consultationOf(row.id))?.deletedAt).not.toBeNull()
    await payload.update({ collection: 'audit-bookings', id: row.id, data: { deletedAt: null }, trash: true })
    expect((await consultationOf(row.id))?.deletedAt ?? null).toBeNull()
  })
})

describe('a booking of an audit', () => {
  it('opens an audit with the template of its type and what the visitor answered, and ends it while nobody has begun', async () => {
    const template = await make.auditTemplate(studio, {
      auditType: 'SALES_PROCESS',
      questions: [
        { question: 'How many enquiries a month?', kind: 'NUMBER', askWhenBooking: true },
        { question: 'Are they answered?', kind: 'YES_NO' },
      ],
    })
    const type = await bookable.type(studio, [other], {
      title: 'Sales audit',
      purpose: 'AUDIT',
      auditType: 'SALES_PROCESS',
      questionsFrom: template.id,
    })
    const { row } = await booked(
      inDays(10),
      { answers: [{ question: template.questions?.[0]?.id, answer: '46' }], message: 'Look at the offers.' },
      type,
    )
    const [audit, ...more] = await auditsOf(row.id)
    expect(more).toEqual([])
    expect(audit).toMatchObject({
      title: `Sales audit: ${row.clientName}`,
      auditType: 'SALES_PROCESS',
      status: 'DRAFT',
      template: template.id,
      assignedTo: other.id,
    })
    expect(audit?.currentChallenges).toContain('Look at the offers.')
    const { answers } = audit as unknown as { answers: { questions: Record<string, { value: unknown; by: null }> } }
    expect(Object.values(answers.questions).map(({ value, by }) => [value, by])).toEqual([[46, null]])
    await asPm.patch(`/audit-bookings/${row.id}`, { body: { status: 'CANCELLED' } })
    expect((await auditsOf(row.id))[0]?.status).toBe('CANCELLED')
  })

  it('leaves an audit that has begun as it is', async () => {
    const type = await bookable.type(studio, [other], { purpose: 'AUDIT', auditType: 'SALES_PROCESS' })
    const { row } = await booked(inDays(11), {}, type)
    const [audit] = await auditsOf(row.id)
    await payload.update({
      collection: 'revenue-audits',
      id: String(audit?.id),
      data: { status: 'IN_PROGRESS', client: client.id },
    })
    await asPm.patch(`/audit-bookings/${row.id}`, { body: { status: 'CANCELLED' } })
    expect((await auditsOf(row.id))[0]?.status).toBe('IN_PROGRESS')
  })
})
