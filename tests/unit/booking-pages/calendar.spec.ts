import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  byDay,
  dayByKey,
  firstWeekdayOf,
  lastDayOf,
  monthOf,
  weeksOf,
} from '@/src/components/booking/calendar'
import { clockIn, countdown, offsetOf, placeOf, zonesByRegion } from '@/src/components/booking/clock'
import { addDays } from '@/src/lib/days'

const slot = (startsAt: string) => ({ startsAt, endsAt: startsAt, hosts: ['a'], seatsLeft: 1 })

describe('the weeks of a month', () => {
  it('begin on Monday or Sunday and hold every day once', () => {
    expect(weeksOf('2026-11', 1)[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
    expect(weeksOf('2026-11', 0)[0]?.[0]).toBe('2026-11-01')
    expect(weeksOf('2027-02', 1)).toHaveLength(4)
    expect(firstWeekdayOf('ja')).toBe(0)
    expect(firstWeekdayOf('de')).toBe(1)
  })

  it('are whole weeks of consecutive days, whatever the month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2400 }), fc.constantFrom(0, 1, 6), (count, first) => {
        const month = addMonths('1970-01', count)
        const weeks = weeksOf(month, first)
        const days = weeks.flat().filter((day) => day !== null)
        expect(weeks.every((week) => week.length === 7)).toBe(true)
        expect(days[0]).toBe(`${month}-01`)
        expect(days.at(-1)).toBe(lastDayOf(month))
        expect(days.every((day, index) => index === 0 || day === addDays(days[index - 1] ?? '', 1))).toBe(true)
        const column = weeks[0]?.findIndex((day) => day !== null) ?? 0
        expect(new Date(`${month}-01T00:00:00Z`).getUTCDay()).toBe((column + first) % 7)
      }),
    )
  })
})

describe('the keys of the calendar', () => {
  it.each([
    ['2026-11-25', 'ArrowLeft', '2026-11-24'],
    ['2026-11-30', 'ArrowRight', '2026-12-01'],
    ['2026-11-25', 'ArrowDown', '2026-12-02'],
    ['2026-11-25', 'ArrowUp', '2026-11-18'],
    ['2026-11-25', 'Home', '2026-11-23'],
    ['2026-11-25', 'End', '2026-11-29'],
    ['2026-12-31', 'PageUp', '2026-11-30'],
    ['2027-01-31', 'PageDown', '2027-02-28'],
    ['2026-11-25', 'Enter', null],
  ])('lead from %s by %s to %s', (day, key, expected) => {
    expect(dayByKey(day, key, 1)).toBe(expected)
  })
})

describe('times by day', () => {
  it('stand on the day that the visitor’s clock shows, in their order', () => {
    const slots = [slot('2026-11-24T23:30:00.000Z'), slot('2026-11-24T09:00:00.000Z')]
    expect([...byDay(slots, 'UTC').entries()].map(([day, list]) => [day, list.length])).toEqual([['2026-11-24', 2]])
    expect([...byDay(slots, 'Asia/Tokyo').keys()]).toEqual(['2026-11-24', '2026-11-25'])
    expect(
      byDay(slots, 'UTC')
        .get('2026-11-24')
        ?.map(({ startsAt }) => startsAt.slice(11, 16)),
    ).toEqual(['09:00', '23:30'])
    expect(monthOf('2026-11-24')).toBe('2026-11')
  })
})

describe('the clock', () => {
  const clock = clockIn('en')

  it('writes an instant on any clock', () => {
    expect(clock.time('2026-11-24T09:00:00Z', 'Asia/Kathmandu')).toBe('14:45')
    expect(clock.span('2026-11-24T09:00:00Z', '2026-11-24T09:30:00Z', 'Europe/Berlin')).toBe(
      'Tuesday, 24 November 2026, 10:00–10:30',
    )
    expect(clock.moment('2026-11-24T23:30:00Z', 'Asia/Tokyo')).toBe('Wed 25 Nov, 08:30')
    expect(clock.hour('2026-11-24T00:10:00Z', 'UTC')).toBe(0)
    expect(clockIn('en', true).time('2026-11-24T21:00:00Z', 'UTC')).toBe('9:00 pm')
  })

  it('names the days in the order of the week', () => {
    expect(clock.weekdays(1).map(({ long }) => long)[0]).toBe('Monday')
    expect(
      clockIn('ja')
        .weekdays(0)
        .map(({ short }) => short)[0],
    ).toBe('日')
  })

  it('knows places, offsets and zones', () => {
    expect(placeOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires')
    expect(offsetOf('Asia/Kolkata', new Date('2026-11-24T00:00:00Z'))).toBe('UTC+5:30')
    const zones = new Map(zonesByRegion('Europe/Lisbon'))
    expect(zones.get('Europe')).toContain('Europe/Lisbon')
    expect(zones.get('UTC')).toEqual(['UTC'])
  })

  it.each([
    [600_000, '10:00'],
    [59_001, '1:00'],
    [1, '0:01'],
    [-5, '0:00'],
  ])('counts %s milliseconds down as %s', (left, text) => {
    expect(countdown(left)).toBe(text)
  })
})
