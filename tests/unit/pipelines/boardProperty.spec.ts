import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arrange, expected } from '@/plugins/pipelines/admin/state/arrange'
import { boardReducer, emptyBoard, type Action, type BoardState } from '@/plugins/pipelines/admin/state/boardState'
import { size } from '@/tests/helpers/size'
import { card, ModelServer } from './boardModel'

const STAGES = ['todo', 'doing', 'done']
const IDS = ['a', 'b', 'c', 'd', 'e']
const PAGE = 2

const id = fc.constantFrom(...IDS)
const to = fc.constantFrom(...STAGES)

/** What can happen: I move, edit or add; others move or trash; answers come in any order; the board looks; a card is held. */
const event = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('move' as const), id, to, after: fc.option(id), refused: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('edit' as const), id, refused: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('add' as const), to }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('others' as const), id, to, after: fc.option(id) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('trash' as const), id }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('deliver' as const), which: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('ask' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('more' as const), of: to }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('hold' as const), id }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('release' as const) }) },
)
type Event = typeof event extends fc.Arbitrary<infer Value> ? Value : never

class Walk {
  private readonly server = new ModelServer(STAGES, IDS)
  private readonly underWay: Action[] = []
  private ops = 0
  private isLooking = false
  state: BoardState = boardReducer(emptyBoard(), { type: 'load', board: this.server.board(PAGE) })

  step(happened: Event) {
    switch (happened.kind) {
      case 'move':
        return this.move(happened.id, happened.to, happened.after, happened.refused)
      case 'edit': {
        const op = ++this.ops
        this.do({ type: 'try', change: { kind: 'edit', op, card: happened.id, patch: { priority: 'HIGH' } } })
        return this.later(op, happened.refused ? null : this.server.edit(happened.id, { priority: 'HIGH' }))
      }
      case 'add': {
        const op = ++this.ops
        this.do({ type: 'try', change: { kind: 'add', op, card: card(`draft:${op}`, happened.to, '') } })
        return this.later(op, this.server.add(`new:${op}`, happened.to))
      }
      case 'others':
        this.server.move(happened.id, happened.to, happened.after)
        return
      case 'trash':
        return this.server.trash(happened.id)
      case 'deliver':
        return this.deliver(happened.which)
      case 'ask':
        return this.ask()
      case 'more': {
        const after = this.state.until[happened.of]
        if (after != null) {
          const page = this.server.page(happened.of, after, PAGE)
          this.underWay.push({ type: 'page', stage: happened.of, after, page })
        }
        return
      }
      case 'hold':
        return this.do({ type: 'hold', id: happened.id })
      case 'release':
        return this.do({ type: 'release' })
    }
  }

  /** Every answer arrives, the board is read to its end, and one more look follows. */
  finish() {
    this.do({ type: 'release' })
    while (this.underWay.length > 0) this.deliver(0)
    for (const of of STAGES) {
      for (let after = this.state.until[of]; after != null; after = this.state.until[of]) {
        this.do({ type: 'page', stage: of, after, page: this.server.page(of, after, PAGE) })
      }
    }
    this.ask()
    this.deliver(0)
    return {
      board: this.ids(this.state.columns),
      shown: this.ids(arrange(this.state)),
      server: { ...this.server.order },
    }
  }

  private ids(columns: BoardState['columns']) {
    return Object.fromEntries(Object.entries(columns).map(([of, cards]) => [of, cards.map((one) => one.id)]))
  }

  private move(moved: string, target: string, after: string | null, refused: boolean) {
    const op = ++this.ops
    this.do({ type: 'try', change: { kind: 'move', op, card: moved, stage: target, after, before: null } })
    this.later(op, refused ? null : this.server.move(moved, target, after === moved ? null : after))
  }

  private later(op: number, answer: ReturnType<ModelServer['move']>) {
    this.underWay.push(answer ? { type: 'settle', op, card: answer } : { type: 'refuse', op })
  }

  /** One look at a time, as the board does it. */
  private ask() {
    if (this.isLooking) return
    this.isLooking = true
    const changes = this.server.changes(this.state.cursor)
    this.underWay.push({ type: 'live', changes, answeredBefore: this.state.answered })
  }

  private deliver(which: number) {
    const [action] = this.underWay.splice(which % Math.max(1, this.underWay.length), 1)
    if (!action) return
    if (action.type === 'live') this.isLooking = false
    this.do(action)
  }

  private do(action: Action) {
    this.state = boardReducer(this.state, action)
  }
}

it('any moves of mine and of others, answered in any order, end as the server says', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60, size: 'max' }), (events) => {
      const walk = new Walk()
      for (const happened of events) walk.step(happened)
      const { board, shown, server } = walk.finish()
      expect(board).toEqual(server)
      expect(shown).toEqual(server)
      expect(walk.state.pending).toEqual([])
      expect(walk.state.stages.map(({ count }) => count)).toEqual(STAGES.map((of) => server[of]?.length))
    }),
    { numRuns: size(300, 5_000) },
  )
})

it('no card is ever shown twice, and unanswered moves change no sum of counts', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40, size: 'max' }), (events) => {
      const walk = new Walk()
      for (const happened of events) {
        walk.step(happened)
        const shown = arrange(walk.state)
        const ids = Object.values(shown).flatMap((cards) => cards.map((one) => one.id))
        expect(new Set(ids).size).toBe(ids.length)
        const sum = (stages: BoardState['stages']) => stages.reduce((total, { count }) => total + count, 0)
        const added = walk.state.pending.filter(({ kind }) => kind === 'add').length
        expect(sum(expected(walk.state, shown))).toBe(sum(walk.state.stages) + added)
      }
    }),
    { numRuns: size(200, 3_000) },
  )
})
