import { adjustCounts, sayCounts } from './counts'
import type { BoardAnswer, Card, ChangesAnswer, CardsAnswer, Stage } from './types'

/** What a person may change on a card without leaving the board. */
export type CardPatch = Partial<Pick<Card, 'assignedTo' | 'priority' | 'dueDate'>>

/** What somebody did here and the server has not answered yet. */
export type Pending =
  | {
      kind: 'move'
      op: number
      card: string
      stage: string
      after: string | null
      before: string | null
      patch?: CardPatch
    }
  | { kind: 'edit'; op: number; card: string; patch: CardPatch }
  | { kind: 'add'; op: number; card: Card }

/**
 * A board as two layers: `columns` is what the server has said, in its order, and nothing else; `pending` lies above it
 * (see `arrange.ts`). An answer takes its entry out of `pending`, so that whatever was tried, the board ends as the server says.
 */
export interface BoardState {
  stages: readonly Stage[]
  columns: Readonly<Record<string, readonly Card[]>>
  /** How far down a stage is known, as a rank; `null`: to its end. */
  until: Readonly<Record<string, string | null>>
  /** Cards that stay in sight although they lie further down than is known: the person has just put them there. */
  kept: ReadonlySet<string>
  pending: readonly Pending[]
  /** The card that is being carried, and what became of it meanwhile: it is told when it is put down. */
  held: { id: string; news: Card | 'gone' | null } | null
  /** Cards that left the board: only a later look at what changed brings one back, no answer that was under way meanwhile. */
  left: ReadonlySet<string>
  /** The newest version that was told of a card out of sight, so that a late page does not show an older one. */
  aside: Readonly<Record<string, string>>
  /** Cards that somebody else has just moved or made. */
  marked: ReadonlySet<string>
  cursor: string
  /** How many answers to own changes have come. Counts that were read before the last one are out of date. */
  answered: number
}

export type Action =
  | { type: 'load'; board: BoardAnswer }
  | { type: 'page'; stage: string; after: string; page: CardsAnswer }
  | { type: 'live'; changes: ChangesAnswer; answeredBefore: number }
  | { type: 'try'; change: Pending }
  | { type: 'settle'; op: number; card: Card }
  | { type: 'refuse'; op: number }
  | { type: 'hold'; id: string }
  | { type: 'release' }
  | { type: 'unmark'; ids: readonly string[] }

export function emptyBoard(): BoardState {
  return {
    stages: [],
    columns: {},
    until: {},
    kept: new Set(),
    pending: [],
    held: null,
    left: new Set(),
    aside: {},
    marked: new Set(),
    cursor: '',
    answered: 0,
  }
}

export function boardReducer(state: BoardState, action: Action): BoardState {
  switch (action.type) {
    case 'load':
      return load(state, action.board)
    case 'page':
      return addPage(state, action.stage, action.after, action.page)
    case 'live':
      return live(state, action.changes, action.answeredBefore)
    case 'try':
      return { ...state, pending: [...state.pending, action.change] }
    case 'settle':
      return settle(state, action.op, action.card)
    case 'refuse':
      return { ...state, pending: state.pending.filter(({ op }) => op !== action.op), answered: state.answered + 1 }
    case 'hold':
      return { ...release(state), held: { id: action.id, news: null } }
    case 'release':
      return release(state)
    case 'unmark':
      return { ...state, marked: without(state.marked, action.ids) }
  }
}

/** The card as the server last told of it. */
export function knownCard(state: Pick<BoardState, 'columns'>, id: string): Card | undefined {
  for (const cards of Object.values(state.columns)) {
    const card = cards.find((one) => one.id === id)
    if (card) return card
  }
  return undefined
}

function load(state: BoardState, { stages, cursor }: BoardAnswer): BoardState {
  return {
    ...emptyBoard(),
    cursor,
    pending: state.pending,
    held: state.held ? { ...state.held, news: null } : null,
    answered: state.answered,
    stages: stages.map(({ cards: _cards, hasMore: _hasMore, ...stage }) => stage),
    columns: Object.fromEntries(stages.map(({ id, cards }) => [id, inOrder(cards)])),
    until: Object.fromEntries(
      stages.map(({ id, cards, hasMore }) => [id, hasMore ? (cards.at(-1)?.rank ?? '') : null]),
    ),
  }
}

function addPage(state: BoardState, stage: string, after: string, { cards, hasMore }: CardsAnswer): BoardState {
  // The board was loaded afresh meanwhile, or the same page came twice.
  if (state.until[stage] !== after) return state
  const reached = { ...state, until: { ...state.until, [stage]: hasMore ? (cards.at(-1)?.rank ?? null) : null } }
  return cards.reduce(put, reached)
}

function live(state: BoardState, { cursor, cards, gone, counts }: ChangesAnswer, answeredBefore: number): BoardState {
  const waiting = new Set(state.pending.flatMap((change) => (change.kind === 'add' ? [] : change.card)))
  let next: BoardState = { ...state, cursor }
  next = {
    ...next,
    left: without(
      next.left,
      cards.map(({ id }) => id),
    ),
  }
  for (const card of cards) {
    if (next.held?.id === card.id) next = hear(next, card)
    else {
      const before = knownCard(next, card.id)
      next = put(next, card)
      const after = knownCard(next, card.id)
      const hasMoved = after !== undefined && (before?.stage !== after.stage || before.rank !== after.rank)
      if (hasMoved && !waiting.has(card.id)) next = { ...next, marked: new Set(next.marked).add(card.id) }
    }
  }
  for (const id of gone) next = next.held?.id === id ? hear(next, 'gone') : drop(next, id)
  return answeredBefore === state.answered ? { ...next, stages: sayCounts(next.stages, counts) } : next
}

function settle(state: BoardState, op: number, card: Card): BoardState {
  const before = knownCard(state, card.id)
  const answered = {
    ...state,
    pending: state.pending.filter((change) => change.op !== op),
    answered: state.answered + 1,
    kept: new Set(state.kept).add(card.id),
    marked: without(state.marked, [card.id]),
  }
  const next = put(answered, card)
  const after = knownCard(next, card.id)
  return after === before ? next : { ...next, stages: adjustCounts(next.stages, before, after) }
}

/** Keeps the newest word about the card that is being carried. */
function hear(state: BoardState, news: Card | 'gone'): BoardState {
  const { held } = state
  if (!held) return state
  const isStale = news !== 'gone' && held.news !== null && held.news !== 'gone' && held.news.updatedAt > news.updatedAt
  return isStale ? state : { ...state, held: { ...held, news } }
}

function release(state: BoardState): BoardState {
  if (!state.held) return state
  const { id, news } = state.held
  const free = { ...state, held: null }
  if (news === null) return free
  return news === 'gone' ? drop(free, id) : put(free, news)
}

/** Takes over what the server says of a card, unless something newer is known. */
function put(state: BoardState, card: Card): BoardState {
  const known = knownCard(state, card.id)
  if (known && known.updatedAt > card.updatedAt) return state
  if (state.left.has(card.id) || (state.aside[card.id] ?? '') > card.updatedAt) return state
  if (known && isSame(known, card)) return state
  const columns = known ? takeOut(state.columns, known) : state.columns
  return isInSight(state, card)
    ? { ...state, columns: putIn(columns, card) }
    : { ...state, columns, aside: { ...state.aside, [card.id]: card.updatedAt } }
}

function drop(state: BoardState, id: string): BoardState {
  const known = knownCard(state, id)
  const left = new Set(state.left).add(id)
  return known ? { ...state, left, columns: takeOut(state.columns, known) } : { ...state, left }
}

function isInSight(state: BoardState, card: Card): boolean {
  if (!(card.stage in state.columns)) return false
  if (state.kept.has(card.id)) return true
  const until = state.until[card.stage]
  return until === null || until === undefined || card.rank <= until
}

type Columns = BoardState['columns']

function takeOut(columns: Columns, card: Card): Columns {
  return { ...columns, [card.stage]: (columns[card.stage] ?? []).filter(({ id }) => id !== card.id) }
}

function putIn(columns: Columns, card: Card): Columns {
  const cards = columns[card.stage] ?? []
  const place = cards.findIndex((one) => isAbove(card, one))
  return { ...columns, [card.stage]: place < 0 ? [...cards, card] : cards.toSpliced(place, 0, card) }
}

function inOrder(cards: readonly Card[]): readonly Card[] {
  return cards.toSorted((a, b) => (isAbove(a, b) ? -1 : 1))
}

/** Ranks are compared byte by byte, as the database does. */
function isAbove(a: Card, b: Card): boolean {
  return a.rank === b.rank ? a.id < b.id : a.rank < b.rank
}

function isSame(a: Card, b: Card): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function without(ids: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> {
  return gone.some((id) => ids.has(id)) ? new Set([...ids].filter((id) => !gone.includes(id))) : ids
}
