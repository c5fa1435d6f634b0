import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BookingType, Organization, User } from '@/payload-types'
import { readOffer } from '@/plugins/bookings/offer/readOffer'
import { dayIn } from '@/src/lib/calendar-day'
import { addDays, weekOf } from '@/src/lib/days'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'
import { expectStatements } from '../helpers/sql-budget'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

/** A Monday, far from every change of a clock. */
const MONDAY = '2027-01-11'
const NOW = new Date('2027-01-01T00:00:00.000Z')

let studio: Organization
let req: PayloadRequest

beforeAll(async () => {
  studio = await make.organization()
  req = await createLocalReq({}, payload)
})

async function host(values: Record<string, unknown> = {}): Promise<User> {
  const user = await make.user({ organization: studio })
  const data = { organization: studio.id, user: user.id, timeZone: 'UTC', isActive: true, ...values }
  await payload.create({ collection: 'booking-hosts', data })
  return user
}

function hours(user: User, values: Record<string, unknown> = {}) {
  const data = { organization: studio.id, assignedTo: user.id, startTime: '09:00', endTime: '11:00', ...values }
  return payload.create({
    collection: 'audit-availability',
    data: { ...('date' in values ? {} : { dayOfWeek: 'MONDAY' as const }), ...data },
  })
}

let made = 0
function type(hosts: User[], values: Partial<BookingType> = {}): Promise<BookingType> {
  made += 1
  return payload.create({
    collection: 'booking-types',
    data: {
      organization: studio.id,
      title: `Type ${made}`,
      slug: `type-${made}`,
      purpose: 'MEETING',
      auditType: 'GENERAL',
      place: 'VIDEO',
      currency: 'EUR',
      durationMinutes: 60,
      stepMinutes: 60,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      minimumNoticeMinutes: 0,
      changeNoticeMinutes: 0,
      windowDays: 60,
      assignment: 'HOST',
      color: 'brass',
      hosts: hosts.map(({ id }) => id),
      ...values,
    },
  })
}

const offered = async (wanted: BookingType, day = MONDAY, change: Record<string, unknown> = {}) =>
  (
    await readOffer(req, {
      organization: studio.id,
      type: wanted.id,
      from: new Date(`${day}T00:00:00.000Z`),
      until: new Date(`${day}T23:59:00.000Z`),
      now: NOW,
      ...change,
    })
  ).slots

const times = async (...of: Parameters<typeof offered>) =>
  (await offered(...of)).map(({ startsAt }) => startsAt.slice(11, 16))

describe('what is offered', () => {
  it('[booking-availability-check] lies on the grid of the weekly hours', async () => {
    const ana = await host()
    await hours(ana)
    expect(await offered(await type([ana]))).toEqual([
      { startsAt: `${MONDAY}T09:00:00.000Z`, endsAt: `${MONDAY}T10:00:00.000Z`, hosts: [ana.id], seatsLeft: 1 },
      { startsAt: `${MONDAY}T10:00:00.000Z`, endsAt: `${MONDAY}T11:00:00.000Z`, hosts: [ana.id], seatsLeft: 1 },
    ])
    expect(await offered(await type([ana]), '2027-01-12')).toEqual([])
  })

  it('reads four statements, for one host and for many', async () => {
    const hosts = await Promise.all(Array.from({ length: 8 }, () => host({ maxPerDay: 3 })))
    await Promise.all(hosts.map((one) => hours(one)))
    const [first] = hosts
    const many = await type(hosts, { assignment: 'ROUND_ROBIN' })
    const one = await type(first ? [first] : [])
    const slots = await expectStatements(() => offered(many)).toBe(4)
    expect(slots.map(({ hosts: free, seatsLeft }) => [free.length, seatsLeft])).toEqual([
      [8, 8],
      [8, 8],
    ])
    await expectStatements(() => offered(one)).toBe(4)
  })

  it('[booking-availability-check] is what the type’s own hours and those of the date say', async () => {
    const ana = await host()
    const own = await type([ana])
    const another = await type([ana])
    await hours(ana, { startTime: '08:00', endTime: '09:00', bookingTypes: [own.id] })
    await hours(ana, { startTime: '20:00', endTime: '21:00', date: '2027-01-18' })
    await hours(ana, { startTime: '12:00', endTime: '13:00', validFrom: '2027-01-18' })
    expect(await times(own)).toEqual(['08:00'])
    expect(await times(another)).toEqual([])
    expect(await times(another, '2027-01-18')).toEqual(['20:00'])
    expect(await times(another, '2027-01-25')).toEqual(['12:00'])
  })

  it('[booking-blocked-dates] leaves out what is blocked, of one host or of all, and holidays', async () => {
    const [ana, ben] = [await host(), await host({ country: 'DE', region: 'BY' })]
    await Promise.all([hours(ana), hours(ben), hours(ben, { dayOfWeek: 'WEDNESDAY' })])
    const wanted = await type([ana, ben])
    const who = async (day: string) => (await offered(wanted, day)).map((slot) => slot.hosts)
    expect(await who(MONDAY)).toEqual([
      [ana.id, ben.id],
      [ana.id, ben.id],
    ])
    const block = (data: Record<string, unknown>) =>
      query(
        { payload },
        sql`insert into audit_blocked_dates (id, organization_id, assigned_to_id, blocked_date, start_time, end_time, reason)
          values (gen_random_uuid(), ${studio.id}, ${data.host ?? null}, ${`${String(data.day)}T12:00:00Z`}, ${data.start ?? null}, ${data.end ?? null}, 'Away')`,
      )
    await block({ host: ana.id, day: MONDAY, start: '09:30', end: '10:00' })
    expect(await who(MONDAY)).toEqual([[ben.id], [ana.id, ben.id]])
    await block({ day: '2027-01-18' })
    expect(await who('2027-01-18')).toEqual([])
    // The Epiphany is a holiday in Bavaria.
    expect([await who('2027-01-06'), await who('2027-01-13')]).toEqual([[], [[ben.id], [ben.id]]])
  })

  it('[booking-availability-check] leaves out what is reserved and busy elsewhere, and no hold that has expired', async () => {
    const ana = await host()
    await hours(ana, { endTime: '13:00' })
    const wanted = await type([ana])
    const expired = await hold(wanted, '09:00', new Date(NOW.getTime() - 1))
    const alive = await hold(wanted, '10:00', new Date(NOW.getTime() + 60_000))
    await reserve(ana, '09:00', '10:00', { hold: expired })
    await reserve(ana, '10:00', '10:30', { hold: alive })
    const { id: feed } = await payload.create({
      collection: 'busy-feeds',
      data: { organization: studio.id, owner: ana.id, name: 'Home', url: 'https://calendar.example/a.ics' },
    })
    await query(
      { payload },
      sql`insert into busy_times (id, organization_id, owner_id, feed_id, starts_at, ends_at)
        values (gen_random_uuid(), ${studio.id}, ${ana.id}, ${feed}, ${`${MONDAY}T12:59:00Z`}, ${`${MONDAY}T14:00:00Z`})`,
    )
    expect(await times(wanted)).toEqual(['09:00', '11:00'])
    expect(await times(wanted, MONDAY, { ignore: { hold: alive } })).toEqual(['09:00', '10:00', '11:00'])
    await payload.update({ collection: 'busy-feeds', id: feed, data: { isActive: false } })
    expect(await times(wanted)).toEqual(['09:00', '11:00', '12:00'])
  })

  it('[booking-capacity] counts the seats of a session and the bookings of a day', async () => {
    const ana = await host({ maxPerWeek: 3 })
    await hours(ana, { maxBookings: 6 })
    const wanted = await type([ana], { seats: 4 })
    const left = async () =>
      (await offered(wanted)).map(({ startsAt, seatsLeft }) => [startsAt.slice(11, 13), seatsLeft])
    // Three a week, whatever the seats.
    expect(await left()).toEqual([
      ['09', 3],
      ['10', 3],
    ])
    const session = await reserve(ana, '09:00', '10:00', { type: wanted.id, seats: 4, taken: 3 })
    expect(await left()).toEqual([
      ['09', 1],
      ['10', 3],
    ])
    const gone = await hold(wanted, '09:00', new Date(NOW.getTime() - 1), session)
    expect(await left()).toEqual([
      ['09', 2],
      ['10', 3],
    ])
    await query({ payload }, sql`delete from booking_holds where id = ${gone}`)
    await query(
      { payload },
      sql`insert into audit_bookings (id, organization_id, booking_type_id, assigned_to_id, starts_at, ends_at, client_name, client_email, reference, status)
        select gen_random_uuid(), ${studio.id}, ${wanted.id}, ${ana.id}, ${`${MONDAY}T09:00:00Z`}, ${`${MONDAY}T10:00:00Z`}, 'A', 'a@b.example', 'CAP' || n,
          (array['CONFIRMED', 'PENDING', 'CANCELLED'])[n]::enum_audit_bookings_status from generate_series(1, 3) n`,
    )
    expect(await left()).toEqual([
      ['09', 1],
      ['10', 1],
    ])
  })

  it('[booking-assignment] asks a host who can be booked: not one who has left, and together all or nobody', async () => {
    const [ana, ben] = [await host(), await host()]
    await Promise.all([hours(ana), hours(ben, { startTime: '10:00', endTime: '12:00' })])
    const any = await type([ana, ben], { assignment: 'ROUND_ROBIN' })
    const together = await type([ana, ben], { assignment: 'TOGETHER' })
    expect(await times(any)).toEqual(['09:00', '10:00', '11:00'])
    expect(await times(any, MONDAY, { host: ben.id })).toEqual(['10:00', '11:00'])
    expect(await times(together)).toEqual(['10:00'])
    await payload.update({ collection: 'users', id: ben.id, data: { isActive: false } })
    expect(await times(any)).toEqual(['09:00', '10:00'])
    expect(await times(together)).toEqual([])
  })
})

describe('GET /api/bookings/types and /slots', () => {
  const visitor = () => restClient(app).with({ headers: { 'x-orrery-organization': studio.slug } })

  it('show visitors what they can book, in their language', async () => {
    const ana = await host({ name: 'Ana P.', title: 'Strategy' })
    const template = await payload.create({
      collection: 'audit-templates',
      data: {
        organization: studio.id,
        title: 'Questions',
        auditType: 'GENERAL',
        isActive: true,
        questions: [
          { question: 'What for?', kind: 'CHOICE', choices: 'Site\n Shop \n', isRequired: true, askWhenBooking: true },
          { question: 'Internal', kind: 'TEXT' },
        ],
      },
    })
    const wanted = await type([ana], { questionsFrom: template.id, description: 'Half an hour.' })
    await payload.update({ collection: 'booking-types', id: wanted.id, locale: 'de', data: { title: 'Gespräch' } })
    const hidden = await type([ana], { isListed: false })
    const off = await type([ana], { isActive: false })
    const list = async (query: Record<string, string> = {}) =>
      (
        await visitor().get<{ types: { slug: string; title: string; description: string }[] }>('/bookings/types', {
          query,
        })
      ).body.types
    const found = (await list({ locale: 'de' })).find(({ slug }) => slug === wanted.slug)
    expect(found).toMatchObject({
      title: 'Gespräch',
      description: 'Half an hour.',
      durationMinutes: 60,
      price: null,
      hosts: [{ id: ana.id, name: 'Ana P.', title: 'Strategy' }],
      questions: [{ question: 'What for?', kind: 'CHOICE', choices: ['Site', 'Shop'], help: null, isRequired: true }],
    })
    expect((await list()).map(({ slug }) => slug)).not.toContain(hidden.slug)
    expect((await list({ type: hidden.slug })).map(({ slug }) => slug)).toEqual([hidden.slug])
    expect(await list({ type: off.slug })).toEqual([])
  })

  it('[booking-availability-check] answer by the days of the visitor’s clock, and say when the next time is', async () => {
    const ana = await host({ timeZone: 'Europe/Berlin' })
    await hours(ana, { dayOfWeek: 'MONDAY', startTime: '00:30', endTime: '01:30' })
    const wanted = await type([ana], { windowDays: 30 })
    const ask = async (query: Record<string, string>) =>
      (
        await visitor().get<{
          timeZone: string
          hostTimeZone: string
          slots: { startsAt: string }[]
          nextAvailable: string | null
        }>('/bookings/slots', { query: { type: wanted.slug, ...query } })
      ).body
    const today = dayIn('UTC', new Date())
    const monday = weekOf(addDays(today, 8))[0] ?? today
    const sunday = addDays(monday, -1)
    // Half past midnight in Berlin is still Sunday in New York.
    const there = await ask({ from: sunday, until: sunday, timeZone: 'America/New_York' })
    expect(there).toMatchObject({ timeZone: 'America/New_York', hostTimeZone: 'Europe/Berlin', nextAvailable: null })
    expect(there.slots).toHaveLength(1)
    const next = await ask({ from: sunday, until: sunday, timeZone: 'Europe/Berlin' })
    expect([next.slots, next.nextAvailable]).toEqual([[], there.slots[0]?.startsAt])
    const far = addDays(today, 300)
    expect(await ask({ from: far, until: far })).toMatchObject({ slots: [], nextAvailable: null })
  })

  it.each([
    [{ from: MONDAY, until: MONDAY }, 400, 'Say what you want to book: ?type=<name of a booking type>.'],
    [{ type: 'x', from: 'soon' }, 400, 'Write the days as ?from=2026-11-21&until=2026-11-30.'],
    [
      { type: 'x', from: '2027-02-30', until: '2027-03-01' },
      400,
      'Write the days as ?from=2026-11-21&until=2026-11-30.',
    ],
    [
      { type: 'x', from: MONDAY, until: '2028-01-01' },
      400,
      'Ask for 62 days at most, the last one not before the first.',
    ],
    [{ type: 'x', from: MONDAY, timeZone: 'Mars/Olympus' }, 400, 'Write the time zone as ?timeZone=Europe/Berlin.'],
    [{ type: 'x', from: MONDAY, host: 'me' }, 400, 'Choose a host from the list.'],
    [{ type: 'nothing', from: MONDAY }, 404, 'This cannot be booked here. Choose again from the list at /book.'],
  ])('refuse %j', async (query, status, message) => {
    const reply = await visitor().get('/bookings/slots', { query })
    expect([reply.status, reply.body.errors?.[0]?.message]).toEqual([status, message])
  })

  it('know nothing of another organization', async () => {
    const ana = await host()
    const wanted = await type([ana])
    const { slug } = await make.organization()
    const reply = await visitor()
      .with({ headers: { 'x-orrery-organization': slug } })
      .get('/bookings/slots', { query: { type: wanted.id, from: MONDAY } })
    expect(reply.status).toBe(404)
  })
})

/** Time of a host on the Monday, as the engine would reserve it. */
async function reserve(
  user: User,
  from: string,
  until: string,
  { hold: of, type: session, seats = 1, taken = 1 }: { hold?: string; type?: string; seats?: number; taken?: number },
): Promise<string> {
  const [row] = await query<{ id: string }>(
    { payload },
    sql`insert into host_reservations (id, organization_id, host_id, blocked_from, blocked_until, source, state, hold_id, booking_type_id, starts_at, seats, seats_taken)
      values (gen_random_uuid(), ${studio.id}, ${user.id}, ${`${MONDAY}T${from}:00Z`}, ${`${MONDAY}T${until}:00Z`},
        ${of ? 'HOLD' : 'BOOKING'}, ${of ? 'HELD' : 'CONFIRMED'}, ${of ?? null}, ${session ?? null},
        ${session ? `${MONDAY}T${from}:00Z` : null}, ${seats}, ${taken}) returning id`,
  )
  return row?.id ?? ''
}

async function hold(of: BookingType, from: string, expiresAt: Date, session?: string): Promise<string> {
  const [row] = await query<{ id: string }>(
    { payload },
    sql`insert into booking_holds (id, organization_id, booking_type_id, starts_at, ends_at, expires_at, session_id)
      values (gen_random_uuid(), ${studio.id}, ${of.id}, ${`${MONDAY}T${from}:00Z`}, ${`${MONDAY}T23:00:00Z`}, ${expiresAt.toISOString()}, ${session ?? null})
      returning id`,
  )
  return row?.id ?? ''
}
