import { Temporal } from 'temporal-polyfill'
import type { AuditBooking, BookingType, Client, Organization, User } from '@/payload-types'
import type { TestApp } from './app'
import { factories } from './factories'
import { restClient, type RestClient } from './rest'

/** A Monday of next January, far from every change of a clock, whenever this runs. */
export const MONDAY = mondayIn(new Date().getUTCFullYear() + 1)
/** A day so many days after that Monday. */
export const dayAfter = (days: number) => Temporal.PlainDate.from(MONDAY).add({ days }).toString()
export const at = (time: string, day = MONDAY) => `${day}T${time}:00.000Z`

function mondayIn(year: number): string {
  const eighth = Temporal.PlainDate.from({ year, month: 1, day: 8 })
  return eighth.add({ days: (8 - eighth.dayOfWeek) % 7 }).toString()
}

type Collection = Parameters<TestApp['payload']['db']['create']>[0]['collection']

export interface CalendarWeek {
  studio: Organization
  other: Organization
  /** A host in Berlin, and one in New York. */
  ana: User
  ben: User
  team: User
  client: Client
  /** Held by both, half an hour; and by Ben, with five seats. */
  talk: BookingType
  lesson: BookingType
  asAna: RestClient
  asTeam: RestClient
  asStranger: RestClient
  /** A row as it is kept: what makes it is the matter of other tests. Answers its id. */
  row: (collection: Collection, data: Record<string, unknown>) => Promise<string>
  /** A booking of Ana's, on Monday at nine unless it says otherwise. */
  booking: (values?: Partial<AuditBooking>) => Promise<string>
}

/** A studio with two hosts and one of everything that takes their time, in one week. */
export async function calendarWeek(app: TestApp): Promise<CalendarWeek> {
  const make = factories(app)
  const { payload } = app
  const studio = await make.organization()
  const other = await make.organization()
  const ana = await make.user({ organization: studio, role: 'PM', name: 'Ana', timezone: 'Europe/Berlin' })
  const ben = await make.user({ organization: studio, role: 'PM', name: 'Ben' })
  const team = await make.user({ organization: studio, role: 'TEAM' })
  const client = await make.client(studio, { name: 'Halden' })
  const row: CalendarWeek['row'] = async (collection, data) => {
    const { id } = await payload.db.create({ collection, data: { organization: studio.id, ...data } })
    return String(id)
  }
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
  const talk = await typeOf('Talk', [ana, ben])
  const lesson = await typeOf('Class', [ben], { seats: 5, durationMinutes: 60 })
  const booking: CalendarWeek['booking'] = (values = {}) =>
    row('audit-bookings', { ...anyBooking(), bookingType: talk.id, assignedTo: ana.id, ...values })

  await booking({ clientName: 'Confirmed', client: client.id })
  await booking({ clientName: 'Pending', startsAt: at('10:00'), endsAt: at('10:30'), status: 'PENDING' })
  await booking({ clientName: 'Called off', startsAt: at('11:00'), endsAt: at('11:30'), status: 'CANCELLED' })
  await booking({ clientName: 'Thrown away', startsAt: at('11:00'), endsAt: at('11:30'), deletedAt: at('08:00') })
  await booking({ clientName: 'Next week', startsAt: at('09:00', dayAfter(7)), endsAt: at('09:30', dayAfter(7)) })
  await booking({
    clientName: 'Into the night',
    startsAt: at('22:45', dayAfter(-1)),
    endsAt: at('23:15', dayAfter(-1)),
  })

  const session = await row('host-reservations', {
    host: ben.id,
    blockedFrom: at('15:00'),
    blockedUntil: at('16:00'),
    source: 'BOOKING',
    state: 'CONFIRMED',
    bookingType: lesson.id,
    startsAt: at('15:00'),
    seats: 5,
    seatsTaken: 2,
  })
  for (const name of ['Seat one', 'Seat two']) {
    await booking({
      clientName: name,
      bookingType: lesson.id,
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

  return {
    ...{ studio, other, ana, ben, team, client, talk, lesson, row, booking },
    asAna: await restClient(app).as(ana),
    asTeam: await restClient(app).as(team),
    asStranger: await restClient(app).as(await make.user({ organization: other, role: 'ADMIN' })),
  }
}

let made = 0
function anyBooking() {
  made += 1
  return {
    startsAt: at('09:00'),
    endsAt: at('09:30'),
    clientName: `Visitor ${made}`,
    clientEmail: `visitor-${made}@example.test`,
    status: 'CONFIRMED',
    reference: `REF${made}`,
    uid: `uid-${made}@example.test`,
    version: 1,
    sequence: 0,
    auditType: 'GENERAL',
  }
}
