import { PRIORITIES, type Priority } from '@/src/lib/work'
import type { Columns } from './arrange'
import type { CardPatch } from './boardState'
import { NOBODY } from './filter'
import type { Card, Lane, Named } from './types'

/** One lane of a board: all cards, those of one person, or those of one priority. */
export interface LaneRow {
  key: string
  person: Named | null
  priority: Priority | null
}

/** The cards of one stage in one lane. */
export interface Cell {
  stage: string
  lane: string
  cards: readonly Card[]
}

/** The board as it stands on the screen: its stages from left to right, each with a cell per lane from top to bottom. */
export type Grid = readonly (readonly Cell[])[]

const ALL = 'all'

/** The lanes that the shown cards need: people by name with nobody last; priorities from the one that cannot wait. */
export function lanesOf(columns: Columns, lane: Lane): LaneRow[] {
  if (lane === 'none') return [{ key: ALL, person: null, priority: null }]
  if (lane === 'priority') {
    return PRIORITIES.toReversed().map((priority) => ({ key: priority, person: null, priority }))
  }
  const people = new Map<string, Named>()
  for (const card of Object.values(columns).flat()) {
    if (card.assignedTo) people.set(card.assignedTo.id, card.assignedTo)
  }
  const rows = [...people.values()].sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
  return [
    ...rows.map((person) => ({ key: person.id, person, priority: null })),
    { key: NOBODY, person: null, priority: null },
  ]
}

export function laneOf(card: Pick<Card, 'assignedTo' | 'priority'>, lane: Lane): string {
  if (lane === 'none') return ALL
  return lane === 'priority' ? card.priority : (card.assignedTo?.id ?? NOBODY)
}

/** What a card becomes when it is put into another lane; `undefined` where it stays in its own. */
export function patchOf(card: Card, lane: Lane, row: LaneRow): CardPatch | undefined {
  if (lane === 'none' || laneOf(card, lane) === row.key) return undefined
  return row.priority === null ? { assignedTo: row.person } : { priority: row.priority }
}

/** @param stages ids of the stages that are open, from left to right */
export function gridOf(columns: Columns, stages: readonly string[], lane: Lane, rows: readonly LaneRow[]): Grid {
  return stages.map((stage) => {
    const cards = columns[stage] ?? []
    if (lane === 'none') return [{ stage, lane: ALL, cards }]
    const byLane = Map.groupBy(cards, (card) => laneOf(card, lane))
    return rows.map(({ key }) => ({ stage, lane: key, cards: byLane.get(key) ?? [] }))
  })
}
