import type { BoardState, Pending } from './boardState'
import { knownCard } from './boardState'
import { adjustCounts } from './counts'
import type { Card, Stage } from './types'

export type Columns = Readonly<Record<string, readonly Card[]>>

/**
 * The columns as they are shown: what the server said with the unanswered changes laid above it, in the order in which they were
 * made. A column that none of them touches is the very same array.
 */
export function arrange({ columns, pending }: Pick<BoardState, 'columns' | 'pending'>): Columns {
  return pending.reduce(lay, columns)
}

/** The stages with counts and sums that the unanswered changes will bring about. */
export function expected(state: Pick<BoardState, 'stages' | 'columns' | 'pending'>, shown: Columns): readonly Stage[] {
  const touched = new Set(state.pending.map(({ card }) => (typeof card === 'string' ? card : card.id)))
  return [...touched].reduce(
    (stages, id) => adjustCounts(stages, knownCard(state, id), knownCard({ columns: shown }, id)),
    state.stages,
  )
}

function lay(columns: Columns, change: Pending): Columns {
  if (change.kind === 'add') {
    const { stage } = change.card
    return stage in columns ? { ...columns, [stage]: [change.card, ...(columns[stage] ?? [])] } : columns
  }
  const card = knownCard({ columns }, change.card)
  if (!card) return columns
  if (change.kind === 'edit') return replace(columns, { ...card, ...change.patch })
  if (!(change.stage in columns)) return columns
  const without = { ...columns, [card.stage]: (columns[card.stage] ?? []).filter(({ id }) => id !== card.id) }
  const target = without[change.stage] ?? []
  const moved = { ...card, ...change.patch, stage: change.stage }
  return { ...without, [change.stage]: target.toSpliced(placeIn(target, change), 0, moved) }
}

/** Below `after` where that still stands there, else above `before`, else on top; at the end when neither is named. */
function placeIn(cards: readonly Card[], { after, before }: { after: string | null; before: string | null }): number {
  if (after === null && before === null) return cards.length
  const above = cards.findIndex(({ id }) => id === after)
  if (above >= 0) return above + 1
  return Math.max(
    0,
    cards.findIndex(({ id }) => id === before),
  )
}

function replace(columns: Columns, card: Card): Columns {
  return { ...columns, [card.stage]: (columns[card.stage] ?? []).map((one) => (one.id === card.id ? card : one)) }
}
