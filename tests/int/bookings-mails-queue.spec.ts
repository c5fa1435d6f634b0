import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { queuesOf } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import { inTransaction } from '@/src/server/inTransaction'
import { booked } from '../helpers/booked'
import { ahead, bookingMails, brief, HOUR, live } from '../helpers/bookingMails'
import { mailsTo } from '../helpers/mails'
import { startTestPayload } from '../helpers/payload'
import { runHandOff, waitingIn } from '../helpers/queues'

const app = await startTestPayload()
const { payload } = app

const { studio, booking, change, queueOf } = booked(app)
const { attachmentsTo, comeDue, handOffDue } = bookingMails(app)

let house: Awaited<ReturnType<typeof studio>>
beforeAll(async () => {
  house = await studio()
})

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
    const day = new Date(`${new Date().getUTCFullYear() + 1}-01-14T15:00:00.000Z`)
    const [weekday, date] = [{ weekday: 'long' } as const, { dateStyle: 'long' } as const].map((style) =>
      new Intl.DateTimeFormat('de', { ...style, timeZone: 'UTC' }).format(day),
    )
    const startsAt = day.toISOString()
    const made = await booking(house, { startsAt, language: 'de' })
    await handOffDue(made)
    const [line] = await queueOf(made)
    await runHandOff(app, 'notifications.send-mail', { messageId: line?.message_id })
    const [sent] = await query<{ subject: string; text: string }>(
      { payload },
      sql`select subject, text from outbox_messages where id = ${line?.message_id}`,
    )
    expect(sent?.subject).toBe(`Bestätigt: Strategy call, ${date} um 10:00 GMT-5`)
    expect(sent?.text).toContain(`${weekday}, ${date}`)
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
