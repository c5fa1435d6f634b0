import type { BoardStage, StageCount } from '../../types'

export type { BoardAnswer, Card, CardsAnswer, ChangesAnswer, Lane, StageCount } from '../../types'

/** Somebody or something with a name. */
export interface Named {
  id: string
  name: string
}

export type Amount = StageCount['value'][number]

/** A column without its cards. */
export type Stage = Omit<BoardStage, 'cards' | 'hasMore'>
