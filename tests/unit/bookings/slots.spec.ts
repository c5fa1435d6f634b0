import { describe, expect, it } from 'vitest'
import { blockSpans } from '@/plugins/bookings/slots/blocks'
import { dayNumber, dayText, epochMinute, instantOf, minuteOf, weekdayOf } from '@/plugins/bookings/slots/calendar'
import { offerSlots } from '@/plugins/bookings/slots/offerSlots'
import { covers, meets, merged } from '@/plugins/bookings/slots/spans'
import type { SlotHost, SlotType } from '@/plugins/bookings/slots/types'
import { epochOf, zoneAround } from '@/plugins/bookings/slots/zone'

const at = (text: string) => epochMinute(text)
const NOW = '2026-01-01T00:00Z'

const TYPE: SlotType = {
  ...{ duration: 60, step: 60, bufferBefore: 0, bufferAfter: 0, notice: 0, windowDays: 730, seats: null },
  ...{ maxPerDay: null, maxPerWeek: null, assignment: 'HOST', booked: [] },
}

type Hours = [on: number | string, start: string, end: string, seats?: number]

function host(timeZone: string, hours: Hours[], change: Partial<SlotHost> = {}): SlotHost {
  return {
    id: 'ana',
    timeZone,
    hours: hours.map(([on, start, end, seats]) => ({
      weekday: typeof on === 'number' ? on : null,
      date: typeof on === 'string' ? dayNumber(on) : null,
      start: minuteOf(start),
      end: minuteOf(end),
      validFrom: null,
      validUntil: null,
      seats: seats ?? null,
    })),
    ...{ blocks: [], holidays: [], busy: [], taken: [], sessions: [] },
    ...{ maxPerDay: null, maxPerWeek: null, booked: [] },
    ...change,
  }
}

/** The starts on two UTC days from `from` on, as UTC. */
function starts(hosts: SlotHost[], from: string, change: Partial<SlotType> = {}, now = NOW): string[] {
  const range = { from: at(`${from}T00:00Z`), until: at(`${from}T00:00Z`) + 2880, now: at(now) }
  return offerSlots({ ...TYPE, ...change }, hosts, range).map((slot) => instantOf(slot.from).slice(5, 16))
}

const everyDay = (start: string, end: string): Hours[] => [0, 1, 2, 3, 4, 5, 6].map((day) => [day, start, end])

describe('clocks', () => {
  it.each([
    ['a gap moves forward', 'Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:30Z', '2026-03-29T01:30Z'],
    ['a fold is two times', 'Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30Z', '2026-10-25T01:30Z'],
    ['a gap of half an hour', 'Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45Z', '2026-10-03T15:45Z'],
    ['a fold of half an hour', 'Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45Z', '2026-04-04T15:15Z'],
    ['a fold at midnight', 'America/Havana', '2026-11-01', '00:30', '2026-11-01T04:30Z', '2026-11-01T05:30Z'],
    ['a day that begins at one', 'Africa/Cairo', '2026-04-24', '00:00', '2026-04-23T22:00Z', '2026-04-23T22:00Z'],
    ['a day that never was', 'Pacific/Apia', '2011-12-30', '12:00', '2011-12-30T22:00Z', '2011-12-30T22:00Z'],
    ['45 minutes', 'Asia/Kathmandu', '2026-05-04', '09:00', '2026-05-04T03:15Z', '2026-05-04T03:15Z'],
    ['45 minutes and summer', 'Pacific/Chatham', '2026-01-04', '09:00', '2026-01-03T19:15Z', '2026-01-03T19:15Z'],
    ['two hours of summer', 'Antarctica/Troll', '2026-03-29', '01:30', '2026-03-29T01:30Z', '2026-03-29T01:30Z'],
  ])('%s: %s %s %s', (_, timeZone, day, time, earlier, later) => {
    const zone = zoneAround(timeZone, dayNumber(day) * 1440, dayNumber(day) * 1440 + 1440)
    const times = (['earlier', 'later'] as const).map((which) => epochOf(zone, dayNumber(day), minuteOf(time), which))
    expect(times.map(instantOf)).toEqual([earlier, later].map((text) => new Date(text).toISOString()))
  })

  it('count days as integers, Monday first', () => {
    expect([dayNumber('1970-01-01'), dayText(20454), weekdayOf(dayNumber('2026-01-05'))]).toEqual([0, '2026-01-01', 0])
    expect(weekdayOf(dayNumber('1969-12-28'))).toBe(6)
    expect(dayNumber('tomorrow')).toBeNaN()
  })
})

describe('spans', () => {
  it('that touch are one, and share no minute', () => {
    const spans = merged([
      { from: 60, until: 90 },
      { from: 0, until: 30 },
      { from: 30, until: 45 },
      { from: 100, until: 100 },
    ])
    expect(spans).toEqual([
      { from: 0, until: 45 },
      { from: 60, until: 90 },
    ])
    expect([covers(spans, 10, 45), covers(spans, 40, 65), covers(spans, -5, 5)]).toEqual([true, false, false])
    expect([meets(spans, 45, 60), meets(spans, 44, 60), meets(spans, 50, 61), meets(spans, 90, 99)]).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe('[booking-availability-check] slots', () => {
  it('follow the hour that is left out and the one that comes twice', () => {
    const night = [host('Europe/Berlin', everyDay('01:00', '04:00'))]
    expect(starts(night, '2026-03-29').slice(0, 2)).toEqual(['03-29T00:00', '03-29T01:00'])
    expect(starts(night, '2026-10-25').slice(0, 4)).toEqual([
      '10-25T00:00',
      '10-25T01:00',
      '10-25T02:00',
      '10-26T00:00',
    ])
    // Both hours between two and three.
    const fold = [host('Europe/Berlin', [['2026-10-25', '02:00', '02:30']])]
    expect(starts(fold, '2026-10-25', { duration: 30, step: 30 })).toEqual([
      '10-25T00:00',
      '10-25T00:30',
      '10-25T01:00',
    ])
  })

  it('do not shift in the afternoon of the day on which the clock is set', () => {
    const afternoon = [host('America/New_York', everyDay('13:00', '15:00'))]
    expect(starts(afternoon, '2026-03-07')).toEqual(['03-07T18:00', '03-07T19:00', '03-08T17:00', '03-08T18:00'])
  })

  it('run through midnight, also over two stretches that touch there', () => {
    const late = [
      host('Asia/Kolkata', [
        [0, '22:00', '24:00'],
        [1, '00:00', '01:00'],
      ]),
    ]
    expect(starts(late, '2026-01-05', { duration: 90, step: 30 })).toEqual([
      '01-05T16:30',
      '01-05T17:00',
      '01-05T17:30',
      '01-05T18:00',
    ])
    expect(starts([host('Asia/Kolkata', [[0, '23:00', '01:00']])], '2026-01-05')).toEqual([
      '01-05T17:30',
      '01-05T18:30',
    ])
  })

  it('are the same whatever range they are asked in', () => {
    const odd = host('Europe/London', everyDay('00:00', '24:00'))
    const whole = starts([odd], '2026-06-01', { step: 50, duration: 40 })
    const second = starts([odd], '2026-06-02', { step: 50, duration: 40 })
    expect(second.slice(0, 20)).toEqual(whole.filter((start) => start.startsWith('06-02')).slice(0, 20))
  })

  it('of a date replace those of the week', () => {
    const ana = host('UTC', [
      [0, '09:00', '11:00'],
      [1, '09:00', '10:00'],
      ['2026-01-05', '15:00', '16:00'],
    ])
    expect(starts([ana], '2026-01-05')).toEqual(['01-05T15:00', '01-06T09:00'])
  })

  it('keep notice and the days ahead on the host’s clock', () => {
    const ana = host('Pacific/Auckland', everyDay('09:00', '10:00'))
    // In Auckland it is the sixth already: one day ahead is the seventh.
    expect(starts([ana], '2026-01-05', { windowDays: 1 }, '2026-01-05T12:00Z')).toEqual(['01-05T20:00', '01-06T20:00'])
    expect(starts([ana], '2026-01-05', { windowDays: 0 }, '2026-01-05T12:00Z')).toEqual(['01-05T20:00'])
    expect(starts([ana], '2026-01-05', { notice: 481 }, '2026-01-05T12:00Z')).toEqual(['01-06T20:00'])
    expect(starts([ana], '2026-01-05', { notice: 480 }, '2026-01-05T12:00Z')).toContain('01-05T20:00')
  })

  it('keep their buffers from what is taken, and may touch', () => {
    const taken = [{ from: at('2026-01-05T10:00Z'), until: at('2026-01-05T11:00Z') }]
    const ana = host('UTC', [[0, '09:00', '13:00']], { taken })
    expect(starts([ana], '2026-01-05')).toEqual(['01-05T09:00', '01-05T11:00', '01-05T12:00'])
    expect(starts([ana], '2026-01-05', { bufferAfter: 1 })).toEqual(['01-05T11:00', '01-05T12:00'])
    expect(starts([ana], '2026-01-05', { bufferBefore: 1 })).toEqual(['01-05T09:00', '01-05T12:00'])
  })
})

describe('[booking-blocked-dates] blocked times', () => {
  const zone = zoneAround('Europe/Berlin', at('2026-03-27T00:00Z'), at('2026-03-31T00:00Z'))
  const block = { firstDay: dayNumber('2026-03-28'), lastDay: dayNumber('2026-03-29'), start: null, end: null }

  it('take whole days, however long they are', () => {
    expect(blockSpans(block, zone)).toEqual([{ from: at('2026-03-27T23:00Z'), until: at('2026-03-29T22:00Z') }])
  })

  it('take the same part of each day', () => {
    expect(blockSpans({ ...block, start: 720, end: 1440 }, zone)).toEqual([
      { from: at('2026-03-28T11:00Z'), until: at('2026-03-28T23:00Z') },
      { from: at('2026-03-29T10:00Z'), until: at('2026-03-29T22:00Z') },
    ])
  })

  it('and holidays leave nothing to book', () => {
    const hours: Hours[] = [
      [0, '09:00', '11:00'],
      [1, '09:00', '11:00'],
    ]
    const blocks = [{ firstDay: dayNumber('2026-01-05'), lastDay: dayNumber('2026-01-05'), start: 600, end: null }]
    expect(starts([host('UTC', hours, { blocks })], '2026-01-05')).toEqual([
      '01-05T09:00',
      '01-06T09:00',
      '01-06T10:00',
    ])
    expect(starts([host('UTC', hours, { holidays: [dayNumber('2026-01-06')] })], '2026-01-05')).toEqual([
      '01-05T09:00',
      '01-05T10:00',
    ])
  })
})

describe('[booking-capacity] seats and caps', () => {
  const seatsOf = (hosts: SlotHost[], change: Partial<SlotType> = {}) =>
    offerSlots({ ...TYPE, ...change }, hosts, {
      from: at('2026-01-05T00:00Z'),
      until: at('2026-01-12T00:00Z'),
      now: at(NOW),
    }).map(({ from, seatsLeft }) => [instantOf(from).slice(8, 13), seatsLeft])

  it('are the fewest that anybody says, else one', () => {
    expect(seatsOf([host('UTC', [[0, '09:00', '10:00']])])).toEqual([['05T09', 1]])
    expect(seatsOf([host('UTC', [[0, '09:00', '10:00', 8]])])).toEqual([['05T09', 8]])
    expect(seatsOf([host('UTC', [[0, '09:00', '10:00', 8]])], { seats: 5 })).toEqual([['05T09', 5]])
    expect(seatsOf([host('UTC', [[0, '09:00', '10:00', 1]])], { seats: 5 })).toEqual([['05T09', 1]])
  })

  it('of a session are what is left, and a full one is not offered', () => {
    const taken = [{ from: at('2026-01-05T09:00Z'), until: at('2026-01-05T10:00Z') }]
    const session = (seatsLeft: number) =>
      host('UTC', [[0, '09:00', '11:00', 8]], { taken, sessions: [{ startsAt: at('2026-01-05T09:00Z'), seatsLeft }] })
    expect(seatsOf([session(3)])).toEqual([
      ['05T09', 3],
      ['05T10', 8],
    ])
    expect(seatsOf([session(0)])).toEqual([['05T10', 8]])
  })

  it('end a day and a week on the host’s clock', () => {
    const hours: Hours[] = [
      [0, '09:00', '11:00'],
      [1, '09:00', '11:00'],
      [6, '09:00', '10:00'],
    ]
    const booked = [at('2026-01-05T12:00Z')]
    expect(seatsOf([host('UTC', hours, { maxPerDay: 1, booked })]).map(([slot]) => slot)).toEqual([
      '06T09',
      '06T10',
      '11T09',
    ])
    expect(seatsOf([host('UTC', hours, { maxPerWeek: 1, booked })])).toEqual([])
    expect(seatsOf([host('UTC', hours)], { maxPerWeek: 1, booked })).toEqual([])
    // Eleven at night of the Sunday before is Monday in Tokyo.
    const tokyo = host('Asia/Tokyo', [[0, '20:00', '21:00']], { maxPerDay: 1, booked: [at('2026-01-04T15:30Z')] })
    expect(seatsOf([tokyo])).toEqual([])
    expect(seatsOf([{ ...tokyo, booked: [at('2026-01-04T14:30Z')] }])).toEqual([['05T11', 1]])
  })
})

describe('[booking-assignment] hosts', () => {
  const ana = host('UTC', [[0, '09:00', '11:00']])
  const ben = { ...host('UTC', [[0, '10:00', '12:30']]), id: 'ben' }
  const range = { from: at('2026-01-05T00:00Z'), until: at('2026-01-06T00:00Z'), now: at(NOW) }

  it('offer what any of them has', () => {
    const slots = offerSlots({ ...TYPE, assignment: 'ROUND_ROBIN' }, [ana, ben], range)
    expect(slots.map(({ from, hosts, seatsLeft }) => [instantOf(from).slice(11, 16), hosts, seatsLeft])).toEqual([
      ['09:00', ['ana'], 1],
      ['10:00', ['ana', 'ben'], 2],
      ['11:00', ['ben'], 1],
    ])
  })

  it('offer together what all of them have, on the grid of any', () => {
    const late = { ...host('UTC', [[0, '09:15', '13:00']]), id: 'late' }
    const slots = offerSlots({ ...TYPE, assignment: 'TOGETHER', duration: 30 }, [ana, late], range)
    expect(slots.map(({ from, hosts }) => [instantOf(from).slice(11, 16), hosts])).toEqual([
      ['09:15', ['ana', 'late']],
      ['10:00', ['ana', 'late']],
      ['10:15', ['ana', 'late']],
    ])
  })
})
