import type { Priority, PipelineType, StageColour } from '@/src/lib/work'

/** What `/api/boards/*` answers: the words that the board and the server speak with one another. */

export interface Named {
  id: string
  name: string
}

export interface Card {
  id: string
  title: string
  stage: string
  /** Order in its stage, as plain text: the smaller, the higher. */
  rank: string
  priority: Priority
  /** ISO timestamp; the day alone counts. */
  dueDate: string | null
  assignedTo: Named | null
  client: Named | null
  /** In minor units of `currency`. */
  value: number | null
  currency: string
  task: string | null
  opportunity: string | null
  lead: string | null
  tags: string[]
  enteredStageAt: string
  updatedAt: string
}

export interface Amount {
  currency: string
  minor: number
}

export interface Stage {
  id: string
  name: string
  key: string
  color: StageColour
  wipLimit: number | null
  isTerminal: boolean
  outcome: 'WON' | 'LOST' | null
  /** In percent: what share of a value the forecast counts here. */
  probability: number | null
  /** Cards that meet the filters. */
  count: number
  /** All cards of the stage: what its limit counts. */
  total: number
  value: Amount[]
  /** Cards of each lane, by the lane's key; empty without lanes. */
  lanes: Record<string, number>
}

export interface BoardAnswer {
  pipeline: { id: string; name: string; key: string; type: PipelineType; description: string | null; isActive: boolean }
  stages: (Stage & { cards: Card[]; hasMore: boolean })[]
  cursor: string
}

export interface PageAnswer {
  cards: Card[]
  hasMore: boolean
}

export type StageCount = Pick<Stage, 'count' | 'total' | 'value' | 'lanes'> & { stage: string }

export interface ChangesAnswer {
  cursor: string
  cards: Card[]
  /** Cards that are on this board no more, or no longer meet the filters. */
  gone: string[]
  counts: StageCount[]
  /** Too much has changed for a list: read the board again. */
  reload: boolean
}
