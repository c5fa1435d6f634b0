import type { Priority, StageColour, PipelineType } from '@/src/lib/work'

/** A card as boards show it. Times are ISO, amounts integers of minor units. */
export interface Card {
  id: string
  title: string
  stage: string
  /** Its place in the stage: compared byte by byte. */
  rank: string
  priority: Priority
  dueDate: string | null
  assignedTo: { id: string; name: string } | null
  client: { id: string; name: string } | null
  value: number | null
  currency: string
  task: string | null
  opportunity: string | null
  lead: string | null
  tags: string[]
  enteredStageAt: string
  updatedAt: string
}

/** How many cards of a stage meet the filters, and what they are worth. */
export interface StageCount {
  stage: string
  /** Cards that meet the filters. */
  count: number
  /** All cards of the stage: what its limit counts. */
  total: number
  value: { currency: string; minor: number }[]
  /** Cards of each lane, by the lane's key; empty without lanes. */
  lanes: Record<string, number>
}

export interface BoardStage extends Omit<StageCount, 'stage'> {
  id: string
  name: string
  key: string
  color: StageColour
  wipLimit: number | null
  isTerminal: boolean
  outcome: 'WON' | 'LOST' | null
  probability: number | null
  /** The first of them, in their order. */
  cards: Card[]
  hasMore: boolean
}

export interface BoardPipeline {
  id: string
  name: string
  key: string
  type: PipelineType
  description: string | null
  isActive: boolean
}

export interface BoardAnswer {
  pipeline: BoardPipeline
  stages: BoardStage[]
  /** The lanes that have cards: people by name or priorities, `none` for cards without. Empty without lanes. */
  lanes: { key: string; name: string | null }[]
  /** What to ask `changes` with. */
  cursor: string
}

export interface CardsAnswer {
  cards: Card[]
  hasMore: boolean
}

export interface ChangesAnswer {
  cursor: string
  /** Cards that were made, changed or moved, as they are now. A card may come again although nothing changed. */
  cards: Card[]
  /** Cards that are not on this board any more, or no longer meet the filters. */
  gone: string[]
  counts: StageCount[]
  /** Too much has changed for a list: read the board again. */
  reload: boolean
}

export type Lane = 'none' | 'assignee' | 'priority'
