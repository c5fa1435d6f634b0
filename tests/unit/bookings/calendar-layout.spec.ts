import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { landingByKey, minuteAt, type Column } from '@/plugins/bookings/calendar/landing'
import { instantAt, piecesOf, scaleOf, wallOf } from '@/plugins/bookings/calendar/placing'
import { without } from '@/plugins/bookings/calendar/readHours'
import { daysOf, stepOf } from '@/plugins/bookings/calendar/span'
import { actionsOf } from '@/plugins/bookings/desk/actions'
import { minutesIn } from '@/plugins/bookings/load/readLoad'
import { addDays } from '@/src/lib/days'
import { layOut } from '@/src/lib/lanes'

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia']
const day = fc.integer({ min: 0, max: 1500 }).map((count) => addDays('2026-01-01', count))
const instant = fc.integer({ min: 0, max: 2_000_000 }).map((minute) => new Date(Date.UTC(2026, 0, 1, 0, minute)))

describe('the days of a view', () => {
  it('are the day, its week from Monday, the month in whole weeks, two weeks ahead', () => {
    expect(daysOf('day', '2026-11-21')).toEqual(['2026-11-21'])
    expect([daysOf('week', '2026-11-22').at(0), daysOf('week', '2026-11-22').at(-1)]).toEqual([
      '2026-11-16',
      '2026-11-22',
    ])
    const month = daysOf('month', '2026-11-21')
    expect([month[0], month.at(-1), month.length]).toEqual(['2026-10-26', '2026-12-06', 42])
    expect(daysOf('month', '2027-02-10')).toHaveLength(28)
    expect(daysOf('agenda', '2026-11-21')).toHaveLength(14)
  })

  it('always hold the day itself, and a step there and back of a week or less comes home', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('day', 'week', 'agenda', 'month'), (on, view) => {
        expect(daysOf(view, on)).toContain(on)
        if (view !== 'month') expect(stepOf(view, stepOf(view, on, 1), -1)).toBe(on)
      }),
    )
  })

  it('go to the same day of the next month, or to its last', () => {
    expect(stepOf('month', '2027-01-31', 1)).toBe('2027-02-28')
    expect(stepOf('month', '2027-03-31', -1)).toBe('2027-02-28')
    expect(stepOf('month', '2026-12-15', 1)).toBe('2027-01-15')
  })
})

describe('where a thing stands on the reader’s clock', () => {
  it('is cut at midnight, and midnight itself belongs to the day before', () => {
    const item = { startsAt: '2027-01-10T22:30:00.000Z', endsAt: '2027-01-11T23:00:00.000Z' }
    const pieces = piecesOf([item], daysOf('week', '2027-01-11').concat('2027-01-10'), 'Europe/Berlin', () => 'a')
    expect(pieces.map(({ day: on, start, end, isContinued, goesOn }) => [on, start, end, isContinued, goesOn])).toEqual(
      [
        ['2027-01-10', 1410, 1440, false, true],
        ['2027-01-11', 0, 1440, true, false],
      ],
    )
  })

  it('never has no length, and its parts lie on the days that are shown', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 5, max: 3000 }), fc.constantFrom(...ZONES), (from, minutes, zone) => {
        const item = {
          startsAt: from.toISOString(),
          endsAt: new Date(from.getTime() + minutes * 60_000).toISOString(),
        }
        const days = daysOf('month', wallOf(item.startsAt, zone).day)
        const pieces = piecesOf([item], days, zone, () => 'x')
        expect(pieces.length).toBeGreaterThan(0)
        for (const piece of pieces) {
          expect(piece.end).toBeGreaterThan(piece.start)
          expect(piece.end).toBeLessThanOrEqual(1440)
          expect(days).toContain(piece.day)
        }
      }),
    )
  })

  it('is put down where it is picked up, on every clock', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom(...ZONES), (from, zone) => {
        const { day: on, minute } = wallOf(from.toISOString(), zone)
        const back = wallOf(instantAt(on, minute, zone), zone)
        expect(back).toEqual({ day: on, minute })
      }),
    )
  })

  it('moves out of the hour that the clock leaves out, and takes the first of the one that comes twice', () => {
    expect(instantAt('2026-03-29', 150, 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z')
    expect(instantAt('2026-10-25', 150, 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
    expect(instantAt('2026-10-25', 1440, 'Europe/Berlin')).toBe('2026-10-25T23:00:00.000Z')
  })

  it('makes the scale as long as it has to be, in whole hours', () => {
    expect(scaleOf([])).toEqual({ from: 480, to: 1080 })
    expect(scaleOf([{ start: 435, end: 500 }])).toEqual({ from: 420, to: 1080 })
    expect(scaleOf([{ start: 600, end: 1439 }])).toEqual({ from: 480, to: 1440 })
  })

  it('lies beside what it overlaps', () => {
    const items = ['09:00', '09:30', '11:00'].map((time) => ({
      startsAt: `2027-01-11T${time}:00.000Z`,
      endsAt: new Date(Date.parse(`2027-01-11T${time}:00.000Z`) + 3_600_000).toISOString(),
    }))
    const laid = layOut(piecesOf(items, ['2027-01-11'], 'UTC', ({ startsAt }) => startsAt))
    expect(laid.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ])
  })
})

describe('where a thing is moved', () => {
  const scale = { from: 480, to: 1080 }
  const days = daysOf('week', '2027-01-11')
  const columns: Column[] = days.map((on) => ({ day: on, host: null }))
  const at = { day: '2027-01-11', host: null, minute: 540 }

  it('goes by a quarter of an hour and by a column, and not out of what is drawn', () => {
    const grid = { view: 'week' as const, columns, scale }
    expect(landingByKey('ArrowDown', at, grid)).toEqual({ ...at, minute: 555 })
    expect(landingByKey('ArrowRight', at, grid)).toEqual({ ...at, day: '2027-01-12' })
    expect(landingByKey('ArrowLeft', at, grid)).toEqual(at)
    expect(landingByKey('ArrowUp', { ...at, minute: 480 }, grid)).toEqual({ ...at, minute: 480 })
    expect(landingByKey('ArrowDown', { ...at, minute: 1065 }, grid)).toEqual({ ...at, minute: 1065 })
    expect(landingByKey('x', at, grid)).toBeNull()
  })

  it('goes by a week in the month and keeps its time; by hosts in the day', () => {
    const month = daysOf('month', '2027-01-11').map((on) => ({ day: on, host: null }))
    expect(landingByKey('ArrowDown', at, { view: 'month', columns: month, scale })).toEqual({
      ...at,
      day: '2027-01-18',
    })
    const hosts = ['a', 'b'].map((host) => ({ day: '2027-01-11', host }))
    expect(landingByKey('ArrowRight', { ...at, host: 'a' }, { view: 'day', columns: hosts, scale })).toEqual({
      ...at,
      host: 'b',
    })
  })

  it('snaps to a quarter of an hour within the scale', () => {
    expect([minuteAt(0, scale), minuteAt(67, scale), minuteAt(-90, scale), minuteAt(9999, scale)]).toEqual([
      480, 540, 480, 1065,
    ])
  })
})

describe('what is left of hours without what takes them', () => {
  it('is never more than before, and shares no minute with it', () => {
    const spans = fc
      .array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 })
      .map((steps) => {
        let edge = 0
        return steps.map((step) => (edge += step))
      })
      .map((edges) =>
        edges.flatMap((from, index) => {
          const until = edges[index + 1]
          return index % 2 === 0 && until !== undefined ? [{ from, until }] : []
        }),
      )
    const minutes = (list: readonly { from: number; until: number }[]) =>
      new Set(list.flatMap(({ from, until }) => Array.from({ length: until - from }, (_, index) => from + index)))
    fc.assert(
      fc.property(spans, spans, (open, taken) => {
        const expected = new Set([...minutes(open)].filter((minute) => !minutes(taken).has(minute)))
        expect(minutes(without(open, taken))).toEqual(expected)
      }),
    )
  })

  it('is counted within a week', () => {
    const spans = [
      { from: 0, until: 60 },
      { from: 100, until: 200 },
    ]
    expect([minutesIn(spans, 0, 1000), minutesIn(spans, 30, 150), minutesIn(spans, 60, 100)]).toEqual([160, 80, 0])
  })
})

describe('what can be done with a booking', () => {
  it('depends on where it stands and whether it has begun', () => {
    const start = '2027-01-11T09:00:00.000Z'
    const before = new Date('2027-01-11T08:59:00.000Z')
    const after = new Date('2027-01-11T09:00:00.000Z')
    expect(actionsOf('PENDING', start, before)).toEqual(['confirm', 'decline'])
    expect(actionsOf('CONFIRMED', start, before)).toEqual(['cancel'])
    expect(actionsOf('CONFIRMED', start, after)).toEqual(['complete', 'no-show', 'cancel'])
    expect(actionsOf('CANCELLED', start, after)).toEqual([])
  })
})
