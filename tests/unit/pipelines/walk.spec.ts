import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitPatch } from '@/plugins/pipelines/admin/boardApi'
import { readAddress, writeAddress } from '@/plugins/pipelines/admin/state/filter'
import { gridOf, lanesOf, patchOf } from '@/plugins/pipelines/admin/state/grid'
import { commandsFor, draftsOf, newDraft, shift } from '@/plugins/pipelines/admin/state/stageDrafts'
import { neighbourOf, placeAt, spotOf, stepSpot, type Direction } from '@/plugins/pipelines/admin/state/walk'
import { card, stage } from './boardModel'

const mia = { id: 'mia', name: 'Mia' }
const columns = {
  todo: [
    card('a', 'todo', 'a', { assignedTo: mia }),
    card('b', 'todo', 'b'),
    card('c', 'todo', 'c', { assignedTo: mia }),
  ],
  doing: [],
  done: [card('d', 'done', 'a')],
}
const stages = Object.keys(columns)
const flat = gridOf(columns, stages, 'none', lanesOf(columns, 'none'))
const lanes = gridOf(columns, stages, 'assignee', lanesOf(columns, 'assignee'))

describe('walking', () => {
  it('goes up and down a column, and sideways past empty ones', () => {
    expect(neighbourOf(flat, 'a', 'down')).toBe('b')
    expect(neighbourOf(flat, 'a', 'up')).toBeNull()
    expect(neighbourOf(flat, 'c', 'right')).toBe('d')
    expect(neighbourOf(flat, 'd', 'left')).toBe('a')
    expect(neighbourOf(flat, '', 'down')).toBe('a')
  })

  it('goes through the lanes of a stage as they stand', () => {
    expect(lanes[0]?.map(({ lane, cards }) => [lane, cards.map(({ id }) => id)])).toEqual([
      ['mia', ['a', 'c']],
      ['none', ['b']],
    ])
    expect(neighbourOf(lanes, 'c', 'down')).toBe('b')
  })
})

describe('a carried card', () => {
  it('passes from lane to lane, and into empty columns', () => {
    const spot = spotOf(lanes, 'c')
    expect(spot).toEqual({ stage: 'todo', lane: 'mia', index: 1 })
    const below = spot && stepSpot(lanes, 'c', spot, 'down')
    expect(below).toEqual({ stage: 'todo', lane: 'none', index: 0 })
    expect(below && stepSpot(lanes, 'c', below, 'right')).toEqual({ stage: 'doing', lane: 'none', index: 0 })
  })

  it('never leaves the board, however it is moved', () => {
    const direction = fc.constantFrom<Direction>('up', 'down', 'left', 'right')
    fc.assert(
      fc.property(
        fc.constantFrom(flat, lanes),
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.array(direction),
        (grid, id, way) => {
          const start = spotOf(grid, id)
          if (!start) throw new Error('The card stands nowhere.')
          const end = way.reduce((spot, one) => stepSpot(grid, id, spot, one), start)
          const cell = grid.flat().find((one) => one.stage === end.stage && one.lane === end.lane)
          const others = cell?.cards.filter((one) => one.id !== id).length ?? -1
          expect(end.index).toBeGreaterThanOrEqual(0)
          expect(end.index).toBeLessThanOrEqual(others)
        },
      ),
    )
  })

  it('is placed between the cards that the server knows', () => {
    const cards = [card('draft:1', 'todo', ''), card('a', 'todo', 'a'), card('b', 'todo', 'b')]
    expect(placeAt(cards, 'b', 1)).toEqual({ after: null, before: 'a' })
    expect(placeAt(cards, 'x', 3)).toEqual({ after: 'b', before: null })
    expect(placeAt([], 'x', 0)).toEqual({ after: null, before: null })
  })

  it('becomes what its lane says', () => {
    const [toMia, toNobody] = lanesOf(columns, 'assignee')
    expect(toMia && patchOf(columns.todo[1] ?? card('x', 'todo', ''), 'assignee', toMia)).toEqual({ assignedTo: mia })
    expect(toNobody && patchOf(columns.todo[0] ?? card('x', 'todo', ''), 'assignee', toNobody)).toEqual({
      assignedTo: null,
    })
    const [urgent] = lanesOf(columns, 'priority')
    expect(urgent && patchOf(card('x', 'todo', ''), 'priority', urgent)).toEqual({ priority: 'URGENT' })
  })
})

describe('the address of a board', () => {
  it('says what is shown and nothing else', () => {
    const filter = { assignedTo: 'me', priority: 'HIGH' as const, due: 'week' as const, q: 'logo' }
    const parameters = writeAddress({ lane: 'priority', filter })
    expect(parameters.toString()).toBe('lane=priority&assignedTo=me&priority=HIGH&due=week&q=logo')
    expect(readAddress(parameters)).toEqual({ lane: 'priority', filter })
    expect(writeAddress(readAddress(new URLSearchParams())).toString()).toBe('')
  })

  it('counts what it does not know as none', () => {
    const wild = new URLSearchParams('lane=moon&assignedTo=1%3Bdrop&priority=SOON&due=never&q=')
    expect(writeAddress(readAddress(wild)).toString()).toBe('')
  })
})

describe('a change to a card that stands for a record', () => {
  const patch = { assignedTo: mia, priority: 'HIGH' as const, dueDate: '2026-12-01T12:00:00.000Z' }

  it('goes to the task', () => {
    expect(splitPatch(card('a', 'todo', 'a', { task: 't1' }), patch)).toEqual({
      record: { path: '/tasks/t1?depth=0', body: { assignedTo: 'mia', dueDate: patch.dueDate, priority: 'HIGH' } },
      own: null,
    })
  })

  it('goes to the opportunity under its names; the priority is the card’s own', () => {
    expect(splitPatch(card('a', 'todo', 'a', { opportunity: 'o1' }), patch)).toEqual({
      record: { path: '/opportunities/o1?depth=0', body: { owner: 'mia', expectedCloseDate: patch.dueDate } },
      own: { priority: 'HIGH' },
    })
    expect(splitPatch(card('a', 'todo', 'a', { opportunity: 'o1' }), { priority: 'LOW' }).record).toBeNull()
  })

  it('stays with a card that stands for itself', () => {
    expect(splitPatch(card('a', 'todo', 'a'), { assignedTo: null })).toEqual({
      record: null,
      own: { assignedTo: null },
    })
  })
})

describe('editing the columns', () => {
  const before = [stage('todo'), stage('doing', { wipLimit: 3 }), stage('done', { isTerminal: true, outcome: 'WON' })]
  const rest = { pipeline: 'p', organization: 'o' }

  it('sends nothing when nothing was changed', () => {
    const unchanged = draftsOf(before)
    expect(commandsFor(before, unchanged, rest)).toEqual([])
  })

  it('sends what differs alone, and removes last', () => {
    const drafts = shift(draftsOf(before), 'done', -1).filter(({ row }) => row !== 'doing')
    const added = { ...newDraft('new:1', 2), name: ' Review ' }
    expect(commandsFor(before, [...drafts, added], rest)).toEqual([
      { kind: 'update', row: 'done', id: 'done', body: { ...bodyOf('DONE', 2), isTerminal: true, outcome: 'WON' } },
      { kind: 'create', row: 'new:1', body: { ...bodyOf('Review', 3), color: 'verdigris', ...rest } },
      { kind: 'delete', row: 'doing', id: 'doing' },
    ])
  })

  function bodyOf(name: string, order: number) {
    return { name, color: 'slate', wipLimit: null, probability: null, isTerminal: false, outcome: null, order }
  }
})
