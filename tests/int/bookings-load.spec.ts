import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { readLoad } from '@/plugins/bookings/load/readLoad'
import { at, calendarWeek, dayAfter, MONDAY, type CalendarWeek } from '../helpers/calendarWeek'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let week: CalendarWeek
beforeAll(async () => {
  week = await calendarWeek(app)
})

describe('the load', () => {
  it('counts booked and bookable minutes and who did not come, by host and week, a session once', async () => {
    const carl = await make.user({ organization: week.other, name: 'Carl', role: 'PM' })
    const req = await createLocalReq({ user: { ...week.ana, collection: 'users' } }, payload)
    const days = ['2026-03-02', '2026-03-02', '2026-03-09']
    for (const [index, status] of (['COMPLETED', 'NO_SHOW', 'COMPLETED'] as const).entries()) {
      const day = days[index] ?? MONDAY
      await week.booking({ status, startsAt: at(`1${index}:00`, day), endsAt: at(`1${index}:45`, day) })
    }
    await week.booking({ status: 'CANCELLED', startsAt: at('15:00', '2026-03-02'), endsAt: at('15:45', '2026-03-02') })
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
      { month: '2026-03', type: week.talk.id, title: 'Talk', booked: 4, held: 2, noShows: 1, cancelled: 1 },
    ])

    const winter = await readLoad(req, {
      from: MONDAY,
      count: 1,
      timeZone: 'Europe/Berlin',
      now: new Date(at('00:00', dayAfter(21))),
    })
    expect(winter.hosts.find(({ name }) => name === 'Ben')?.weeks).toMatchObject([{ booked: 60, meetings: 1 }])
  })
})
