import { describe, expect, it } from 'vitest'
import { arrange, expected } from '@/plugins/pipelines/admin/state/arrange'
import { boardReducer, emptyBoard, type Action, type BoardState } from '@/plugins/pipelines/admin/state/boardState'
import type { Card, ChangesAnswer } from '@/plugins/pipelines/admin/state/types'
import { answer, card, stage } from './boardModel'

const LATER = '2026-11-02T08:00:00.000Z'
const LATEST = '2026-11-03T08:00:00.000Z'

function board(cards: Card[], rest: { hasMore?: string[]; limit?: Record<string, number> } = {}): BoardState {
  const stages = ['todo', 'doing', 'done'].map((id) => ({
    stage: stage(id),
    cards: cards.filter((one) => one.stage === id),
    hasMore: rest.hasMore?.includes(id) ?? false,
  }))
  return boardReducer(emptyBoard(), { type: 'load', board: answer(stages) })
}

const run = (state: BoardState, ...actions: Action[]) => actions.reduce(boardReducer, state)
const shown = (state: BoardState, id: string) => (arrange(state)[id] ?? []).map((one) => one.id)
const changes = (rest: Partial<ChangesAnswer>): Action => ({
  type: 'live',
  changes: { cursor: '1', cards: [], gone: [], counts: [], reload: false, ...rest },
  answeredBefore: 0,
})
const move = (id: string, to: string, after: string | null, op = 1): Action => ({
  type: 'try',
  change: { kind: 'move', op, card: id, stage: to, after, before: null },
})

const three = () => [card('a', 'todo', 'a'), card('b', 'todo', 'b'), card('c', 'doing', 'a')]

describe('a move', () => {
  it('shows at once, with the counts that it will bring about', () => {
    const state = run(board(three()), move('a', 'doing', 'c'))
    expect([shown(state, 'todo'), shown(state, 'doing')]).toEqual([['b'], ['c', 'a']])
    expect(expected(state, arrange(state)).map(({ count }) => count)).toEqual([1, 2, 0])
  })

  it('goes back when the server refuses it', () => {
    const state = run(board(three()), move('a', 'doing', 'c'), { type: 'refuse', op: 1 })
    expect([shown(state, 'todo'), shown(state, 'doing')]).toEqual([['a', 'b'], ['c']])
    expect(expected(state, arrange(state)).map(({ count }) => count)).toEqual([2, 1, 0])
  })

  it('ends where the server put it, which may be elsewhere', () => {
    const state = run(board(three()), move('a', 'doing', 'c'), {
      type: 'settle',
      op: 1,
      card: card('a', 'doing', 'A', { updatedAt: LATER }),
    })
    expect(shown(state, 'doing')).toEqual(['a', 'c'])
    expect(state.stages.map(({ count }) => count)).toEqual([1, 2, 0])
  })

  it('moves its value with it', () => {
    const state = run(board([card('a', 'todo', 'a', { value: 1250 })]), move('a', 'doing', null))
    const before = {
      ...state,
      stages: state.stages.map((one) =>
        one.id === 'todo' ? { ...one, value: [{ currency: 'EUR', minor: 1250 }] } : one,
      ),
    }
    expect(expected(before, arrange(before)).map(({ value }) => value)).toEqual([
      [],
      [{ currency: 'EUR', minor: 1250 }],
      [],
    ])
  })

  it('leaves the columns that it does not touch as they are, so that they are not drawn again', () => {
    const before = board(three())
    const after = run(before, move('a', 'doing', 'c'))
    expect(arrange(after).done).toBe(arrange(before).done)
    const [untouched] = arrange(after).doing ?? []
    expect(untouched).toBe(arrange(before).doing?.[0])
  })

  it('of several ends in the order in which they were made, whatever answer comes first', () => {
    const state = run(board(three()), move('a', 'doing', 'c', 1), move('b', 'doing', 'a', 2))
    expect(shown(state, 'doing')).toEqual(['c', 'a', 'b'])
    const settled = run(
      state,
      { type: 'settle', op: 2, card: card('b', 'doing', 'c', { updatedAt: LATEST }) },
      { type: 'settle', op: 1, card: card('a', 'doing', 'b', { updatedAt: LATER }) },
    )
    expect(shown(settled, 'doing')).toEqual(['c', 'a', 'b'])
  })
})

describe('what others did', () => {
  it('shows and is marked; what I did is not', () => {
    const others = run(board(three()), changes({ cards: [card('a', 'doing', 'b', { updatedAt: LATER })] }))
    expect([shown(others, 'doing'), [...others.marked]]).toEqual([['c', 'a'], ['a']])
    const mine = run(
      board(three()),
      move('a', 'doing', 'c'),
      changes({ cards: [card('a', 'doing', 'b', { updatedAt: LATER })] }),
      { type: 'settle', op: 1, card: card('a', 'doing', 'b', { updatedAt: LATER }) },
    )
    expect([shown(mine, 'doing'), [...mine.marked]]).toEqual([['c', 'a'], []])
  })

  it('counts for nothing when it comes late', () => {
    const state = run(board(three()), changes({ cards: [card('a', 'done', 'b', { updatedAt: LATEST })] }), {
      type: 'settle',
      op: 9,
      card: card('a', 'doing', 'b', { updatedAt: LATER }),
    })
    expect([shown(state, 'done'), shown(state, 'doing')]).toEqual([['a'], ['c']])
  })

  it('does not bring back what has left, unless it came back', () => {
    const gone = run(board(three()), changes({ gone: ['a'] }))
    const late = run(gone, { type: 'settle', op: 9, card: card('a', 'doing', 'b', { updatedAt: LATEST }) })
    expect([shown(late, 'todo'), shown(late, 'doing')]).toEqual([['b'], ['c']])
    expect(shown(run(late, changes({ cards: [card('a', 'todo', 'a', { updatedAt: LATEST })] })), 'todo')).toEqual([
      'a',
      'b',
    ])
  })

  it('leaves counts alone that were read before my own last move was answered', () => {
    const state = run(board(three()), move('a', 'doing', 'c'), {
      type: 'settle',
      op: 1,
      card: card('a', 'doing', 'b', { updatedAt: LATER }),
    })
    const old = [{ stage: 'todo', count: 2, total: 2, value: [], lanes: {} }]
    const late = run(state, {
      type: 'live',
      changes: { cursor: '1', cards: [], gone: [], counts: old, reload: false },
      answeredBefore: 0,
    })
    expect(late.stages[0]?.count).toBe(1)
    const fresh = run(state, {
      type: 'live',
      changes: { cursor: '1', cards: [], gone: [], counts: old, reload: false },
      answeredBefore: 1,
    })
    expect(fresh.stages[0]?.count).toBe(2)
  })

  it('does not touch the card that is being carried until it is put down', () => {
    const news = card('a', 'done', 'b', { updatedAt: LATER })
    const carried = run(
      board(three()),
      { type: 'hold', id: 'a' },
      changes({ cards: [news, card('b', 'doing', 'b', { updatedAt: LATER })] }),
    )
    expect([shown(carried, 'todo'), shown(carried, 'doing')]).toEqual([['a'], ['c', 'b']])
    expect(shown(run(carried, { type: 'release' }), 'done')).toEqual(['a'])
    // The own move lies above what others did meanwhile.
    expect(shown(run(carried, { type: 'release' }, move('a', 'doing', 'c')), 'doing')).toEqual(['c', 'a', 'b'])
  })

  it('tells at the end that the carried card has left', () => {
    const carried = run(board(three()), { type: 'hold', id: 'a' }, changes({ gone: ['a'] }))
    expect(shown(carried, 'todo')).toEqual(['a', 'b'])
    expect(shown(run(carried, { type: 'release' }), 'todo')).toEqual(['b'])
  })
})

describe('paging', () => {
  const first = () => board([card('a', 'todo', 'a'), card('b', 'todo', 'b')], { hasMore: ['todo'] })

  it('adds below, once', () => {
    const page = { cards: [card('d', 'todo', 'd'), card('e', 'todo', 'e')], hasMore: false }
    const state = run(
      first(),
      { type: 'page', stage: 'todo', after: 'b', page },
      { type: 'page', stage: 'todo', after: 'b', page },
    )
    expect([shown(state, 'todo'), state.until.todo]).toEqual([['a', 'b', 'd', 'e'], null])
  })

  it('shows nothing that lies further down than is known, or the gap between would look like the order', () => {
    const state = run(first(), changes({ cards: [card('z', 'todo', 'z', { updatedAt: LATER })] }))
    expect(shown(state, 'todo')).toEqual(['a', 'b'])
    const page = { cards: [card('d', 'todo', 'd'), card('z', 'todo', 'z', { updatedAt: LATER })], hasMore: false }
    expect(shown(run(state, { type: 'page', stage: 'todo', after: 'b', page }), 'todo')).toEqual(['a', 'b', 'd', 'z'])
  })

  it('keeps in sight what I put at the end of what is known', () => {
    const state = run(
      board([card('a', 'todo', 'a'), card('c', 'doing', 'a')], { hasMore: ['todo'] }),
      move('c', 'todo', 'a'),
      { type: 'settle', op: 1, card: card('c', 'todo', 'aV', { updatedAt: LATER }) },
    )
    expect(shown(state, 'todo')).toEqual(['a', 'c'])
  })

  it('does not bring an older state of a card that moved on out of sight', () => {
    const state = run(first(), changes({ cards: [card('d', 'todo', 'zz', { updatedAt: LATEST })] }))
    const page = { cards: [card('d', 'todo', 'd', { updatedAt: LATER })], hasMore: true }
    expect(shown(run(state, { type: 'page', stage: 'todo', after: 'b', page }), 'todo')).toEqual(['a', 'b'])
  })
})

describe('a new card', () => {
  it('stands on top at once and is replaced by the real one', () => {
    const draft = card('draft:1', 'todo', '')
    const state = run(board(three()), { type: 'try', change: { kind: 'add', op: 1, card: draft } })
    expect(shown(state, 'todo')).toEqual(['draft:1', 'a', 'b'])
    const settled = run(state, { type: 'settle', op: 1, card: card('n', 'todo', 'A', { updatedAt: LATER }) })
    expect([shown(settled, 'todo'), settled.stages[0]?.count]).toEqual([['n', 'a', 'b'], 3])
    expect(shown(run(state, { type: 'refuse', op: 1 }), 'todo')).toEqual(['a', 'b'])
  })
})

it('an edit shows at once and goes back when it is refused', () => {
  const state = run(board(three()), {
    type: 'try',
    change: { kind: 'edit', op: 1, card: 'a', patch: { priority: 'URGENT' } },
  })
  expect(arrange(state).todo?.[0]?.priority).toBe('URGENT')
  expect(arrange(run(state, { type: 'refuse', op: 1 })).todo?.[0]?.priority).toBe('MEDIUM')
})
