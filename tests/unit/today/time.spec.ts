import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockOf, todayIn } from '@/plugins/today/clock'
import { zoneOf } from '@/src/lib/time-zone'
import { addDays, isDay, weekOf } from '@/src/lib/days'
import { clockText, DAY_MINUTES, minutesOf } from '@/src/lib/wall-clock'
import { BLOCK_COUNT, blockStart, snapLength, snapStart, STEP, WORK_FROM, WORK_TO } from '@/plugins/today/minutes'

describe('the clock of a day', () => {
  it('[task-day-and-time] reads and writes times of day, one as the other', () => {
    expect(['09:30', '9:30', '23:59', '00:00'].map(minutesOf)).toEqual([570, 570, 1439, 0])
    expect(['24:00', '9.30', '9:60', '', null, 'noon', '109:30'].map(minutesOf)).toEqual(Array(7).fill(null))
    fc.assert(fc.property(fc.nat(DAY_MINUTES - 1), (minute) => minutesOf(clockText(minute)) === minute))
    expect([clockText(1500), clockText(-30)]).toEqual(['01:00', '23:30'])
  })

  it('snaps to quarters of an hour and stays in the day', () => {
    expect([snapStart(457), snapStart(458), snapStart(-20), snapStart(1439)]).toEqual([450, 465, 0, 1425])
    expect([snapLength(0), snapLength(97), snapLength(98), snapLength(9999)]).toEqual([15, 90, 105, 1440])
    fc.assert(
      fc.property(fc.double({ min: -3000, max: 5000, noNaN: true }), (minute) => {
        const start = snapStart(minute)
        expect([start % STEP, start >= 0, start < DAY_MINUTES]).toEqual([0, true, true])
        if (minute >= 0 && minute <= DAY_MINUTES - STEP) expect(Math.abs(start - minute)).toBeLessThanOrEqual(STEP / 2)
      }),
    )
  })

  it('has sixteen blocks of ninety minutes, of which nine are the working hours', () => {
    expect([BLOCK_COUNT, (WORK_TO - WORK_FROM) / 90, clockText(WORK_FROM), clockText(WORK_TO)]).toEqual([
      16,
      9,
      '07:30',
      '21:00',
    ])
    expect([blockStart(0), blockStart(89), blockStart(449), blockStart(450)]).toEqual([0, 0, 360, 450])
  })

  it('knows the two days a year that are not 24 hours long', () => {
    const zone = 'Europe/Berlin'
    expect(clockOf('2026-03-29', zone)).toEqual({ hours: 23, change: { from: 120, to: 180 } })
    expect(clockOf('2026-10-25', zone)).toEqual({ hours: 25, change: { from: 120, to: 180 } })
    expect(clockOf('2026-11-21', zone)).toEqual({ hours: 24, change: null })
    // Midnight itself is left out there.
    expect(clockOf('2026-09-06', 'America/Santiago')).toEqual({ hours: 23, change: { from: 0, to: 60 } })
    expect(clockOf('2026-10-25', 'UTC')).toEqual({ hours: 24, change: null })
  })

  it('[task-day-and-time] knows which day it is where somebody lives', () => {
    const at = new Date('2026-11-21T23:30:00Z')
    expect(['UTC', 'Asia/Tokyo', 'America/New_York'].map((zone) => todayIn(zone, at))).toEqual([
      '2026-11-21',
      '2026-11-22',
      '2026-11-21',
    ])
    expect([zoneOf('Europe/Berlin'), zoneOf('Mars/Olympus'), zoneOf(null)]).toEqual(['Europe/Berlin', 'UTC', 'UTC'])
  })

  it('counts days and weeks from Monday', () => {
    expect(weekOf('2026-11-22')).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ])
    expect([addDays('2026-02-28', 1), addDays('2028-02-28', 1), addDays('2026-01-01', -1)]).toEqual([
      '2026-03-01',
      '2028-02-29',
      '2025-12-31',
    ])
    expect(['2026-02-29', '2026-11-21', '21.11.2026', '2026-11-21T00:00', null].map(isDay)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ])
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (count) => {
        const day = addDays('2000-01-01', count)
        expect(weekOf(day)).toContain(day)
        expect(addDays(day, -count)).toBe('2000-01-01')
      }),
    )
  })
})
