import { beforeAll, describe, expect, it } from 'vitest'
import { createLocalReq } from 'payload'
import type { BookingHost, Organization, User } from '@/payload-types'
import { readHours } from '@/plugins/bookings/hours/readHours'
import type { HoursData, WeekAround } from '@/plugins/bookings/hours/types'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let ana: User
let colleague: User
let manager: User
let hostOfAna: BookingHost

const hostFor = (user: User, organization: Organization) =>
  payload.create({
    collection: 'booking-hosts',
    data: { organization: organization.id, user: user.id, timeZone: 'Europe/Berlin', isActive: true },
  })

beforeAll(async () => {
  studio = await make.organization()
  ana = await make.user({ organization: studio, name: 'Ana' })
  colleague = await make.user({ organization: studio })
  manager = await make.user({ organization: studio, role: 'MANAGER' })
  hostOfAna = await hostFor(ana, studio)
})

async function read(user: User = ana, host = hostOfAna.id): Promise<HoursData> {
  return readHours(await createLocalReq({ user: { ...user, collection: 'users' } }, payload), host)
}
const stretch = (weekday: number | null, start: string, end: string, date: string | null = null) => ({
  ...{ id: null, weekday, date, start, end, validFrom: null, validUntil: null, seats: null, types: [] },
})
async function save(user: User, { stamp, draft }: Pick<HoursData, 'stamp' | 'draft'>, host = hostOfAna.id) {
  const client = await restClient(app).as(user)
  return client.post<HoursData & { errors?: { message: string; data?: { errors?: { message: string }[] } }[] }>(
    '/bookings/hours',
    { body: { host, stamp, draft } },
  )
}

describe('the editor of bookable hours', () => {
  it('[booking-availability-check] [booking-blocked-dates] saves hours, dates, blocked times and settings as one change', async () => {
    const before = await read()
    const draft = {
      settings: { ...before.draft.settings, country: 'DE', maxPerDay: 4 },
      stretches: [
        stretch(0, '09:00', '12:00'),
        stretch(4, '22:00', '24:00'),
        stretch(null, '10:00', '11:00', '2027-05-04'),
      ],
      blocks: [
        {
          id: null,
          firstDay: '2027-05-03',
          lastDay: '2027-05-05',
          start: null,
          end: null,
          reason: 'Leave',
          isEverybodys: false,
        },
      ],
    }
    const reply = await save(ana, { stamp: before.stamp, draft })
    expect([reply.status, reply.body.errors]).toEqual([200, undefined])
    expect(reply.body.draft).toMatchObject({
      settings: { country: 'DE', maxPerDay: 4, timeZone: 'Europe/Berlin' },
      blocks: [{ firstDay: '2027-05-03', lastDay: '2027-05-05', reason: 'Leave', isEverybodys: false }],
    })
    expect(reply.body.draft.stretches.map(({ weekday, date, start, end }) => [weekday, date, start, end])).toEqual(
      expect.arrayContaining([
        [0, null, '09:00', '12:00'],
        [4, null, '22:00', '24:00'],
        [null, '2027-05-04', '10:00', '11:00'],
      ]),
    )
    const [kept] = reply.body.draft.stretches.filter(({ weekday }) => weekday === 0)
    const next = { ...reply.body.draft, stretches: kept ? [{ ...kept, end: '13:00', seats: 5 }] : [], blocks: [] }
    const again = await save(ana, { stamp: reply.body.stamp, draft: next })
    expect(again.body.draft.stretches).toEqual([{ ...kept, end: '13:00', seats: 5 }])
    expect(again.body.draft.blocks).toEqual([])
  })

  it('saves nothing where somebody was faster, and nothing of what is refused', async () => {
    const before = await read()
    const add = (...more: HoursData['draft']['stretches']) => ({
      ...before.draft,
      stretches: [...before.draft.stretches, ...more],
    })
    expect((await save(ana, { ...before, draft: add(stretch(1, '09:00', '10:00')) })).status).toBe(200)
    const late = await save(ana, { ...before, draft: add(stretch(2, '09:00', '10:00')) })
    expect([late.status, late.body.errors?.[0]?.message]).toEqual([
      409,
      'Somebody has changed these hours meanwhile. Reload the page to see them.',
    ])
    const now = await read()
    const wrong = await save(ana, { ...now, draft: { ...now.draft, stretches: [stretch(2, '9', '10:00')] } })
    expect([wrong.status, JSON.stringify(wrong.body)]).toEqual([400, expect.stringContaining('Enter a time as 09:00.')])
    expect((await read()).draft).toEqual(now.draft)
  })

  it('is for the host and for those who run the calendar', async () => {
    const before = await read()
    expect((await save(colleague, before)).status).toBe(404)
    expect(
      (await restClient(app).post('/bookings/hours', { body: { host: hostOfAna.id, stamp: '', draft: before.draft } }))
        .status,
    ).toBe(401)
    const hers = await read(manager)
    expect([hers.isOwn, hers.mayBlockAll, hers.feeds]).toEqual([false, true, null])
    expect(
      (await save(manager, { ...hers, draft: { ...hers.draft, settings: { ...hers.draft.settings, maxPerWeek: 9 } } }))
        .status,
    ).toBe(200)
    const other = await make.organization()
    const stranger = await make.user({ organization: other, role: 'ADMIN' })
    expect((await save(stranger, hers)).status).toBe(404)
  })

  it('leaves what is blocked for everybody to those who may', async () => {
    await payload.create({
      collection: 'audit-blocked-dates',
      data: { organization: studio.id, blockedDate: '2027-12-24', reason: 'Closed', assignedTo: null },
    })
    const own = await read()
    expect(own.draft.blocks).toMatchObject([{ reason: 'Closed', isEverybodys: true }])
    expect((await save(ana, { ...own, draft: { ...own.draft, blocks: [] } })).status).toBe(200)
    expect((await read()).draft.blocks).toHaveLength(1)
    const all = await read(manager)
    expect((await save(manager, { ...all, draft: { ...all.draft, blocks: [] } })).status).toBe(200)
    expect((await read()).draft.blocks).toEqual([])
  })

  it('hears what stands around a week: holidays and regions of a country', async () => {
    const client = await restClient(app).as(ana)
    const ask = (query: Record<string, string>) =>
      client.get<WeekAround & { errors?: { message: string }[] }>('/bookings/hours/week', {
        query: { host: hostOfAna.id, ...query },
      })
    const { body } = await ask({ from: '2027-01-04', country: 'DE', region: 'BY' })
    expect(body.holidays).toContainEqual({ day: '2027-01-06', name: expect.any(String) })
    expect(body.regions).toContainEqual({ code: 'BY', name: 'Bayern' })
    expect((await ask({ from: '2027-01-04' })).body).toMatchObject({ holidays: [], regions: [], busy: [], taken: [] })
    expect((await ask({ from: 'soon' })).status).toBe(400)
    expect((await ask({ from: '2027-01-04', host: 'me' })).status).toBe(404)
  })
})
