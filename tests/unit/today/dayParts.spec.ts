import { describe, expect, it } from 'vitest'
import type { DayTask } from '@/plugins/today/dayData'
import { partsOf, startOf } from '@/plugins/today/dayParts'

const DAY = '2026-11-23'

const task = (id: string, values: Partial<DayTask>): DayTask => ({
  ...({ status: 'TODO', day: DAY, time: null } as DayTask),
  id,
  ...values,
})

const ids = (tasks: readonly DayTask[]) => tasks.map(({ id }) => id)

describe('the parts of a day', () => {
  const parts = partsOf({
    day: DAY,
    today: DAY,
    tasks: [
      task('late', { time: '18:30' }),
      task('early', { time: '06:15' }),
      task('any', {}),
      task('let-go', { status: 'CANCELLED' }),
      task('other-day', { day: '2026-11-24' }),
      task('both', { day: null }),
    ],
    left: [task('left', { day: '2026-11-20' }), task('left-done', { day: '2026-11-20', status: 'DONE' })],
    someday: [task('both', { day: null }), task('some-done', { day: null, status: 'DONE' })],
  })

  it('has by the clock what has a time, and apart what has none', () => {
    expect(ids(parts.timed)).toEqual(['early', 'late'])
    expect(ids(parts.anyTime)).toEqual(['any'])
    expect(ids(parts.ofDay)).toEqual(['late', 'early', 'any'])
  })

  it('has each task once, and leaves ended ones out of what is left and what is on no day', () => {
    expect(ids(parts.all)).toHaveLength(9)
    expect(ids(parts.left)).toEqual(['left'])
    expect(ids(parts.someday)).toEqual(['both'])
  })

  it('begins a task at its minute, and one without a time at midnight', () => {
    expect([startOf({ time: '06:15' }), startOf({ time: null })]).toEqual([375, 0])
  })
})
