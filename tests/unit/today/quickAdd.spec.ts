import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuickAdd, writeQuickAdd } from '@/plugins/today/quickAdd'
import { clockText } from '@/src/lib/wall-clock'
import { ENERGY_LEVELS, PRIORITIES } from '@/src/lib/work'

describe('a task in one line', () => {
  it('[task-day-and-time] is understood: time, length, priority, energy, tags', () => {
    expect(readQuickAdd('Write proposal 9:30 90m !high #client ~deep')).toEqual({
      title: 'Write proposal',
      time: '09:30',
      minutes: 90,
      priority: 'HIGH',
      energyLevel: 'DEEP_WORK',
      tags: ['client'],
    })
  })

  it.each([
    ['Call Ana 2pm 30min', { title: 'Call Ana', time: '14:00', minutes: 30, tags: [] }],
    ['12am backup 12:15pm', { title: 'backup 12:15pm', time: '00:00', tags: [] }],
    ['1h30 sketches', { title: 'sketches', minutes: 90, tags: [] }],
    ['1.5h sketches 2h', { title: 'sketches 2h', minutes: 90, tags: [] }],
    ['Read chapter 9', { title: 'Read chapter 9', tags: [] }],
    ['Reduce by 25:00 or 9999m', { title: 'Reduce by 25:00 or 9999m', tags: [] }],
    ['Say hello! #', { title: 'Say hello! #', tags: [] }],
    ['!someday #a #b #a !low !urgent', { title: '!someday !urgent', priority: 'LOW', tags: ['a', 'b'] }],
    ['Meet "9:30 club" 10:00', { title: 'Meet 9:30 club', time: '10:00', tags: [] }],
    ['会議 9:30 #客先', { title: '会議', time: '09:30', tags: ['客先'] }],
    ['   ', { title: '', tags: [] }],
  ])('%s', (line, task) => expect(readQuickAdd(line)).toEqual(task))

  it('says what was written, and is read as what was said', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9:!#~.]{1,8}$/)
    const task = fc.record(
      {
        title: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
        time: fc.nat(1439).map(clockText),
        minutes: fc.integer({ min: 5, max: 1440 }),
        priority: fc.constantFrom(...PRIORITIES),
        energyLevel: fc.constantFrom(...ENERGY_LEVELS),
        tags: fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/), { maxLength: 5 }),
      },
      { requiredKeys: ['title', 'tags'] },
    )
    fc.assert(fc.property(task, (one) => void expect(readQuickAdd(writeQuickAdd(one))).toEqual(one)))
  })

  it('takes any line without failing, and makes no letter up', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (line) => {
        const { title } = readQuickAdd(line)
        for (const word of title.split(' ')) expect(line).toContain(word)
      }),
    )
  })
})
