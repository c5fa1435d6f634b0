import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AuditBooking } from '@/payload-types'
import { handOff } from '@/plugins/bookings/notifications/handOff'
import { queuesOf } from '@/plugins/jobs/api'
import type { MailAttachment } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { inTransaction } from '@/src/server/inTransaction'
import { booked, type QueuedLine } from '../helpers/booked'
import { eventIn } from '../helpers/calendarFiles'
import { factories } from '../helpers/factories'
import { mailsTo } from '../helpers/mails'
import { startTestPayload } from '../helpers/payload'
import { runHandOff, waitingIn } from '../helpers/queues'
import { restClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const { studio, booking, change, queueOf } = booked(app)

const HOUR = 3_600_000
const ahead = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

let house: Awaited<ReturnType<typeof studio>>
beforeAll(async () => {
  house = await studio()
})

/** What a worker does with the due mails of a booking. */
async function handOffDue(of: Pick<AuditBooking, 'id'>): Promise<void> {
  for (const { id, status, scheduled_for } of await queueOf(of)) {
    if (status !== 'QUEUED' || new Date(scheduled_for) > new Date()) continue
    const req = await createLocalReq({}, payload)
    await inTransaction(req, () => handOff(req, id))
  }
}

/** As if the time of these mails had come. */
const comeDue = (of: Pick<AuditBooking, 'id'>, type: string) =>
  query(
    { payload },
    sql`update audit_notifications set scheduled_for = now() - interval '1 minute' where booking_id = ${of.id} and type = ${type}`,
  )

const brief = (lines: QueuedLine[]) => lines.map(({ type, recipient, status }) => `${type} ${recipient} ${status}`)
const live = (lines: QueuedLine[]) => lines.filter(({ status }) => status !== 'VOID')

async function attachmentsTo(address: string): Promise<MailAttachment[]> {
  const rows = await query<{ attachments: MailAttachment[] | null }>(
    { payload },
    sql`select attachments from outbox_messages where "to" = ${address} order by created_at desc, id desc limit 1`,
  )
  return rows[0]?.attachments ?? []
}

describe('the queue', () => {
  it('[booking-notification-queue] holds the confirmation and both reminders of a new booking, for visitor and host', async () => {
    const made = await booking(house)
    const start = new Date(made.startsAt).getTime()
    const lines = await queueOf(made)
    expect(brief(lines)).toEqual([
      'CONFIRMATION VISITOR QUEUED',
      'CONFIRMATION HOST QUEUED',
      'REMINDER_24H VISITOR QUEUED',
      'REMINDER_24H HOST QUEUED',
      'REMINDER_2H VISITOR QUEUED',
      'REMINDER_2H HOST QUEUED',
    ])
    expect(lines.map(({ version }) => version)).toEqual([1, 1, 1, 1, 1, 1])
    const due = (type: string) =>
      lines.filter((line) => line.type === type).map((line) => +new Date(line.scheduled_for))
    expect(due('REMINDER_24H')).toEqual([start - 24 * HOUR, start - 24 * HOUR])
    expect(due('REMINDER_2H')).toEqual([start - 2 * HOUR, start - 2 * HOUR])
    // What leaves at once has its job already, in the same transaction.
    const jobs = (await waitingIn(app, 'bookings.hand-off-mail')).map(({ notification }) => notification)
    expect(lines.filter(({ id }) => jobs.includes(id)).map(({ type }) => type)).toEqual([
      'CONFIRMATION',
      'CONFIRMATION',
    ])
  })

  it('[booking-notification-queue] holds no reminder whose time is past, and nothing for a meeting that was', async () => {
    const soon = await booking(house, { startsAt: ahead(5) })
    expect(brief(await queueOf(soon))).toEqual([
      'CONFIRMATION VISITOR QUEUED',
      'CONFIRMATION HOST QUEUED',
      'REMINDER_2H VISITOR QUEUED',
      'REMINDER_2H HOST QUEUED',
    ])
    expect(await queueOf(await booking(house, { startsAt: ahead(-5) }))).toEqual([])
  })

  it('tells the visitor that a request waits, asks the host to approve it, and reminds nobody before that', async () => {
    const made = await booking(house, { status: 'PENDING' }, 'REQUESTED')
    await handOffDue(made)
    expect(brief(await queueOf(made))).toEqual(['CONFIRMATION VISITOR SENDING', 'CONFIRMATION HOST SENDING'])
    const [toVisitor] = await mailsTo(app, made.clientEmail)
    expect(toVisitor).toMatchObject({
      template: 'booking-requested',
      subject: 'Meridian has your request: Strategy call',
      data: { isRequest: true, calendars: null },
    })
    expect(await attachmentsTo(made.clientEmail)).toEqual([])
    const toHost = (await mailsTo(app, house.host.email)).at(-1)
    expect(toHost).toMatchObject({ template: 'booking-host-request', subject: 'Clara Weiss asks for Strategy call' })
    expect(toHost?.data.url).toBe(`http://localhost:3000/admin/collections/audit-bookings/${made.id}`)

    await change(made, 'CONFIRMED', { status: 'CONFIRMED' })
    expect(brief(live(await queueOf(made)).filter(({ version }) => version === 2))).toEqual([
      'CONFIRMATION VISITOR QUEUED',
      'CONFIRMATION HOST QUEUED',
      'REMINDER_24H VISITOR QUEUED',
      'REMINDER_24H HOST QUEUED',
      'REMINDER_2H VISITOR QUEUED',
      'REMINDER_2H HOST QUEUED',
    ])
  })

  it('speaks to the visitor in their language and by their clock, and names the host’s', async () => {
    const startsAt = '2027-01-14T15:00:00.000Z'
    const made = await booking(house, { startsAt, language: 'de' })
    await handOffDue(made)
    const [line] = await queueOf(made)
    await runHandOff(app, 'notifications.send-mail', { messageId: line?.message_id })
    const [sent] = await query<{ subject: string; text: string }>(
      { payload },
      sql`select subject, text from outbox_messages where id = ${line?.message_id}`,
    )
    expect(sent?.subject).toBe('Bestätigt: Strategy call, 14. Januar 2027 um 10:00 GMT-5')
    expect(sent?.text).toContain('Donnerstag, 14. Januar 2027')
    expect(sent?.text).toContain('(America/New York)')
    expect(sent?.text).toMatch(/16:00.*(MEZ|GMT\+1) \(Europe\/Berlin\)/)
    expect(sent?.text).toContain('/book/manage?token=v1.')
  })

  it('[booking-follow-up-notice] follows up on a meeting that was held', async () => {
    const made = await booking(house, { startsAt: ahead(-2) }, null)
    await change(made, 'COMPLETED', { status: 'COMPLETED' })
    expect(brief(await queueOf(made))).toEqual(['FOLLOW_UP VISITOR QUEUED', 'FOLLOW_UP HOST QUEUED'])
    await comeDue(made, 'FOLLOW_UP')
    await handOffDue(made)
    expect(brief(await queueOf(made))).toEqual(['FOLLOW_UP VISITOR SENDING', 'FOLLOW_UP HOST SENT'])
    const [mail] = await mailsTo(app, made.clientEmail)
    expect(mail).toMatchObject({ template: 'booking-follow-up', subject: 'After Strategy call' })
    expect(mail?.data.bookUrl).toBe(`http://localhost:3000/book/${house.type.slug}`)
  })

  it('[booking-host-mails] hosts read news and reminders by mail, as far as they have chosen; the bell rings in any case', async () => {
    const told = async (mails: 'ALL' | 'NEWS' | 'NONE') => {
      const own = await studio()
      await payload.update({ collection: 'booking-hosts', id: own.settings.id, data: { mails } })
      const made = await booking(own)
      await handOffDue(made)
      await comeDue(made, 'REMINDER_24H')
      await handOffDue(made)
      const rung = await query<{ title: string }>(
        { payload },
        sql`select title from notifications where owner_id = ${own.host.id} order by created_at, id`,
      )
      const lines = (await queueOf(made)).filter(
        ({ recipient, type }) => recipient === 'HOST' && type !== 'REMINDER_2H',
      )
      return {
        mails: (await mailsTo(app, own.host.email)).map(({ template }) => template),
        bell: rung.map(({ title }) => title),
        lines: lines.map(({ type, status }) => `${type} ${status}`).sort(),
      }
    }
    const bell = ['Clara Weiss has booked Strategy call', 'Soon: Strategy call with Clara Weiss']
    expect(await told('ALL')).toEqual({
      mails: ['booking-host-new', 'booking-host-reminder'],
      bell,
      lines: ['CONFIRMATION SENDING', 'REMINDER_24H SENDING'],
    })
    expect(await told('NEWS')).toEqual({
      mails: ['booking-host-new'],
      bell,
      lines: ['CONFIRMATION SENDING', 'REMINDER_24H SENT'],
    })
    expect(await told('NONE')).toEqual({ mails: [], bell, lines: ['CONFIRMATION SENT', 'REMINDER_24H SENT'] })
  })

  it('finds what is due and gives it one job, however often it looks', async () => {
    const made = await booking(house)
    await comeDue(made, 'REMINDER_24H')
    const find = queuesOf(payload.config).find(({ name }) => name === 'bookings.find-due-mails')
    if (find?.kind !== 'transactional') throw new Error('No queue finds what is due.')
    const job = { id: 'test', queue: 'test', attempt: 1, isLastAttempt: false, signal: new AbortController().signal }
    for (const round of [1, 2]) {
      const req = await createLocalReq({}, payload)
      await inTransaction(req, () => find.handle({}, { req, job }))
      const jobs = (await waitingIn(app, 'bookings.hand-off-mail')).map(({ notification }) => notification)
      const due = (await queueOf(made)).filter(({ type }) => type === 'REMINDER_24H')
      expect({ round, jobs: due.map(({ id }) => jobs.filter((one) => one === id).length) }).toEqual({
        round,
        jobs: [1, 1],
      })
    }
  })
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

describe('attempts', () => {
  const settle = (message: string | null, set: { status: string; error?: string }) =>
    query(
      { payload },
      sql`update outbox_messages set status = ${set.status}, error = ${set.error ?? null}, attempts = attempts + 1,
          sent_at = ${set.status === 'SENT' ? new Date().toISOString() : null}::timestamptz where id = ${message}`,
    )

  it('[booking-notification-attempts] what became of a mail stands in the queue, with how often it was tried', async () => {
    const made = await booking(house)
    await handOffDue(made)
    const [visitor, host] = await queueOf(made)
    await runHandOff(app, 'notifications.send-mail', { messageId: visitor?.message_id })
    await settle(host?.message_id ?? null, { status: 'FAILED', error: '550 no such mailbox' })
    const [sent, failed] = await queueOf(made)
    expect(sent).toMatchObject({ status: 'SENT', attempts: 1 })
    expect(failed).toMatchObject({ status: 'FAILED', attempts: 1, last_error: '550 no such mailbox' })
  })

  it('[booking-notification-attempts] staff send again what failed; what may have arrived only when they confirm it', async () => {
    const made = await booking(house)
    await handOffDue(made)
    const manager = await restClient(app).as(await make.user({ organization: house.organization, role: 'MANAGER' }))
    const [line] = await queueOf(made)
    const retry = (body: Record<string, unknown> = {}) =>
      manager.post(`/audit-notifications/${line?.id}/retry`, { body })

    expect(await retry()).toMatchObject({
      status: 409,
      body: { errors: [{ message: 'Only a mail that failed can be sent again.' }] },
    })
    await settle(line?.message_id ?? null, { status: 'UNCERTAIN', error: 'The line broke.' })
    expect((await queueOf(made))[0]).toMatchObject({ status: 'UNCERTAIN' })
    expect((await retry()).status).toBe(409)
    expect((await retry({ confirmed: true })).status).toBe(200)
    expect((await queueOf(made))[0]).toMatchObject({ status: 'SENDING', attempts: 1 })
    await runHandOff(app, 'notifications.send-mail', { messageId: line?.message_id })
    expect((await queueOf(made))[0]).toMatchObject({ status: 'SENT', attempts: 2 })
  })

  it('never sends again what a newer state has overtaken, from here or from the outbox', async () => {
    const made = await booking(house)
    await handOffDue(made)
    const [line] = await queueOf(made)
    await settle(line?.message_id ?? null, { status: 'FAILED', error: '451 later' })
    await change(made, 'RESCHEDULED', { startsAt: ahead(100), endsAt: ahead(101) })
    const director = await restClient(app).as(await make.user({ organization: house.organization, role: 'DIRECTOR' }))
    const refused = await director.post(`/audit-notifications/${line?.id}/retry`, { body: {} })
    expect(refused).toMatchObject({
      status: 409,
      body: { errors: [{ message: 'The booking has changed since, so this mail is not sent any more.' }] },
    })
    await director.post(`/outbox-messages/${line?.message_id}/retry`, { body: {} })
    expect((await queueOf(made))[0]).toMatchObject({ status: 'VOID' })
  })

  it('is for whoever may change the booking: no visitor, no other organization, nothing malformed', async () => {
    const made = await booking(house)
    const [line] = await queueOf(made)
    const path = `/audit-notifications/${line?.id}/retry`
    const stranger = await make.user({ organization: await make.organization(), role: 'DIRECTOR' })
    const colleague = await make.user({ organization: house.organization, role: 'EDITOR' })
    expect((await restClient(app).post(path, { body: {} })).status).toBe(403)
    expect((await (await restClient(app).as(stranger)).post(path, { body: {} })).status).toBe(404)
    expect((await (await restClient(app).as(colleague)).post(path, { body: {} })).status).toBe(403)
    const manager = await restClient(app).as(await make.user({ organization: house.organization, role: 'MANAGER' }))
    expect((await manager.post('/audit-notifications/nothing/retry', { body: {} })).status).toBe(404)
    expect((await manager.post(path, { body: { confirmed: 'yes' } })).status).toBe(400)
  })
})
