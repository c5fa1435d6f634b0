import type { PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { inTransaction } from '@/src/server/inTransaction'
import type { PipelineItem } from '@/payload-types'
import type { Board } from './board'
import { moveCard } from './moveCard'
import { stageOfBoard } from './stages'
import type { Card } from './types'

export type NewCard = { title: string; stage: string } & Partial<
  Pick<PipelineItem, 'description' | 'priority' | 'dueDate' | 'assignedTo' | 'client' | 'value' | 'currency' | 'tags'>
>

/** A new card at the top of a stage, made on behalf of the person of the request. */
export async function addCard(req: PayloadRequest, board: Board, data: NewCard): Promise<Card> {
  return inTransaction(req, async () => {
    await stageOfBoard(req, board, data.stage)
    const { id } = await req.payload.create({
      collection: 'pipeline-items',
      data: { priority: 'MEDIUM', currency: 'EUR', ...data, organization: board.organization },
      depth: 0,
      ...onBehalfOf(req),
    })
    return moveCard(req, board, { card: id, stage: data.stage, place: 'top' })
  })
}
