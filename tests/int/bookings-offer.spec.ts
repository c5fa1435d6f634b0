import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BookingType, Organization, User } from '@/payload-types'
import { readOffer } from '@/plugins/bookings/offer/readOffer'
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
    data: { ...data, ...('date' in values ? {} : { dayOfWeek: 'MONDAY' as const }) },
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

  it('reads four statements for one host and for many', async () => {
    const hosts = await Promise.all(Array.from({ length: 8 }, () => host({ maxPerDay: 3 })))
    await Promise.all(hosts.map((one) => hours(one)))
    const wanted = await type(hosts, { assignment: 'ROUND_ROBIN' })
    const ask = () => offered(wanted)
    const slots = await expectStatements(ask).toBe(4)
    expect(slots.map(({ hosts: free, seatsLeft }) => [free.length, seatsLeft])).toEqual([
      [8, 8],
      [8, 8],
    ])
    await expectStatements(async () => offered(await type([hosts[0] as User]))).toBeAtMost(60)
  })

  it('answers visitors over REST', async () => {
    const ana = await host()
    await hours(ana)
    const wanted = await type([ana], { windowDays: 730, minimumNoticeMinutes: 0 })
    const visitor = restClient(app).with({ headers: { 'x-orrery-organization': studio.slug } })
    const list = await visitor.get<{ types: { slug: string }[] }>('/bookings/types')
    expect(list.body.types.map(({ slug }) => slug)).toContain(wanted.slug)
    const reply = await visitor.get<{ slots: { startsAt: string }[] }>('/bookings/slots', {
      query: { type: wanted.slug, from: MONDAY, until: MONDAY, timeZone: 'Europe/Berlin' },
    })
    expect([reply.status, reply.body.slots.map(({ startsAt }) => startsAt)]).toEqual([
      200,
      [`${MONDAY}T09:00:00.000Z`, `${MONDAY}T10:00:00.000Z`],
    ])
    expect(times).toBeTypeOf('function')
  })
})
