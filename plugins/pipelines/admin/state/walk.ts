import type { Card } from './types'
import type { Cell, Grid } from './grid'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** A place for a card that is being carried: above the card that stands at `index` once the carried one is taken out. */
export interface Spot {
  stage: string
  lane: string
  index: number
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

export function directionOf(key: string): Direction | null {
  return DIRECTIONS[key] ?? null
}

/** The card that an arrow key leads to; `null` where there is none. Up and down stay in the stage, empty stages are passed over. */
export function neighbourOf(grid: Grid, id: string, direction: Direction): string | null {
  const column = grid.findIndex((cells) => cells.some(({ cards }) => cards.some((card) => card.id === id)))
  if (column < 0) return grid.flat().find(({ cards }) => cards.length > 0)?.cards[0]?.id ?? null
  const cards = cardsOf(grid[column])
  const index = cards.findIndex((card) => card.id === id)
  if (direction === 'up' || direction === 'down') return cards[index + (direction === 'up' ? -1 : 1)]?.id ?? null
  const beside = direction === 'left' ? grid.slice(0, column).toReversed() : grid.slice(column + 1)
  for (const cells of beside) {
    const others = cardsOf(cells)
    if (others.length > 0) return others[Math.min(index, others.length - 1)]?.id ?? null
  }
  return null
}

/** Where a card stands now, as the spot that it would be put back to. */
export function spotOf(grid: Grid, id: string): Spot | null {
  for (const { stage, lane, cards } of grid.flat()) {
    const index = cards.findIndex((card) => card.id === id)
    if (index >= 0) return { stage, lane, index }
  }
  return null
}

/** The next place of a carried card. Up and down pass from lane to lane; sideways it keeps its height as well as it can. */
export function stepSpot(grid: Grid, id: string, spot: Spot, direction: Direction): Spot {
  const column = grid.findIndex((cells) => cells[0]?.stage === spot.stage)
  const cells = grid[column] ?? []
  const row = cells.findIndex(({ lane }) => lane === spot.lane)
  const last = (cell: Cell | undefined) => othersIn(cell, id).length
  switch (direction) {
    case 'up': {
      if (spot.index > 0) return { ...spot, index: spot.index - 1 }
      const above = cells[row - 1]
      return above ? { ...spot, lane: above.lane, index: last(above) } : spot
    }
    case 'down': {
      if (spot.index < last(cells[row])) return { ...spot, index: spot.index + 1 }
      const below = cells[row + 1]
      return below ? { ...spot, lane: below.lane, index: 0 } : spot
    }
    case 'left':
    case 'right': {
      const beside = grid[column + (direction === 'left' ? -1 : 1)]?.[row]
      return beside ? { stage: beside.stage, lane: beside.lane, index: Math.min(spot.index, last(beside)) } : spot
    }
  }
}

/** What the server is told about a place: the cards above and below it. Cards that it does not know yet are passed over. */
export function placeAt(
  cards: readonly Card[],
  id: string,
  index: number,
): { after: string | null; before: string | null } {
  const others = cards.filter((card) => card.id !== id)
  return {
    after: others.slice(0, index).findLast((card) => !isDraft(card.id))?.id ?? null,
    before: others.slice(index).find((card) => !isDraft(card.id))?.id ?? null,
  }
}

const DRAFT = 'draft:'

/** The id of a card that the server has not answered for yet. */
export function draftId(op: number): string {
  return `${DRAFT}${op}`
}

export function isDraft(id: string): boolean {
  return id.startsWith(DRAFT)
}

export function othersIn(cell: Cell | undefined, id: string): readonly Card[] {
  return cell?.cards.filter((card) => card.id !== id) ?? []
}

function cardsOf(cells: readonly Cell[] | undefined): readonly Card[] {
  return cells?.flatMap(({ cards }) => cards) ?? []
}
