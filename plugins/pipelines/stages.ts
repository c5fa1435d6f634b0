import { APIError, type PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import type { Board } from './board'

/** @throws APIError 404 for a stage of another board */
export async function stageOfBoard(req: PayloadRequest, board: Board, stage: string): Promise<void> {
  const [found] = await query(
    req,
    sql`select id from pipeline_stages where id = ${stage} and pipeline_id = ${board.id} and organization_id = ${board.organization}`,
  )
  if (!found) throw new APIError('There is no such stage on this board.', 404, null, true)
}
