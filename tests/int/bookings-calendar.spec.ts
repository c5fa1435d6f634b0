import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCalendar } from '@/plugins/bookings/calendar/readCalendar'
import type { CalendarData } from '@/plugins/bookings/calendar/types'
import { at, calendarWeek, dayAfter, MONDAY, type CalendarWeek } from '../helpers/calendarWeek'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'
import { countStatements, expectStatements } from '../helpers/sql-budget'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

const calendar = (who: RestClient, query: Record<string, string> = {}) =>
  who.get<CalendarData>('/bookings/calendar', { query: { from: MONDAY, until: dayAfter(7), ...query } })
const seen = ({ items }: CalendarData) =>
  items.map(({ kind, title, startsAt }) => `${startsAt.slice(11, 16)} ${kind} ${title}`)

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

let week: CalendarWeek
beforeAll(async () => {
  week = await calendarWeek(app)
})

describe('the calendar', () => {
  it('shows what takes time, a session once, and only the own times of calendars elsewhere', async () => {
    const { status, body } = await calendar(week.asAna)
    expect(status).toBe(200)
    expect(seen(body)).toEqual(WEEK)
    expect(body.items.map(({ hosts }) => hosts.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 1])
    expect(body.items.find(({ title }) => title === 'Class')).toMatchObject({
      seats: 5,
      seatsTaken: 2,
      endsAt: at('16:00'),
      mayMove: false,
      hosts: [week.ben.id],
    })
    expect(body.items.find(({ title }) => title === 'Pending')).toMatchObject({
      status: 'PENDING',
      type: week.talk.id,
      version: 1,
      mayMove: true,
      hosts: [week.ana.id],
    })
  })

  it('names hosts with their clocks, types with their colours, and the hours as ground', async () => {
    const { body } = await calendar(week.asAna)
    expect(body).toMatchObject({ from: MONDAY, until: dayAfter(7), timeZone: 'Europe/Berlin' })
    expect(body.hosts.map(({ name, timeZone }) => [name, timeZone])).toEqual([
      ['Ana', 'Europe/Berlin'],
      ['Ben', 'America/New_York'],
    ])
    expect(body.types.map(({ title, color, hosts }) => [title, color, hosts.length])).toEqual([
      ['Class', 'plum', 1],
      ['Talk', 'plum', 2],
    ])
    expect(body.hours).toEqual([
      { host: week.ana.id, startsAt: at('08:00'), endsAt: at('11:00') },
      { host: week.ben.id, startsAt: at('14:00'), endsAt: at('17:00') },
    ])
  })

  it('takes days on the reader’s clock', async () => {
    // 22:45 UTC is a quarter to midnight in Berlin, and still so for an hour more: it touches Monday.
    const sunday = await calendar(week.asAna, { from: dayAfter(-1), until: MONDAY })
    expect(seen(sunday.body)).toEqual(['22:45 BOOKING Into the night'])
    expect(seen((await calendar(week.asAna, { from: MONDAY, until: dayAfter(1) })).body)[0]).toBe(
      '22:45 BOOKING Into the night',
    )
  })

  it('narrows to hosts and types', async () => {
    expect(seen((await calendar(week.asAna, { hosts: week.ben.id })).body)).toEqual([
      '12:00 HOLD Talk',
      '15:00 BOOKING Class',
      '17:00 BLOCK Fair',
    ])
    const ofTalk = await calendar(week.asAna, { types: week.talk.id })
    expect(seen(ofTalk.body).filter((text) => /BOOKING|HOLD/.test(text))).toEqual(WEEK.slice(0, 4))
  })

  it('tells those who may not read calls and consultations that the time is taken, not whose it is', async () => {
    const { body } = await calendar(week.asTeam)
    expect(
      body.items.filter(({ kind }) => kind === 'CALL' || kind === 'CONSULTATION').map(({ title }) => title),
    ).toEqual([null, null])
    expect(body.items.some(({ mayMove }) => mayMove)).toBe(false)
    expect(body.items.some(({ kind }) => kind === 'BUSY')).toBe(false)
  })

  it('is empty for another studio, closed for clients and strangers, and refuses days that are none in words', async () => {
    const { body } = await calendar(week.asStranger)
    expect([body.items, body.hosts, body.types, body.hours]).toEqual([[], [], [], []])
    expect((await calendar(restClient(app))).status).toBe(401)
    const asClient = await restClient(app).as(
      await make.user({ organization: week.studio, role: 'CLIENT', clients: [week.client] }),
    )
    expect((await calendar(asClient)).status).toBe(403)
    const wrong: Record<string, string>[] = [
      { from: '2027-02-30' },
      { until: MONDAY },
      { until: '2028-01-01' },
      { hosts: 'me' },
    ]
    for (const query of wrong) {
      expect((await calendar(week.asAna, query)).status).toBe(400)
    }
  })

  it('costs two statements, three with the hours, however much there is', async () => {
    const req = await createLocalReq({ user: { ...week.ana, collection: 'users' } }, payload)
    const seven = await expectStatements(() => readCalendar(req, { from: MONDAY, until: dayAfter(7) })).toBe(3)
    expect(seven.items).toHaveLength(WEEK.length)
    const month = await countStatements(() => readCalendar(req, { from: MONDAY, until: dayAfter(42) }))
    expect(month.statements).toHaveLength(2)
  })
})

describe('what else shows bookings', () => {
  it('is the timeline of the client', async () => {
    const { body } = await week.asAna.get<{ entries: Record<string, unknown>[] }>(
      `/clients/${week.client.id}/timeline`,
      {
        query: { kinds: 'bookings' },
      },
    )
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
      ).body.appointments
    expect(
      (await day(week.asAna)).map(({ time, kind, title, minutes, isPending }) => [
        time,
        kind,
        title,
        minutes,
        isPending,
      ]),
    ).toEqual([
      ['10:00', 'BOOKING', 'Confirmed', 30, false],
      ['11:00', 'BOOKING', 'Pending', 30, true],
      ['14:00', 'CONSULTATION', 'Clara', 60, false],
      ['15:00', 'CALL', 'Check-in', 30, false],
    ])
    expect((await day(await restClient(app).as(week.ben))).map(({ title }) => title)).toEqual(['Class'])
  })
})
