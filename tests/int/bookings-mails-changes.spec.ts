import { beforeAll, describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/database'
import { booked } from '../helpers/booked'
import { ahead, bookingMails, brief, HOUR, live } from '../helpers/bookingMails'
import { eventIn } from '../helpers/calendarFiles'
import { factories } from '../helpers/factories'
import { mailsTo } from '../helpers/mails'
import { startTestPayload } from '../helpers/payload'
import { runHandOff } from '../helpers/queues'
import { restClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const { studio, booking, change, queueOf } = booked(app)
const { attachmentsTo, comeDue, handOffDue } = bookingMails(app)

let house: Awaited<ReturnType<typeof studio>>
beforeAll(async () => {
  house = await studio()
})

describe('what has changed since', () => {
  it('[booking-cancel-and-reschedule-notice] a move tells both sides, before and now, and voids what was queued', async () => {
    const made = await booking(house)
    const startsAt = ahead(96)
    await change(made, 'RESCHEDULED', { startsAt, endsAt: ahead(96.75) })
    const lines = await queueOf(made)
    expect(brief(lines.filter(({ version }) => version === 1))).toEqual(
      [
        'CONFIRMATION VISITOR',
        'CONFIRMATION HOST',
        'REMINDER_24H VISITOR',
        'REMINDER_24H HOST',
        'REMINDER_2H VISITOR',
        'REMINDER_2H HOST',
      ].map((one) => `${one} VOID`),
    )
    expect(brief(live(lines))).toEqual([
      'RESCHEDULE VISITOR QUEUED',
      'RESCHEDULE HOST QUEUED',
      'REMINDER_24H VISITOR QUEUED',
      'REMINDER_24H HOST QUEUED',
      'REMINDER_2H VISITOR QUEUED',
      'REMINDER_2H HOST QUEUED',
    ])
    await handOffDue(made)
    const [mail] = await mailsTo(app, made.clientEmail)
    expect(mail).toMatchObject({ template: 'booking-moved', data: { startsAt, previousStart: made.startsAt } })
    const [file] = await attachmentsTo(made.clientEmail)
    expect(file?.contentType).toBe('text/calendar; charset=utf-8; method=REQUEST')
    expect(eventIn(file?.content ?? '')).toMatchObject({ method: 'REQUEST', uid: made.uid, sequence: 1 })
  })

  it('[booking-cancel-and-reschedule-notice] [booking-ics] a cancellation takes the meeting out of both calendars', async () => {
    const made = await booking(house)
    await handOffDue(made)
    const [invite] = await attachmentsTo(made.clientEmail)
    expect(eventIn(invite?.content ?? '')).toEqual({
      method: 'REQUEST',
      uid: made.uid,
      sequence: 0,
      status: 'CONFIRMED',
      summary: 'Strategy call · Meridian',
    })
    await change(made, 'CANCELLED', { status: 'CANCELLED' })
    await handOffDue(made)
    const mails = await mailsTo(app, made.clientEmail)
    expect(mails.map(({ template }) => template)).toEqual(['booking-confirmed', 'booking-cancelled'])
    for (const address of [made.clientEmail, house.host.email]) {
      const [file] = await attachmentsTo(address)
      expect(file).toMatchObject({ filename: 'cancel.ics', contentType: 'text/calendar; charset=utf-8; method=CANCEL' })
      expect(eventIn(file?.content ?? '')).toMatchObject({
        method: 'CANCEL',
        uid: made.uid,
        sequence: 1,
        status: 'CANCELLED',
      })
    }
    expect(brief(live(await queueOf(made)).filter(({ status }) => status === 'QUEUED'))).toEqual([])
  })

  it('a mail that waits in the outbox for an older state does not leave any more', async () => {
    const made = await booking(house)
    await handOffDue(made)
    await change(made, 'CANCELLED', { status: 'CANCELLED' })
    const [confirmation] = await queueOf(made)
    expect(confirmation).toMatchObject({
      type: 'CONFIRMATION',
      status: 'VOID',
      last_error: 'The booking has changed since.',
    })
    expect(await runHandOff(app, 'notifications.send-mail', { messageId: confirmation?.message_id })).toBeNull()
    const [message] = await query<{ status: string }>(
      { payload },
      sql`select status from outbox_messages where id = ${confirmation?.message_id}`,
    )
    expect(message?.status).toBe('CANCELLED')
  })

  it('every way of writing a new version voids: a bulk statement, the trash, and at the hand-off', async () => {
    const made = [await booking(house), await booking(house)]
    await query(
      { payload },
      sql`update audit_bookings set version = version + 1 where id in (${made[0]?.id}, ${made[1]?.id})`,
    )
    for (const one of made) expect(live(await queueOf(one))).toEqual([])

    const binned = await booking(house)
    await query({ payload }, sql`update audit_bookings set deleted_at = now() where id = ${binned.id}`)
    expect(live(await queueOf(binned))).toEqual([])

    const late = await booking(house, { startsAt: ahead(30) })
    await comeDue(late, 'REMINDER_24H')
    await query(
      { payload },
      sql`update audit_bookings set starts_at = now() + interval '1 hour', ends_at = now() + interval '2 hours' where id = ${late.id}`,
    )
    await handOffDue(late)
    expect(brief((await queueOf(late)).filter(({ type }) => type === 'REMINDER_24H'))).toEqual([
      'REMINDER_24H VISITOR VOID',
      'REMINDER_24H HOST VOID',
    ])
  })

  it('[booking-cancel-and-reschedule-notice] the panel’s ways lead to the same queue: the form, a bulk edit, the trash', async () => {
    const manager = await restClient(app).as(await make.user({ organization: house.organization, role: 'MANAGER' }))
    const create = async (hours: number): Promise<string> => {
      const body = {
        organization: house.organization.id,
        bookingType: house.type.id,
        startsAt: new Date(Math.ceil(Date.now() / HOUR) * HOUR + hours * HOUR).toISOString(),
        clientName: 'Clara Weiss',
        clientEmail: 'clara@example.test',
        assignedTo: house.host.id,
      }
      const reply = await manager.post('/audit-bookings', { body })
      expect(reply.status, reply.text).toBe(201)
      return String(reply.body.doc?.id)
    }
    const [form, bulk, trash] = [await create(201), await create(203), await create(205)]
    for (const id of [form, bulk, trash]) expect(await queueOf({ id })).toHaveLength(6)

    const startsAt = new Date(Math.ceil(Date.now() / HOUR) * HOUR + 207 * HOUR).toISOString()
    await manager.patch(`/audit-bookings/${form}`, { body: { startsAt } })
    const edited = { query: { where: { id: { equals: bulk } } }, body: { status: 'CANCELLED' } }
    expect((await manager.patch('/audit-bookings', edited)).status).toBe(200)
    const trashed = { body: { deletedAt: new Date().toISOString() } }
    expect((await manager.patch(`/audit-bookings/${trash}`, trashed)).status).toBe(200)
    const told = async (id: string) => [
      ...new Set(live(await queueOf({ id })).map(({ type, version }) => `${type} ${version}`)),
    ]
    expect(await told(form)).toEqual(['RESCHEDULE 2', 'REMINDER_24H 2', 'REMINDER_2H 2'])
    expect(await told(bulk)).toEqual(['CANCELLATION 2'])
    expect(await told(trash)).toEqual(['CANCELLATION 2'])
    await handOffDue({ id: trash })
    const newest = (await mailsTo(app, 'clara@example.test')).at(-1)
    expect(newest).toMatchObject({ template: 'booking-cancelled', data: { manageUrl: null } })
  })

  it('a meeting that another host takes leaves the calendar of the first', async () => {
    const other = await make.user({ organization: house.organization, name: 'Ines Prado' })
    const made = await booking(house)
    await change(made, 'RESCHEDULED', { host: other.id })
    const told = live(await queueOf(made)).filter(
      ({ recipient, type }) => recipient === 'HOST' && !type.startsWith('REMINDER'),
    )
    expect(told.map(({ type, host_id }) => ({ type, host_id }))).toEqual(
      expect.arrayContaining([
        { type: 'CANCELLATION', host_id: house.host.id },
        { type: 'CONFIRMATION', host_id: other.id },
      ]),
    )
    await handOffDue(made)
    const [file] = await attachmentsTo(house.host.email)
    expect(eventIn(file?.content ?? '')).toMatchObject({ method: 'CANCEL', uid: made.uid })
    expect((await mailsTo(app, other.email)).map(({ template }) => template)).toEqual(['booking-host-new'])
  })
})
