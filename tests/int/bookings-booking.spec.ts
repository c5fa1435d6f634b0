import { beforeAll, describe, expect, it } from 'vitest'
import type { BookingType, Organization, User } from '@/payload-types'
import { bookables, inDays, tokenOf } from '../helpers/bookings'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const bookable = bookables(app, make)

let studio: Organization
let other: Organization
let host: User
let type: BookingType
let manager: RestClient

const read = (reference: string | undefined) =>
  bookable.bookings({ reference: { equals: String(reference) } }).then(([booking]) => {
    if (!booking) throw new Error(`There is no booking ${reference}.`)
    return booking
  })
const events = async (id: string) => {
  const { docs } = await payload.find({
    collection: 'domain-events',
    where: { subjectId: { equals: id }, type: { like: 'booking.' } },
    sort: 'createdAt',
    depth: 0,
  })
  return docs.map((event) => event.type)
}

beforeAll(async () => {
  studio = await make.organization({ name: 'Meridian' })
  other = await make.organization()
  host = await bookable.host(studio)
  type = await bookable.type(studio, [host], { bufferBeforeMinutes: 10, bufferAfterMinutes: 5 })
  const person = await make.user({ organization: studio, role: 'MANAGER', timezone: 'Europe/Berlin' })
  manager = await restClient(app).as(person)
})

describe('a visitor books', () => {
  it('[booking-flow] a time of the list: the booking, its time with buffers, its event, its mails', async () => {
    const startsAt = inDays(3)
    const reply = await bookable.book(studio, type, startsAt, { name: 'Clara', email: 'Clara@Example.test' })
    expect(reply.status, reply.text).toBe(201)
    expect(reply.body.booking).toMatchObject({
      status: 'CONFIRMED',
      startsAt,
      endsAt: inDays(3, '10:30'),
      place: 'VIDEO',
    })
    const booking = await read(reply.body.booking?.reference)
    expect(booking).toMatchObject({
      clientName: 'Clara',
      clientEmail: 'clara@example.test',
      assignedTo: host.id,
      hosts: [host.id],
      scheduledDate: startsAt.slice(0, 10),
      scheduledTime: '10:00',
      timeZone: 'UTC',
      visitorTimeZone: 'Europe/Berlin',
      source: 'SITE',
      version: 1,
      sequence: 0,
    })
    expect(booking.reference).toMatch(/^[34679ACDEFGHJKMNPQRTUVWXY]{8}$/)
    expect(booking.consentText).toContain('Meridian')
    expect(await bookable.reservations([host])).toMatchObject([
      { booking: booking.id, blockedFrom: inDays(3, '09:50'), blockedUntil: inDays(3, '10:35'), source: 'BOOKING' },
    ])
    expect(await events(booking.id)).toEqual(['booking.created'])
    const mails = await payload.find({
      collection: 'audit-notifications',
      where: { booking: { equals: booking.id }, recipient: { equals: 'VISITOR' } },
      depth: 0,
    })
    expect(mails.docs.map((mail) => mail.type).sort()).toEqual(['CONFIRMATION', 'REMINDER_24H', 'REMINDER_2H'])
  })

  it('is told of a time that is taken or was never offered, with fresh ones, and nothing is written', async () => {
    const before = (await bookable.reservations([host])).length
    for (const startsAt of [inDays(3), inDays(3, '10:15'), inDays(400), inDays(-1)]) {
      const reply = await bookable.book(studio, type, startsAt)
      expect(reply.status, startsAt).toBe(409)
      expect(reply.body.errors?.[0]?.message).toBe('This time is no longer free. Choose another one.')
    }
    const near = await bookable.book(studio, type, inDays(3))
    expect(near.body.slots?.length).toBeGreaterThan(10)
    expect(near.body.slots?.map(({ startsAt }) => startsAt)).not.toContain(inDays(3))
    expect((await bookable.reservations([host])).length).toBe(before)
  })

  it('once by one form, however often it is sent', async () => {
    const mail = { email: 'twice@example.test' }
    const key = { 'idempotency-key': 'a-form-that-is-sent-twice' }
    const first = await bookable.book(studio, type, inDays(4), mail, key)
    const again = await bookable.book(studio, type, inDays(4), mail, key)
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.body.booking?.reference).toBe(first.body.booking?.reference)
    expect((await bookable.book(studio, type, inDays(4, '15:00'), mail, key)).status).toBe(409)
    expect(await bookable.bookings({ clientEmail: { equals: mail.email } })).toHaveLength(1)
  })

  it.each([
    [{ consent: false }, 'Agree'],
    [{ email: 'nobody' }, 'e-mail address'],
    [{ name: ' ' }, 'Write your name'],
    [{ startsAt: 'tomorrow' }, 'Choose a time'],
    [{ startsAt: '9999-12-31T23:59:59Z' }, 'Choose a time'],
    [{ host: 'x' }, 'Choose a host'],
    [{ visitorTimeZone: 'Moon/Base' }, 'time zone'],
  ])('hears what is wrong with %j', async (change, words) => {
    const reply = await bookable.book(studio, type, inDays(5), change)
    expect(reply.status).toBe(400)
    expect(reply.text).toContain(words)
  })

  it('finds no type of another organization, none that is switched off, and no host of another type', async () => {
    const off = await bookable.type(studio, [host], { isActive: false })
    const stranger = await bookable.host(studio)
    expect((await bookable.book(other, type, inDays(5))).status).toBe(404)
    expect((await bookable.book(studio, off, inDays(5))).status).toBe(404)
    expect((await bookable.book(studio, type, inDays(5), { host: stranger.id })).status).toBe(400)
  })

  it('is tied to the client, contact or lead with the address; a stranger becomes a lead, once', async () => {
    const client = await make.client(studio, { email: 'known@example.test' })
    const known = await bookable.book(studio, type, inDays(6), { email: 'known@example.test' })
    expect(await read(known.body.booking?.reference)).toMatchObject({ client: client.id, lead: null })
    const one = await bookable.book(studio, type, inDays(6, '12:00'), { email: 'new@example.test' })
    const two = await bookable.book(studio, type, inDays(6, '14:00'), { email: 'new@example.test' })
    const { docs } = await payload.find({
      collection: 'leads',
      where: { email: { equals: 'new@example.test' } },
      depth: 0,
    })
    expect(docs).toHaveLength(1)
    for (const { body } of [one, two])
      expect(await read(body.booking?.reference)).toMatchObject({ lead: docs[0]?.id, client: null })
  })

  it('[booking-blocked-dates] never within a blocked time of a host, whole day or part of one', async () => {
    const own = await bookable.host(studio)
    const alone = await bookable.type(studio, [own])
    const block = (data: Record<string, unknown>) =>
      manager.post('/audit-blocked-dates', { body: { organization: studio.id, assignedTo: own.id, ...data } })
    expect((await block({ blockedDate: inDays(7), reason: 'Fair' })).status).toBe(201)
    const part = await block({ blockedDate: inDays(8), startTime: '09:00', endTime: '12:00', reason: 'Dentist' })
    expect(part.status).toBe(201)
    expect((await bookable.book(studio, alone, inDays(7))).status).toBe(409)
    expect((await bookable.book(studio, alone, inDays(8, '11:30'))).status).toBe(409)
    expect((await bookable.book(studio, alone, inDays(8, '12:00'))).status).toBe(201)
  })

  it('[booking-availability-check] only within the hours of that weekday', async () => {
    const day = new Date(inDays(9)).getUTCDay()
    const names = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const
    const own = await bookable.host(studio, {}, [{ dayOfWeek: names[day], startTime: '09:00', endTime: '11:00' }])
    const alone = await bookable.type(studio, [own])
    expect((await bookable.book(studio, alone, inDays(9, '08:30'))).status).toBe(409)
    expect((await bookable.book(studio, alone, inDays(10, '09:00'))).status).toBe(409)
    expect((await bookable.book(studio, alone, inDays(9, '10:30'))).status).toBe(201)
    expect((await bookable.book(studio, alone, inDays(9, '11:00'))).status).toBe(409)
  })
})

describe('[booking-capacity] seats and caps', () => {
  it('a slot takes as many as its hours say, then no more; who leaves makes room', async () => {
    const hours = (['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const).map(
      (dayOfWeek) => ({ dayOfWeek, maxBookings: 2 }),
    )
    const own = await bookable.host(studio, {}, hours)
    const group = await bookable.type(studio, [own])
    const replies = []
    for (let i = 0; i < 3; i++) replies.push(await bookable.book(studio, group, inDays(11)))
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 409])
    expect(await bookable.reservations([own])).toMatchObject([{ seats: 2, seatsTaken: 2, startsAt: inDays(11) }])
    const token = tokenOf(replies[0]?.body.booking?.manageUrl)
    expect((await bookable.visitor(studio).post('/bookings/manage/cancel', { body: { token } })).status).toBe(200)
    expect(await bookable.reservations([own])).toMatchObject([{ seatsTaken: 1 }])
    expect((await bookable.book(studio, group, inDays(11))).status).toBe(201)
  })

  it('a group session ends with its last seat, and another type never runs into it', async () => {
    const own = await bookable.host(studio)
    const group = await bookable.type(studio, [own], { seats: 3 })
    const single = await bookable.type(studio, [own])
    const { body } = await bookable.book(studio, group, inDays(12))
    expect((await bookable.book(studio, single, inDays(12))).status).toBe(409)
    await bookable
      .visitor(studio)
      .post('/bookings/manage/cancel', { body: { token: tokenOf(body.booking?.manageUrl) } })
    expect(await bookable.reservations([own])).toEqual([])
    expect((await bookable.book(studio, single, inDays(12))).status).toBe(201)
    expect((await bookable.book(studio, group, inDays(12))).status).toBe(409)
  })

  it('no more in a day and a week than the type and the host say', async () => {
    const own = await bookable.host(studio, { maxPerDay: 2 })
    const capped = await bookable.type(studio, [own], { maxPerDay: 1 })
    const free = await bookable.type(studio, [own])
    expect((await bookable.book(studio, capped, inDays(13))).status).toBe(201)
    expect((await bookable.book(studio, capped, inDays(13, '12:00'))).status).toBe(409)
    expect((await bookable.book(studio, free, inDays(13, '12:00'))).status).toBe(201)
    expect((await bookable.book(studio, free, inDays(13, '14:00'))).status).toBe(409)
    expect((await bookable.book(studio, free, inDays(14))).status).toBe(201)
  })
})

describe('[booking-assignment] who comes', () => {
  it('the host whom the visitor chose, or any who is free', async () => {
    const [one, two] = [await bookable.host(studio), await bookable.host(studio)]
    const pair = await bookable.type(studio, [one, two])
    const chosen = await bookable.book(studio, pair, inDays(15), { host: two.id })
    expect(await read(chosen.body.booking?.reference)).toMatchObject({ assignedTo: two.id })
    expect((await bookable.book(studio, pair, inDays(15), { host: two.id })).status).toBe(409)
    const any = await bookable.book(studio, pair, inDays(15))
    expect(await read(any.body.booking?.reference)).toMatchObject({ assignedTo: one.id })
    expect((await bookable.book(studio, pair, inDays(15))).status).toBe(409)
  })

  it('in turn whoever has least to do in the week, then who was booked longest ago', async () => {
    const team = [await bookable.host(studio), await bookable.host(studio), await bookable.host(studio)]
    const turn = await bookable.type(studio, team, { assignment: 'ROUND_ROBIN' })
    const long = await bookable.type(studio, [team[0] as User], { durationMinutes: 120 })
    expect((await bookable.book(studio, long, inDays(16, '18:00'))).status).toBe(201)
    const who = []
    for (const time of ['08:00', '09:00', '10:00', '11:00', '12:00']) {
      const { body } = await bookable.book(studio, turn, inDays(16, time))
      who.push((await read(body.booking?.reference)).assignedTo)
    }
    const [, second, third] = team.map(({ id }) => id)
    expect(who).toEqual([second, third, second, third, second])
  })

  it('all of them, or the time is not offered', async () => {
    const [one, two] = [await bookable.host(studio), await bookable.host(studio)]
    const all = await bookable.type(studio, [one, two], { assignment: 'TOGETHER' })
    const alone = await bookable.type(studio, [two])
    const { body } = await bookable.book(studio, all, inDays(17))
    expect((await read(body.booking?.reference)).hosts).toEqual([one.id, two.id])
    expect((await bookable.reservations([one, two])).map((row) => row.host).sort()).toEqual([one.id, two.id].sort())
    await bookable.book(studio, alone, inDays(17, '12:00'))
    expect((await bookable.book(studio, all, inDays(17, '12:00'))).status).toBe(409)
  })
})

describe('a hold', () => {
  it('keeps a time for its owner alone, becomes the booking, and can be given back', async () => {
    const own = await bookable.host(studio)
    const alone = await bookable.type(studio, [own])
    const visitor = bookable.visitor(studio)
    const hold = (startsAt: string, previous?: string) =>
      visitor.post<{ hold: string; host: string; slots?: unknown[] }>('/bookings/hold', {
        body: { type: alone.slug, startsAt, ...(previous ? { previous } : {}) },
      })
    const first = await hold(inDays(20))
    expect(first.status).toBe(201)
    expect(first.body.host).toBe(own.id)
    expect((await bookable.book(studio, alone, inDays(20))).status).toBe(409)
    const second = await hold(inDays(20, '12:00'), first.body.hold)
    expect(second.status).toBe(201)
    expect((await bookable.book(studio, alone, inDays(20))).status).toBe(201)
    expect((await bookable.book(studio, alone, inDays(20, '12:00'), { hold: second.body.hold })).status).toBe(201)
    const third = await hold(inDays(20, '14:00'))
    expect((await visitor.post('/bookings/release', { body: { hold: third.body.hold } })).status).toBe(200)
    expect((await bookable.reservations([own])).map((row) => row.source)).toEqual(['BOOKING', 'BOOKING'])
  })

  it('that has expired is in nobody’s way, of a seat neither', async () => {
    const own = await bookable.host(studio)
    const alone = await bookable.type(studio, [own])
    const group = await bookable.type(studio, [own], { seats: 2 })
    const hold = (slug: string, startsAt: string) =>
      bookable.visitor(studio).post('/bookings/hold', { body: { type: slug, startsAt } })
    await hold(alone.slug, inDays(21))
    await hold(group.slug, inDays(22))
    await hold(group.slug, inDays(22))
    expect((await bookable.book(studio, group, inDays(22))).status).toBe(409)
    await payload.update({
      collection: 'booking-holds',
      where: { assignedTo: { equals: own.id } },
      data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
    })
    expect((await bookable.book(studio, alone, inDays(21))).status).toBe(201)
    expect((await bookable.book(studio, group, inDays(22))).status).toBe(201)
    expect((await bookable.book(studio, group, inDays(22))).status).toBe(201)
    expect((await bookable.book(studio, group, inDays(22))).status).toBe(409)
  })
})
