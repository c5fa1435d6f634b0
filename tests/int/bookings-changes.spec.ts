import { beforeAll, describe, expect, it } from 'vitest'
import type { AuditBooking, BookingType, Organization, User } from '@/payload-types'
import { bookables, inDays, tokenOf, type BookingReply } from '../helpers/bookings'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const bookable = bookables(app, make)

type Conflicts = { conflicts: { kind: string; message: string; record: string | null }[] }

let studio: Organization
let host: User
let type: BookingType
let manager: RestClient

const read = (id: string) => payload.findByID({ collection: 'audit-bookings', id, depth: 0, trash: true })
const byReference = async (reference: string | undefined): Promise<AuditBooking> => {
  const [booking] = await bookable.bookings({ reference: { equals: String(reference) } })
  if (!booking) throw new Error(`There is no booking ${reference}.`)
  return booking
}
const booked = async (startsAt: string, more: Record<string, unknown> = {}, of = type) => {
  const reply = await bookable.book(studio, of, startsAt, more)
  expect(reply.status, reply.text).toBe(201)
  return { token: tokenOf(reply.body.booking?.manageUrl), booking: await byReference(reply.body.booking?.reference) }
}
const link = (path: string, body: Record<string, unknown>) =>
  bookable.visitor(studio).post<BookingReply & { mayCancel?: boolean }>(`/bookings/manage/${path}`, { body })
const times = async (of: User) => (await bookable.reservations([of])).map((row) => row.blockedFrom)
const events = async (id: string) => {
  const { docs } = await payload.find({
    collection: 'domain-events',
    where: { subjectId: { equals: id }, type: { like: 'booking.' } },
    sort: 'occurredAt',
    depth: 0,
  })
  return docs.map((event) => event.type)
}
/** A booking as staff write it. */
const write = (data: Record<string, unknown>, by = manager) =>
  by.post('/audit-bookings', {
    body: {
      organization: studio.id,
      bookingType: type.id,
      clientName: 'By staff',
      clientEmail: 'staff-made@example.test',
      ...data,
    },
  })

beforeAll(async () => {
  studio = await make.organization()
  host = await bookable.host(studio, { name: 'Ruth Okafor' })
  type = await bookable.type(studio, [host])
  const person = await make.user({ organization: studio, role: 'ADMIN', timezone: 'Europe/Berlin' })
  manager = await restClient(app).as(person)
})

describe('a link of a booking', () => {
  it('shows it, moves it in one update, and is outdated then', async () => {
    const { token, booking } = await booked(inDays(3))
    expect((await link('view', { token })).body).toMatchObject({
      mayCancel: true,
      mayReschedule: true,
      type: type.slug,
    })
    const moved = await link('reschedule', { token, startsAt: inDays(4) })
    expect(moved.status, moved.text).toBe(200)
    expect(await read(booking.id)).toMatchObject({
      startsAt: inDays(4),
      endsAt: inDays(4, '10:30'),
      version: 2,
      sequence: 1,
    })
    expect(await times(host)).toEqual([inDays(4)])
    for (const path of ['view', 'cancel', 'reschedule']) {
      const again = await link(path, { token, startsAt: inDays(5) })
      expect(again.status).toBe(410)
      expect(again.text).toContain('newest mail')
    }
    expect((await link('cancel', { token: tokenOf(moved.body.booking?.manageUrl), reason: 'Ill' })).status).toBe(200)
    expect(await read(booking.id)).toMatchObject({ status: 'CANCELLED', cancelledBy: 'VISITOR', cancelReason: 'Ill' })
    expect(await times(host)).toEqual([])
    expect(await events(booking.id)).toEqual(['booking.created', 'booking.rescheduled', 'booking.cancelled'])
  })

  it('[group-session] says how many seats each time has left, to visitors and to staff; the own seat counts as free', async () => {
    const lecturer = await bookable.host(studio)
    const talk = await bookable.type(studio, [lecturer], { seats: 3, durationMinutes: 60, stepMinutes: 60 })
    const { token, booking } = await booked(inDays(9), {}, talk)
    await booked(inDays(9, '12:00'), {}, talk)
    expect((await link('view', { token })).body).toMatchObject({ type: talk.slug, seats: 3 })
    const seatsAt = (slots: { startsAt: string; seatsLeft: number }[] | undefined) =>
      ['10:00', '11:00', '12:00'].map((time) => slots?.find(({ startsAt }) => startsAt === inDays(9, time))?.seatsLeft)
    const day = inDays(9).slice(0, 10)
    const offered = await bookable.visitor(studio).get<BookingReply>('/bookings/slots', {
      query: { type: talk.slug, from: day, until: day, timeZone: 'UTC', token },
    })
    expect(seatsAt(offered.body.slots)).toEqual([3, 3, 2])
    const times = (by: RestClient, query: Record<string, string>) =>
      by.get<BookingReply & { seats: number; nextAvailable: string | null }>(`/bookings/${booking.id}/times`, { query })
    const staff = await times(manager, { day })
    expect([staff.status, staff.body.seats, seatsAt(staff.body.slots)]).toEqual([200, 3, [3, 3, 2]])
    // Their clock is Berlin's: the day begins and ends there.
    expect(staff.body.slots?.[0]?.startsAt).toMatch(/T2[23]:00/)
    expect((await times(manager, { day: 'soon' })).status).toBe(400)
    expect((await times(bookable.visitor(studio), { day })).status).toBe(401)
    const stranger = await make.user({ organization: await make.organization(), role: 'ADMIN' })
    expect((await times(await restClient(app).as(stranger), { day })).status).toBe(404)
    const moved = await manager.post(`/bookings/${booking.id}/move`, {
      body: { startsAt: inDays(9, '12:00'), version: booking.version },
    })
    expect(moved.status, moved.text).toBe(200)
    expect(seatsAt((await times(manager, { day })).body.slots)).toEqual([3, 3, 2])
    const others = await bookable.visitor(studio).get<BookingReply>('/bookings/slots', {
      query: { type: talk.slug, from: day, until: day, timeZone: 'UTC' },
    })
    expect(seatsAt(others.body.slots)).toEqual([3, 3, 1])
  })

  it('moves to nothing that is not offered, and leaves everything as it was', async () => {
    const { token, booking } = await booked(inDays(6))
    await booked(inDays(6, '12:00'))
    const taken = await link('reschedule', { token, startsAt: inDays(6, '12:00') })
    expect(taken.status).toBe(409)
    // The own time is among the fresh ones: it is not in its own way.
    expect(taken.body.slots?.map(({ startsAt }) => startsAt)).toContain(inDays(6))
    expect((await link('reschedule', { token, startsAt: inDays(6, '12:10') })).status).toBe(409)
    expect(await read(booking.id)).toMatchObject({ startsAt: inDays(6), version: 1 })
    expect((await link('view', { token })).status).toBe(200)
  })

  it('is refused shortly before the meeting, and when it is none', async () => {
    const late = await bookable.type(studio, [host], { changeNoticeMinutes: 14 * 1440 })
    const { token } = await booked(inDays(7), {}, late)
    expect((await link('view', { token })).body).toMatchObject({ mayCancel: false, mayReschedule: false })
    expect((await link('cancel', { token })).status).toBe(409)
    expect((await link('reschedule', { token, startsAt: inDays(20) })).status).toBe(409)
    expect((await link('view', { token: `${token}x` })).status).toBe(404)
    expect((await link('view', { token: 'nonsense' })).status).toBe(404)
  })
})

describe('staff', () => {
  it('approve and decline what was asked for; both take their time until then', async () => {
    const asked = await bookable.type(studio, [host], { requiresConfirmation: true })
    const { booking: one } = await booked(inDays(8), {}, asked)
    const { booking: two } = await booked(inDays(8, '12:00'), {}, asked)
    expect(one.status).toBe('PENDING')
    expect(await events(one.id)).toEqual(['booking.requested'])
    expect((await bookable.book(studio, asked, inDays(8))).status).toBe(409)
    expect((await manager.post(`/bookings/${one.id}/confirm`, { body: {} })).status).toBe(200)
    expect((await manager.post(`/bookings/${two.id}/decline`, { body: { reason: 'Closed' } })).status).toBe(200)
    expect(await read(one.id)).toMatchObject({ status: 'CONFIRMED', version: 2 })
    expect(await read(two.id)).toMatchObject({ status: 'DECLINED', cancelReason: 'Closed', cancelledBy: 'STAFF' })
    const rows = await bookable.reservations([host])
    expect(rows.filter((row) => row.booking === one.id)).toMatchObject([{ state: 'CONFIRMED' }])
    expect(rows.filter((row) => row.booking === two.id)).toEqual([])
    const revived = await manager.post(`/bookings/${two.id}/confirm`, { body: {} })
    expect(revived.status).toBe(409)
    expect(revived.text).toContain('Make a new booking instead')
  })

  it('book outside of the offered hours, but never where something stands, and read what it is', async () => {
    const past = await write({ startsAt: inDays(-2, '03:10'), clientName: 'Night owl' })
    expect(past.status, past.text).toBe(201)
    expect(past.body.doc).toMatchObject({ assignedTo: expect.anything(), source: 'ADMIN', endsAt: inDays(-2, '03:40') })
    const { booking } = await booked(inDays(9), { name: 'Clara Weiss' })
    const clash = await write({ startsAt: inDays(9, '10:20') })
    expect(clash.status).toBe(409)
    expect(clash.body.errors?.[0]?.message).toMatch(
      /Ruth Okafor has a booking of Clara Weiss: .*(11|12):00.*CES?T|GMT\+[12]/,
    )
    expect((clash.body.errors?.[0]?.data as Conflicts).conflicts).toMatchObject([
      { kind: 'BOOKING', record: booking.id },
    ])
    expect(await bookable.bookings({ clientName: { equals: 'By staff' } })).toEqual([])
  })

  it('move by version; what somebody else has changed meanwhile is refused', async () => {
    const { booking } = await booked(inDays(10))
    const { booking: other } = await booked(inDays(10, '15:00'))
    const move = (startsAt: string, version: number) =>
      manager.post(`/bookings/${booking.id}/move`, { body: { startsAt, version } })
    expect((await move(inDays(10, '15:15'), 1)).text).toContain(other.clientName)
    expect((await move(inDays(10, '11:11'), 1)).status).toBe(200)
    expect((await move(inDays(10, '13:00'), 1)).status).toBe(409)
    expect((await move(inDays(10, '13:00'), 2)).status).toBe(200)
    expect(await read(booking.id)).toMatchObject({
      startsAt: inDays(10, '13:00'),
      endsAt: inDays(10, '13:30'),
      version: 3,
    })
    expect(
      (await manager.post(`/bookings/${host.id}/move`, { body: { startsAt: inDays(10), version: 1 } })).status,
    ).toBe(404)
  })

  it('[booking-assignment] give it to somebody else, whose time it takes then', async () => {
    const deputy = await bookable.host(studio)
    const { booking } = await booked(inDays(11))
    expect((await manager.patch(`/audit-bookings/${booking.id}`, { body: { assignedTo: deputy.id } })).status).toBe(200)
    expect(await read(booking.id)).toMatchObject({ hosts: [deputy.id], version: 2 })
    expect(await times(deputy)).toEqual([inDays(11)])
    await booked(inDays(11))
  })

  it('note and correct without a new version; what software owns stays', async () => {
    const { booking } = await booked(inDays(12))
    const reply = await manager.patch(`/audit-bookings/${booking.id}`, {
      body: { notes: 'Bring the dial.', reference: 'MINE', version: 9, uid: 'x', hosts: [] },
    })
    expect(reply.status).toBe(200)
    expect(await read(booking.id)).toMatchObject({
      notes: 'Bring the dial.',
      reference: booking.reference,
      uid: booking.uid,
      hosts: [host.id],
      version: 1,
      sequence: 0,
    })
  })

  it('say afterwards how it went; what was held keeps its time', async () => {
    const { booking } = await booked(inDays(13))
    expect((await manager.post(`/bookings/${booking.id}/no-show`, { body: {} })).status).toBe(200)
    expect((await manager.post(`/bookings/${booking.id}/complete`, { body: {} })).status).toBe(200)
    expect(await events(booking.id)).toEqual(['booking.created', 'booking.no_show', 'booking.completed'])
    expect((await bookable.book(studio, type, inDays(13))).status).toBe(409)
    expect((await manager.patch(`/audit-bookings/${booking.id}`, { body: { startsAt: inDays(14) } })).status).toBe(409)
  })

  it('of another organization find nothing', async () => {
    const stranger = await restClient(app).as(
      await make.user({ organization: await make.organization(), role: 'ADMIN' }),
    )
    const { booking } = await booked(inDays(15))
    expect((await stranger.post(`/bookings/${booking.id}/cancel`, { body: {} })).status).toBe(404)
    expect((await bookable.visitor(studio).post(`/bookings/${booking.id}/cancel`, { body: {} })).status).toBe(401)
    expect((await read(booking.id)).status).toBe('CONFIRMED')
  })
})

describe('every way of writing', () => {
  it('the trash gives the time back, and whoever is restored takes it, if it is free', async () => {
    const { booking } = await booked(inDays(16))
    const trash = (deletedAt: string | null) =>
      manager.patch(`/audit-bookings/${booking.id}?trash=true`, { body: { deletedAt } })
    expect((await trash(new Date().toISOString())).status).toBe(200)
    const { booking: walkIn } = await booked(inDays(16))
    expect((await trash(null)).status).toBe(409)
    await manager.post(`/bookings/${walkIn.id}/cancel`, { body: {} })
    expect((await trash(null)).status).toBe(200)
    expect(await read(booking.id)).toMatchObject({ version: 3, deletedAt: null })
    expect((await bookable.reservations([host])).filter((row) => row.booking === booking.id)).toHaveLength(1)
    expect(await events(booking.id)).toEqual(['booking.created', 'booking.cancelled', 'booking.created'])
  })

  it('is not deleted while somebody would come; afterwards its time goes with it', async () => {
    const { booking } = await booked(inDays(17))
    const refused = await manager.delete(`/audit-bookings/${booking.id}`)
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Cancel it first')
    await manager.post(`/bookings/${booking.id}/cancel`, { body: {} })
    expect((await manager.delete(`/audit-bookings/${booking.id}`)).status).toBe(200)
    expect((await bookable.reservations([host])).filter((row) => row.booking === booking.id)).toEqual([])
  })

  it('a bulk change goes the same way, each with its own version', async () => {
    const own = await bookable.host(studio)
    const alone = await bookable.type(studio, [own])
    const made = [await booked(inDays(18), {}, alone), await booked(inDays(19), {}, alone)]
    const reply = await manager.patch('/audit-bookings', {
      query: { where: { bookingType: { equals: alone.id } } },
      body: { status: 'CANCELLED' },
    })
    expect(reply.status, reply.text).toBe(200)
    expect(await times(own)).toEqual([])
    for (const { booking } of made) expect(await read(booking.id)).toMatchObject({ status: 'CANCELLED', version: 2 })
  })

  it('an end before the beginning, and a time that is none, are refused in words', async () => {
    expect((await write({ startsAt: inDays(20), endsAt: inDays(19) })).text).toContain('ends after it begins')
    expect((await write({ startsAt: inDays(20), endsAt: inDays(22) })).text).toContain('lasts a day at most')
    expect((await write({ startsAt: 'soon' })).status).toBe(400)
    expect((await write({})).status).toBe(400)
  })
})

describe('what else takes time', () => {
  it('[booking-blocked-dates] a blocked time is refused where somebody is booked, in words, and frees its time when it goes', async () => {
    const own = await bookable.host(studio, { name: 'Jonas Bell', timeZone: 'America/New_York' })
    const alone = await bookable.type(studio, [own])
    await booked(inDays(21, '16:00'), { name: 'Halden' }, alone)
    const block = (data: Record<string, unknown>) =>
      manager.post('/audit-blocked-dates', {
        body: { organization: studio.id, assignedTo: own.id, reason: 'Fair', ...data },
      })
    const clash = await block({ blockedDate: inDays(20), lastDate: inDays(22) })
    expect(clash.status).toBe(409)
    expect(clash.text).toContain('Jonas Bell has a booking of Halden')
    const { status, body } = await block({ blockedDate: inDays(23) })
    expect(status).toBe(201)
    const [row] = (await bookable.reservations([own])).filter(({ source }) => source === 'BLOCK')
    // Midnight of the host's clock.
    expect(row?.blockedFrom.slice(11, 13)).toMatch(/0[45]/)
    expect((await bookable.book(studio, alone, inDays(23, '12:00'))).status).toBe(409)
    expect((await manager.delete(`/audit-blocked-dates/${String(body.doc?.id)}`)).status).toBe(200)
    expect((await bookable.book(studio, alone, inDays(23, '12:00'))).status).toBe(201)
  })

  it('[booking-blocked-dates] of the whole organization: every host, also one who is added later', async () => {
    const house = await make.organization()
    const before = await bookable.host(house)
    const director = await restClient(app).as(await make.user({ organization: house, role: 'DIRECTOR' }))
    const body = { blockedDate: inDays(24), reason: 'Moving house', assignedTo: null }
    expect((await director.post('/audit-blocked-dates', { body })).body.doc?.assignedTo).toBeNull()
    const after = await bookable.host(house, { timeZone: 'Asia/Tokyo' })
    const rows = await bookable.reservations([before, after])
    expect(rows.map((row) => [row.host, row.source]).sort()).toEqual(
      [
        [before.id, 'BLOCK'],
        [after.id, 'BLOCK'],
      ].sort(),
    )
    const own = await bookable.type(house, [after])
    expect((await bookable.book(house, own, inDays(24, '03:00'))).status).toBe(409)
  })

  it('consultations and calls stand in the same table, move in it and leave it', async () => {
    const own = await bookable.host(studio, { name: 'Ines' })
    const alone = await bookable.type(studio, [own])
    const client = await make.client(studio)
    const call = await make.call(studio, client, { status: 'SCHEDULED', owner: own.id, scheduledAt: inDays(25) })
    expect((await bookable.book(studio, alone, inDays(25))).status).toBe(409)
    const clash = await manager.post('/consultations', {
      body: {
        organization: studio.id,
        name: 'Ostra',
        email: 'ostra@example.test',
        status: 'SCHEDULED',
        scheduledAt: inDays(25, '10:15'),
        assignedTo: own.id,
      },
    })
    expect(clash.status).toBe(409)
    expect(clash.text).toContain(`Ines has the call “${call.title}”`)
    await payload.update({ collection: 'client-calls', id: call.id, data: { scheduledAt: inDays(25, '18:00') } })
    expect(await times(own)).toEqual([inDays(25, '18:00')])
    await booked(inDays(25), {}, alone)
    await payload.update({ collection: 'client-calls', id: call.id, data: { status: 'COMPLETED' } })
    expect(await times(own)).toEqual([inDays(25)])
    const back = await manager.patch(`/client-calls/${call.id}`, {
      body: { status: 'SCHEDULED', scheduledAt: inDays(25, '10:10') },
    })
    expect(back.status).toBe(409)
  })
})

describe('the language of a booking', () => {
  it('is that of the tag which the browser sent, whatever its region; one that nobody writes here is refused', async () => {
    const own = await bookable.type(studio, [await bookable.host(studio)])
    const made = await write({ bookingType: own.id, startsAt: inDays(21), language: 'en-GB' })
    expect(made.status, made.text).toBe(201)
    expect(made.body.doc).toMatchObject({ language: 'en' })
    const refused = await write({ bookingType: own.id, startsAt: inDays(22), language: 'tlh' })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Choose one of the languages of the site.')
  })
})
