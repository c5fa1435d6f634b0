import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AuditBooking, BookingType, Client, Organization, User } from '@/payload-types'
import { readCalendar } from '@/plugins/bookings/calendar/readCalendar'
import type { CalendarData } from '@/plugins/bookings/calendar/types'
import type { BookingDesk } from '@/plugins/bookings/desk/types'
import { readLoad } from '@/plugins/bookings/load/readLoad'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'
import { countStatements, expectStatements } from '../helpers/sql-budget'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

/** A Monday, far from every change of a clock. */
const MONDAY = '2027-01-11'
const at = (time: string, day = MONDAY) => `${day}T${time}:00.000Z`

let studio: Organization
let other: Organization
let ana: User
let ben: User
let team: User
let client: Client
let talk: BookingType
let class_: BookingType
let asAna: RestClient
let asTeam: RestClient
let asStranger: RestClient

/** Rows as they are kept: what makes them is the matter of other tests. */
async function row(collection: Parameters<typeof payload.db.create>[0]['collection'], data: Record<string, unknown>) {
  const { id } = await payload.db.create({ collection, data: { organization: studio.id, ...data } })
  return String(id)
}

let made = 0
function booking(values: Partial<AuditBooking> = {}) {
  made += 1
  return row('audit-bookings', {
    bookingType: talk.id,
    startsAt: at('09:00'),
    endsAt: at('09:30'),
    clientName: `Visitor ${made}`,
    clientEmail: `visitor-${made}@example.test`,
    status: 'CONFIRMED',
    assignedTo: ana.id,
    reference: `REF${made}`,
    uid: `uid-${made}@example.test`,
    version: 1,
    sequence: 0,
    auditType: 'GENERAL',
    ...values,
  })
}

const typeOf = (title: string, hosts: User[], values: Record<string, unknown> = {}) =>
  payload.create({
    collection: 'booking-types',
    data: {
      organization: studio.id,
      title,
      slug: title.toLowerCase(),
      purpose: 'MEETING',
      auditType: 'GENERAL',
      place: 'VIDEO',
      currency: 'EUR',
      durationMinutes: 30,
      stepMinutes: 30,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      minimumNoticeMinutes: 0,
      changeNoticeMinutes: 0,
      windowDays: 60,
      assignment: 'HOST',
      color: 'plum',
      hosts: hosts.map(({ id }) => id),
      ...values,
    },
  })

const calendar = (who: RestClient, query: Record<string, string> = {}) =>
  who.get<CalendarData>('/bookings/calendar', { query: { from: MONDAY, until: '2027-01-18', ...query } })
const seen = ({ items }: CalendarData) =>
  items.map(({ kind, title, startsAt }) => `${startsAt.slice(11, 16)} ${kind} ${title}`)

beforeAll(async () => {
  studio = await make.organization()
  other = await make.organization()
  ana = await make.user({ organization: studio, role: 'PM', name: 'Ana', timezone: 'Europe/Berlin' })
  ben = await make.user({ organization: studio, role: 'PM', name: 'Ben' })
  team = await make.user({ organization: studio, role: 'TEAM' })
  asAna = await restClient(app).as(ana)
  asTeam = await restClient(app).as(team)
  asStranger = await restClient(app).as(await make.user({ organization: other, role: 'ADMIN' }))
  client = await make.client(studio, { name: 'Halden' })
  for (const [user, timeZone] of [
    [ana, 'Europe/Berlin'],
    [ben, 'America/New_York'],
  ] as const) {
    await payload.create({
      collection: 'booking-hosts',
      data: { organization: studio.id, user: user.id, timeZone, isActive: true },
    })
    await payload.create({
      collection: 'audit-availability',
      data: { organization: studio.id, assignedTo: user.id, dayOfWeek: 'MONDAY', startTime: '09:00', endTime: '12:00' },
    })
  }
  talk = await typeOf('Talk', [ana, ben])
  class_ = await typeOf('Class', [ben], { seats: 5, durationMinutes: 60 })

  await booking({ clientName: 'Confirmed', client: client.id })
  await booking({ clientName: 'Pending', startsAt: at('10:00'), endsAt: at('10:30'), status: 'PENDING' })
  await booking({ clientName: 'Called off', startsAt: at('11:00'), endsAt: at('11:30'), status: 'CANCELLED' })
  await booking({ clientName: 'Thrown away', startsAt: at('11:00'), endsAt: at('11:30'), deletedAt: at('08:00') })
  await booking({ clientName: 'Next week', startsAt: at('09:00', '2027-01-18'), endsAt: at('09:30', '2027-01-18') })
  await booking({
    clientName: 'Into the night',
    startsAt: at('22:45', '2027-01-10'),
    endsAt: at('23:15', '2027-01-10'),
  })

  const session = await row('host-reservations', {
    host: ben.id,
    blockedFrom: at('15:00'),
    blockedUntil: at('16:00'),
    source: 'BOOKING',
    state: 'CONFIRMED',
    bookingType: class_.id,
    startsAt: at('15:00'),
    seats: 5,
    seatsTaken: 2,
  })
  for (const name of ['Seat one', 'Seat two']) {
    await booking({
      clientName: name,
      bookingType: class_.id,
      startsAt: at('15:00'),
      endsAt: at('16:00'),
      assignedTo: ben.id,
      session,
    })
  }
  await row('booking-holds', {
    bookingType: talk.id,
    startsAt: at('12:00'),
    endsAt: at('12:30'),
    expiresAt: '2099-01-01T00:00:00.000Z',
    assignedTo: ben.id,
    tokenHash: 'calendar-hold',
  })
  await row('booking-holds', {
    bookingType: talk.id,
    startsAt: at('13:00'),
    endsAt: at('13:30'),
    expiresAt: '2020-01-01T00:00:00.000Z',
    assignedTo: ben.id,
    tokenHash: 'calendar-hold-expired',
  })
  await row('consultations', {
    name: 'Clara',
    email: 'clara@example.test',
    status: 'SCHEDULED',
    consultationType: 'GENERAL',
    scheduledAt: at('13:00'),
    durationMinutes: 60,
    assignedTo: ana.id,
  })
  await row('client-calls', {
    title: 'Check-in',
    client: client.id,
    status: 'SCHEDULED',
    scheduledAt: at('14:00'),
    durationMinutes: 30,
    owner: ana.id,
  })
  const blocked = await row('audit-blocked-dates', { blockedDate: at('12:00'), reason: 'Fair' })
  for (const host of [ana.id, ben.id]) {
    await row('host-reservations', {
      host,
      blockedFrom: at('17:00'),
      blockedUntil: at('18:00'),
      source: 'BLOCK',
      state: 'CONFIRMED',
      seats: 1,
      seatsTaken: 1,
      blockedDate: blocked,
    })
  }
  for (const owner of [ana.id, ben.id]) {
    const feed = await row('busy-feeds', {
      owner,
      name: 'Own',
      url: 'https://calendar.example/own.ics',
      isActive: true,
    })
    await row('busy-times', { owner, feed, startsAt: at('19:00'), endsAt: at('20:00'), uid: 'private' })
  }
})

const WEEK = [
  '22:45 BOOKING Into the night',
  '09:00 BOOKING Confirmed',
  '10:00 BOOKING Pending',
  '12:00 HOLD Talk',
  '13:00 CONSULTATION Clara',
  '14:00 CALL Check-in',
  '15:00 BOOKING Class',
  '17:00 BLOCK Fair',
  '19:00 BUSY null',
]

describe('the calendar', () => {
  it('shows what takes time, a session once, and only the own times of calendars elsewhere', async () => {
    const { status, body } = await calendar(asAna)
    expect(status).toBe(200)
    expect(seen(body)).toEqual(WEEK)
    expect(body.items.map(({ hosts }) => hosts.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 1])
    expect(body.items.find(({ title }) => title === 'Class')).toMatchObject({
      seats: 5,
      seatsTaken: 2,
      endsAt: at('16:00'),
      mayMove: false,
      hosts: [ben.id],
    })
    expect(body.items.find(({ title }) => title === 'Pending')).toMatchObject({
      status: 'PENDING',
      type: talk.id,
      version: 1,
      mayMove: true,
      hosts: [ana.id],
    })
  })

  it('names hosts with their clocks, types with their colours, and the hours as ground', async () => {
    const { body } = await calendar(asAna)
    expect(body).toMatchObject({ from: MONDAY, until: '2027-01-18', timeZone: 'Europe/Berlin' })
    expect(body.hosts.map(({ name, timeZone }) => [name, timeZone])).toEqual([
      ['Ana', 'Europe/Berlin'],
      ['Ben', 'America/New_York'],
    ])
    expect(body.types.map(({ title, color, hosts }) => [title, color, hosts.length])).toEqual([
      ['Class', 'plum', 1],
      ['Talk', 'plum', 2],
    ])
    expect(body.hours).toEqual([
      { host: ana.id, startsAt: at('08:00'), endsAt: at('11:00') },
      { host: ben.id, startsAt: at('14:00'), endsAt: at('17:00') },
    ])
  })

  it('takes days on the reader’s clock', async () => {
    // 22:45 UTC is a quarter to midnight in Berlin, and still so for an hour more: it touches Monday.
    const sunday = await calendar(asAna, { from: '2027-01-10', until: MONDAY })
    expect(seen(sunday.body)).toEqual(['22:45 BOOKING Into the night'])
    expect(seen((await calendar(asAna, { from: MONDAY, until: '2027-01-12' })).body)[0]).toBe(
      '22:45 BOOKING Into the night',
    )
  })

  it('narrows to hosts and types', async () => {
    expect(seen((await calendar(asAna, { hosts: ben.id })).body)).toEqual([
      '12:00 HOLD Talk',
      '15:00 BOOKING Class',
      '17:00 BLOCK Fair',
    ])
    const ofTalk = await calendar(asAna, { types: talk.id })
    expect(seen(ofTalk.body).filter((text) => /BOOKING|HOLD/.test(text))).toEqual(WEEK.slice(0, 4))
  })

  it('tells those who may not read calls and consultations that the time is taken, not whose it is', async () => {
    const { body } = await calendar(asTeam)
    expect(
      body.items.filter(({ kind }) => kind === 'CALL' || kind === 'CONSULTATION').map(({ title }) => title),
    ).toEqual([null, null])
    expect(body.items.some(({ mayMove }) => mayMove)).toBe(false)
    expect(body.items.some(({ kind }) => kind === 'BUSY')).toBe(false)
  })

  it('is empty for another studio, closed for clients and strangers, and refuses days that are none in words', async () => {
    const { body } = await calendar(asStranger)
    expect([body.items, body.hosts, body.types, body.hours]).toEqual([[], [], [], []])
    expect((await calendar(restClient(app))).status).toBe(401)
    const asClient = await restClient(app).as(
      await make.user({ organization: studio, role: 'CLIENT', clients: [client] }),
    )
    expect((await calendar(asClient)).status).toBe(403)
    const wrong: Record<string, string>[] = [
      { from: '2027-02-30' },
      { until: MONDAY },
      { until: '2028-01-01' },
      { hosts: 'me' },
    ]
    for (const query of wrong) {
      expect((await calendar(asAna, query)).status).toBe(400)
    }
  })

  it('costs two statements, three with the hours, however much there is', async () => {
    const req = await createLocalReq({ user: { ...ana, collection: 'users' } }, payload)
    const week = await expectStatements(() => readCalendar(req, { from: MONDAY, until: '2027-01-18' })).toBe(3)
    expect(week.items).toHaveLength(WEEK.length)
    const month = await countStatements(() => readCalendar(req, { from: MONDAY, until: '2027-02-22' }))
    expect(month.statements).toHaveLength(2)
  })
})

describe('the desk of a booking', () => {
  const desk = (who: RestClient, id: string) => who.get<BookingDesk>(`/bookings/${id}/desk`)

  it('says what is odd: outside of the hours, busy elsewhere', async () => {
    const id = await booking({
      clientName: 'Late',
      startsAt: at('19:30'),
      endsAt: at('20:00'),
      visitorTimeZone: 'Asia/Kolkata',
    })
    const { status, body } = await desk(asAna, id)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      name: 'Late',
      timeZone: 'Europe/Berlin',
      visitorTimeZone: 'Asia/Kolkata',
      hosts: [{ id: ana.id, name: 'Ana', timeZone: 'Europe/Berlin' }],
      type: { title: 'Talk', color: 'plum' },
      mayDecide: true,
      notices: [
        'It lies outside of the bookable hours of Ana.',
        'Your calendar elsewhere says that you are busy from 20:00 to 21:00.',
      ],
    })
  })

  it('asks how it went once it is over, and shows its mails', async () => {
    const id = await booking({ startsAt: '2026-01-05T09:00:00.000Z', endsAt: '2026-01-05T09:30:00.000Z' })
    await row('audit-notifications', {
      booking: id,
      type: 'CONFIRMATION',
      recipient: 'VISITOR',
      bookingVersion: 1,
      scheduledFor: '2026-01-01T09:00:00.000Z',
      status: 'FAILED',
      lastError: 'Nobody lives there.',
      change: 'CREATED',
    })
    const { body } = await desk(asTeam, id)
    expect(body.notices).toEqual(['It is over. Say whether it was held or nobody came.'])
    expect(body.mails).toMatchObject([
      {
        type: 'CONFIRMATION',
        status: 'FAILED',
        scheduledFor: '2026-01-01T09:00:00.000Z',
        error: 'Nobody lives there.',
      },
    ])
    expect(body.mayDecide).toBe(false)
  })

  it('is not there for others, like one that does not exist', async () => {
    const id = await booking({ startsAt: at('06:00'), endsAt: at('06:30') })
    for (const [who, asked] of [
      [asStranger, id],
      [asAna, 'x'],
      [asAna, '01900000-0000-7000-8000-000000000000'],
    ] as const) {
      const { status, body } = await desk(who, asked)
      expect([status, (body as unknown as { errors: { message: string }[] }).errors[0]?.message]).toEqual([
        404,
        'There is no such booking.',
      ])
    }
    expect((await desk(restClient(app), id)).status).toBe(401)
  })
})

describe('the load', () => {
  it('counts booked and bookable minutes and who did not come, by host and week, a session once', async () => {
    const carl = await make.user({ organization: other, name: 'Carl', role: 'PM' })
    const req = await createLocalReq({ user: { ...ana, collection: 'users' } }, payload)
    const days = ['2026-03-02', '2026-03-02', '2026-03-09']
    for (const [index, status] of (['COMPLETED', 'NO_SHOW', 'COMPLETED'] as const).entries()) {
      const day = days[index] ?? MONDAY
      await booking({ status, startsAt: at(`1${index}:00`, day), endsAt: at(`1${index}:45`, day) })
    }
    await booking({ status: 'CANCELLED', startsAt: at('15:00', '2026-03-02'), endsAt: at('15:45', '2026-03-02') })
    const load = await readLoad(req, {
      from: '2026-03-04',
      count: 2,
      timeZone: 'Europe/Berlin',
      now: new Date('2026-04-01T00:00:00.000Z'),
    })
    expect(load.weeks).toEqual(['2026-03-02', '2026-03-09'])
    const ofAna = load.hosts.find(({ name }) => name === 'Ana')
    expect(ofAna?.weeks).toEqual([
      { booked: 90, bookable: 180, meetings: 2, noShows: 1, noShowRate: 0.5 },
      { booked: 45, bookable: 180, meetings: 1, noShows: 0, noShowRate: 0 },
    ])
    expect(ofAna?.whole).toMatchObject({ booked: 135, bookable: 360, noShows: 1 })
    expect(load.hosts.some(({ name }) => name === carl.name)).toBe(false)
    expect(load.types).toEqual([
      { month: '2026-03', type: talk.id, title: 'Talk', booked: 4, held: 2, noShows: 1, cancelled: 1 },
    ])

    const winter = await readLoad(req, {
      from: MONDAY,
      count: 1,
      timeZone: 'Europe/Berlin',
      now: new Date('2027-02-01T00:00:00.000Z'),
    })
    expect(winter.hosts.find(({ name }) => name === 'Ben')?.weeks).toMatchObject([{ booked: 60, meetings: 1 }])
  })
})

describe('what else shows bookings', () => {
  it('is the timeline of the client', async () => {
    const { body } = await asAna.get<{ entries: Record<string, unknown>[] }>(`/clients/${client.id}/timeline`, {
      query: { kinds: 'bookings' },
    })
    expect(body.entries).toMatchObject([
      {
        kind: 'bookings',
        text: 'Meeting booked',
        title: 'Talk',
        at: at('09:00'),
        link: { collection: 'audit-bookings' },
      },
    ])
  })

  it('is the day of the host, on the host’s clock, a session once', async () => {
    const day = async (who: RestClient) =>
      (
        await who.get<{
          appointments: { title: string; time: string; minutes: number; kind: string; isPending: boolean }[]
        }>('/today', { query: { day: MONDAY } })
      ).body.appointments.filter(({ title }) => !title.startsWith('Visitor') && title !== 'Late')
    expect(
      (await day(asAna)).map(({ time, kind, title, minutes, isPending }) => [time, kind, title, minutes, isPending]),
    ).toEqual([
      ['10:00', 'BOOKING', 'Confirmed', 30, false],
      ['11:00', 'BOOKING', 'Pending', 30, true],
      ['14:00', 'CONSULTATION', 'Clara', 60, false],
      ['15:00', 'CALL', 'Check-in', 30, false],
    ])
    expect((await day(await restClient(app).as(ben))).map(({ title }) => title)).toEqual(['Class'])
  })
})
