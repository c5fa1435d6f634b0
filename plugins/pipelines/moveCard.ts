import { APIError, type PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import { inTransaction } from '@/src/server/inTransaction'
import type { Board } from './board'
import { cardJson, cardOf, type CardJson } from './cards'
import { lockRecordsOf } from './lockRecords'
import { rankAt, type Place } from './place'
import { tellOfMove } from './tellOfMove'
import type { Card } from './types'

export interface Move {
  card: string
  stage: string
  place: Place | 'top'
}

/**
 * Moves a card of a board to a place of one of its stages, in one transaction. Locks, in the order of everybody: the record
 * that the card shows, the card, the target stage. Limit, history and mirrors are the database's own (see the migration).
 *
 * @throws APIError 404 for a card or a stage that is not on this board; 409 when the stage is full or every neighbour has left
 */
export async function moveCard(req: PayloadRequest, board: Board, { card, stage, place }: Move): Promise<Card> {
  return inTransaction(req, async () => {
    await lockRecordsOf(req, [card])
    const [held] = await query<{ stage: string }>(
      req,
      sql`select stage_id as stage from pipeline_items
          where id = ${card} and pipeline_id = ${board.id} and organization_id = ${board.organization} and deleted_at is null
          for no key update`,
    )
    if (!held) throw new APIError('This card is not on the board any more.', 404, null, true)
    await racePoint('pipelines.card-locked')
    const [target] = await query<Target>(
      req,
      sql`select id, name, wip_limit::int as "limit" from pipeline_stages
          where id = ${stage} and pipeline_id = ${board.id} and organization_id = ${board.organization} for no key update`,
    )
    if (!target) throw new APIError('There is no such stage on this board.', 404, null, true)
    await racePoint('pipelines.stage-locked')
    if (held.stage !== stage) await assertRoom(req, target)
    const rank = await rankAt(req, { card, stage, place })
    // One row, so the flag is given back right behind it.
    const [moved] = await query<{ card: CardJson }>(
      req,
      sql`with owner as (select set_config('orrery.owner', 'pipelines.cards', true) as flag)
          update pipeline_items i set stage_id = ${stage}, rank = ${rank}, updated_by_id = ${board.person},
            updated_at = greatest(clock_timestamp(), i.updated_at + interval '1 millisecond')
          from owner where i.id = ${card} and owner.flag is not null
          returning set_config('orrery.owner', '', true), ${cardJson} as card`,
    )
    if (!moved) throw new Error('A locked card was not there to be moved.')
    if (held.stage !== stage) await tellOfMove(req, { card, from: held.stage })
    return cardOf(moved.card)
  })
}

interface Target extends Record<string, unknown> {
  id: string
  name: string
  limit: number | null
}

/** The trigger refuses a full stage too; asked first, it is an answer and no failed statement in the log. */
async function assertRoom(req: PayloadRequest, { id, name, limit }: Target): Promise<void> {
  if (limit === null) return
  const [cards] = await query<{ count: number }>(
    req,
    sql`select count(*)::int as count from pipeline_items where stage_id = ${id} and deleted_at is null`,
  )
  if ((cards?.count ?? 0) < limit) return
  throw new APIError(
    `The stage “${name}” is full: its limit is ${limit}. Move a card out of it first.`,
    409,
    null,
    true,
  )
}
