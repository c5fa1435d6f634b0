import { describe, expect, it } from 'vitest'
import { countOf, lanesIn, type Group } from '@/plugins/pipelines/counts'
import { keyOf } from '@/plugins/pipelines/keys'
import { statusAt } from '@/plugins/pipelines/tellOfMove'

const group = (values: Partial<Group>): Group => ({
  stage: 's',
  currency: 'EUR',
  lane: '',
  laneName: null,
  met: 1,
  total: 1,
  minor: null,
  ...values,
})

describe('the counts of a stage', () => {
  it('add up over currencies and lanes; what does not meet the filters is in the total alone', () => {
    const groups = [
      group({ lane: 'ada', met: 2, total: 3, minor: 500 }),
      group({ lane: 'none', met: 1, total: 1, minor: 250 }),
      group({ lane: 'none', currency: 'CHF', met: 1, total: 2, minor: 10 }),
      group({ lane: 'bob', met: 0, total: 4 }),
    ]
    expect(countOf('s', groups)).toEqual({
      stage: 's',
      count: 4,
      total: 10,
      value: [
        { currency: 'CHF', minor: 10 },
        { currency: 'EUR', minor: 750 },
      ],
      lanes: { ada: 2, none: 2 },
    })
  })

  it('put lanes in order: people by name, priorities by urgency, cards without anybody at the end', () => {
    const people = [
      group({ lane: 'none' }),
      group({ lane: '2', laneName: 'Zoe' }),
      group({ lane: '1', laneName: 'Ada' }),
    ]
    expect(lanesIn(people).map(({ key }) => key)).toEqual(['1', '2', 'none'])
    const priorities = ['LOW', 'URGENT', 'MEDIUM', 'HIGH'].map((lane) => group({ lane }))
    expect(lanesIn(priorities).map(({ key }) => key)).toEqual(['URGENT', 'HIGH', 'MEDIUM', 'LOW'])
  })
})

describe('what a stage makes of a task', () => {
  const end = (outcome: 'WON' | 'LOST' | null) => ({ is_terminal: true, outcome })
  const way = { is_terminal: false, outcome: null }

  it('ends at an end, is under way again elsewhere, and stays as it is otherwise', () => {
    expect([statusAt(end('WON'), 'TODO'), statusAt(end(null), 'BLOCKED'), statusAt(end('LOST'), 'NEW')]).toEqual([
      'DONE',
      'DONE',
      'CANCELLED',
    ])
    expect([statusAt(way, 'DONE'), statusAt(way, 'CANCELLED'), statusAt(way, 'BLOCKED')]).toEqual([
      'IN_PROGRESS',
      'IN_PROGRESS',
      'BLOCKED',
    ])
    expect(statusAt(end('WON'), 'CANCELLED')).toBe('CANCELLED')
  })
})

it('keys are small letters, digits and hyphens', () => {
  expect([keyOf('Lead in'), keyOf('  Ärger & Co. 2 ')]).toEqual(['lead-in', 'arger-co-2'])
})
