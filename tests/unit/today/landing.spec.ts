import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weekOf } from '@/src/lib/days'
import { landingByKey, minuteAt, type Landing } from '@/plugins/today/landing'
import type { DayTask } from '@/plugins/today/dayData'
import { bodyOf, onlyChanged } from '@/plugins/today/taskChange'

const day = '2026-11-18'
const column = { from: 450, to: 1260 }
const at = (minute: number): Landing => ({ kind: 'time', minute })
const on = (name: string): Landing => ({ kind: 'day', day: name })
const place = { home: at(540), day, week: weekOf(day), column }
const press = (landing: Landing | null, ...keys: string[]) =>
  keys.reduce<Landing | null>((last, key) => landingByKey(key, { ...place, landing: last }) ?? last, landing)

describe('where something comes to lie', () => {
  it('[task-day-and-time] by hand: on a quarter of an hour within what is shown', () => {
    expect([minuteAt(0, column), minuteAt(97, column), minuteAt(-500, column), minuteAt(5000, column)]).toEqual([
      450, 540, 450, 1245,
    ])
    expect(minuteAt(5000, { from: 0, to: 1440 })).toBe(1425)
    fc.assert(
      fc.property(fc.double({ min: -5000, max: 5000, noNaN: true }), (offset) => {
        const minute = minuteAt(offset, column)
        expect([minute % 15, minute >= column.from, minute < column.to]).toEqual([0, true, true])
      }),
    )
  })

  it('by keys: up and down the clock, left and right the days, and back', () => {
    expect(press(null, 'ArrowDown')).toEqual(at(555))
    expect(press(null, 'ArrowUp', 'ArrowUp')).toEqual(at(510))
    expect(press(null, 'ArrowRight')).toEqual(on('2026-11-19'))
    expect(press(null, 'ArrowLeft', 'ArrowLeft')).toEqual(on('2026-11-16'))
    expect(press(null, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')).toEqual(on('2026-11-16'))
    expect(press(null, 'ArrowRight', 'ArrowLeft')).toEqual(at(540))
    expect(press(null, 'ArrowRight', 'ArrowDown')).toEqual(at(540))
    expect(press(null, 'a')).toEqual({ kind: 'tray' })
    expect(press(null, 'a', 'ArrowDown')).toEqual(at(540))
    expect(landingByKey('q', { ...place, landing: null })).toBe(null)
  })

  it('by keys in a week, which has no clock', () => {
    const week = { home: on(day), day, week: weekOf(day), column: null, landing: null }
    expect(landingByKey('ArrowRight', week)).toEqual(on('2026-11-19'))
    expect(landingByKey('ArrowDown', week)).toBe(null)
    expect(landingByKey('a', week)).toBe(null)
  })
})

describe('what is sent of a change', () => {
  it('[task-day-and-time] is what changes, by the names of the collection', () => {
    const task = { title: 'A', status: 'TODO', day, time: '09:00', minutes: 90 } as DayTask
    const change = onlyChanged(task, { day, time: null, minutes: 60, status: 'TODO' })
    expect(change).toEqual({ time: null, minutes: 60 })
    expect(bodyOf(change)).toEqual({ scheduledTime: null, timeBlockMinutes: 60 })
    expect(bodyOf({ day, status: 'DONE', title: 'B' })).toEqual({ scheduledDate: day, status: 'DONE', title: 'B' })
    expect(onlyChanged(task, { day, time: '09:00' })).toEqual({})
  })
})
