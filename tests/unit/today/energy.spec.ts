import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandsOf, fitOf, inOrder, keptBands, levelAt, strengthOver, USUAL_BANDS } from '@/plugins/today/energy'
import { clockText, DAY_MINUTES } from '@/src/lib/wall-clock'
import { STEP } from '@/plugins/today/minutes'
import { freeBlocks, suggestStart } from '@/plugins/today/suggest'
import { readingOf } from '@/plugins/today/readings'
import { ENERGY_LEVELS } from '@/src/lib/work'

const at = (hours: number, minutes = 0) => hours * 60 + minutes
const level = fc.constantFrom(...ENERGY_LEVELS)
const bands = fc
  .array(fc.record({ from: fc.nat(47).map((half) => clockText(half * 30)), level }), { minLength: 1, maxLength: 8 })
  .map(inOrder)
const busy = fc.array(
  fc
    .record({ start: fc.nat(1430), length: fc.integer({ min: 15, max: 300 }) })
    .map(({ start, length }) => ({ start, end: start + length })),
  { maxLength: 12 },
)

describe('energy and the hour of day', () => {
  it('[task-energy-matching] says where a task does not fit and when it would', () => {
    expect(fitOf(USUAL_BANDS, 'DEEP_WORK', at(9), 90)).toEqual({ verdict: 'fits', better: null })
    expect(fitOf(USUAL_BANDS, 'DEEP_WORK', at(20, 30), 90)).toEqual({ verdict: 'tooMuch', better: 'morning' })
    expect(fitOf(USUAL_BANDS, 'MODERATE', at(20), 60)).toEqual({ verdict: 'tooMuch', better: 'afternoon' })
    expect(fitOf(USUAL_BANDS, 'LIGHT', at(9), 30)).toEqual({ verdict: 'tooLittle', better: 'evening' })
    expect(fitOf(USUAL_BANDS, 'MODERATE', at(9), 90).verdict).toBe('fits')
    // Half an hour of it reaches into lunch: still well.
    expect(fitOf(USUAL_BANDS, 'DEEP_WORK', at(11), 75).verdict).toBe('fits')
    expect(fitOf(inOrder([{ from: '00:00', level: 'LIGHT' }]), 'DEEP_WORK', at(9), 60)).toEqual({
      verdict: 'tooMuch',
      better: null,
    })
  })

  it('knows an hour by the band that it lies in, the last one over midnight', () => {
    expect([levelAt(USUAL_BANDS, at(7, 29)), levelAt(USUAL_BANDS, at(7, 30))]).toEqual(['LIGHT', 'DEEP_WORK'])
    fc.assert(
      fc.property(bands, fc.nat(DAY_MINUTES - 1), fc.integer({ min: 1, max: 600 }), (list, start, minutes) => {
        // The mean of a stretch is that of its minutes.
        let sum = 0
        for (let minute = start; minute < start + minutes; minute += 1) {
          sum += { LIGHT: 0, MODERATE: 1, DEEP_WORK: 2 }[levelAt(list, minute)]
        }
        expect(strengthOver(list, start, minutes)).toBeCloseTo(sum / minutes, 9)
      }),
    )
  })

  it('reads what somebody has kept, and whatever else stands there as nothing', () => {
    const energy = ['14:00 LIGHT', '8:00 DEEP_WORK', '25:00 LIGHT', '09:00 SLEEP', '', 7, null]
    expect(bandsOf({ energy })).toEqual([
      { from: '08:00', level: 'DEEP_WORK' },
      { from: '14:00', level: 'LIGHT' },
    ])
    for (const nothing of [null, undefined, 'x', {}, { energy: {} }, { energy: [] }, { energy: [3] }]) {
      expect(bandsOf(nothing)).toEqual(USUAL_BANDS)
    }
    fc.assert(fc.property(bands, (list) => void expect(bandsOf({ energy: keptBands(list) })).toEqual(list)))
  })
})

describe('the suggestion of a time', () => {
  it('[task-energy-matching] is the free block that is best for the task', () => {
    const morning = [{ start: at(7, 30), end: at(9) }]
    expect(suggestStart({ minutes: 90, level: 'DEEP_WORK', busy: morning, bands: USUAL_BANDS })).toBe(at(9))
    expect(suggestStart({ minutes: 90, level: 'LIGHT', busy: morning, bands: USUAL_BANDS })).toBe(at(12))
    expect(suggestStart({ minutes: 90, level: 'MODERATE', busy: morning, bands: USUAL_BANDS })).toBe(at(13, 30))
    // What is over cannot be planned.
    expect(suggestStart({ minutes: 60, level: 'DEEP_WORK', busy: [], bands: USUAL_BANDS, notBefore: at(10, 3) })).toBe(
      at(10, 30),
    )
    expect(suggestStart({ minutes: 60, level: 'LIGHT', busy: [{ start: 0, end: 1440 }], bands: USUAL_BANDS })).toBe(
      null,
    )
  })

  it('never lies on something else, and is found whenever the working hours have room', () => {
    fc.assert(
      fc.property(busy, bands, level, fc.integer({ min: 1, max: 16 }), (taken, list, wanted, quarters) => {
        const minutes = quarters * STEP
        const fits = (start: number) => taken.every((span) => span.start >= start + minutes || span.end <= start)
        const start = suggestStart({ minutes, level: wanted, busy: taken, bands: list })
        const rooms = Array.from({ length: (at(21) - at(7, 30)) / STEP }, (_, index) => at(7, 30) + index * STEP)
        if (rooms.some((room) => room + minutes <= at(21) && fits(room))) expect(start).not.toBe(null)
        if (start === null) return
        expect([start % STEP, fits(start), start >= at(7, 30), start + minutes <= DAY_MINUTES]).toEqual([
          0,
          true,
          true,
          true,
        ])
      }),
    )
  })
})

describe('the reading of a day', () => {
  it('counts hours, what is done, and free blocks; not what somebody else does', () => {
    const task = (id: string, time: string | null, minutes: number, more: object = {}) => ({
      ...{ id, time, minutes, status: 'TODO' as const, doer: null },
      ...more,
    })
    const tasks = [
      task('a', '07:30', 90, { status: 'DONE' }),
      task('b', '10:00', 120),
      task('c', null, 30),
      task('d', '13:30', 90, { doer: { id: 'x', name: 'Ida' } }),
    ]
    expect(readingOf(tasks)).toEqual({ planned: 240, done: 90, left: 150, tasks: 3, tasksDone: 1, free: 6 })
    expect(readingOf(tasks, at(14)).free).toBe(4)
    expect([freeBlocks([]), freeBlocks([{ start: 0, end: 1440 }])]).toEqual([9, 0])
  })
})
