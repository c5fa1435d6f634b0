import { APIError, type PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { asOwner } from '@/src/server/inTransaction'
import { freshRanks, LONGEST_RANK, rankBetween, type Gap } from './ranks'

export interface Place {
  /** The card that is to stand right above. */
  after?: string | undefined
  /** The card that is to stand right below. */
  before?: string | undefined
}

interface Neighbours extends Record<string, unknown> {
  /** Rank of the card named by `after`, if it is in this stage; of that named by `before` alike. */
  above: string | null
  below: string | null
  /** What follows `above`, and what comes before `below`, now. */
  next: string | null
  previous: string | null
  first: string | null
  last: string | null
}

/**
 * A rank for a card at a place of a stage whose row is locked. When one of the named neighbours has moved meanwhile or
 * something has come between them, the other one decides; `top` stands above all others, no place at all means the end.
 *
 * @throws APIError 409 when every card that was named has left the stage
 */
export async function rankAt(
  req: PayloadRequest,
  { card, stage, place }: { card: string; stage: string; place: Place | 'top' },
): Promise<string> {
  const rank = rankBetween(await gapAt(req, card, stage, place))
  if (rank.length <= LONGEST_RANK || !(await shortenRanks(req, stage))) return rank
  return rankBetween(await gapAt(req, card, stage, place))
}

async function gapAt(req: PayloadRequest, card: string, stage: string, place: Place | 'top'): Promise<Gap> {
  const { after = null, before = null } = place === 'top' ? {} : place
  const others = sql`pipeline_items where stage_id = ${stage} and deleted_at is null and id <> ${card}`
  const [row] = await query<Neighbours>(
    req,
    sql`with named as (
          select (select rank from ${others} and id = ${after}) as above, (select rank from ${others} and id = ${before}) as below
        )
        select above, below,
          (select rank from ${others} and rank > above order by rank limit 1) as next,
          (select rank from ${others} and rank < below order by rank desc limit 1) as previous,
          (select rank from ${others} order by rank limit 1) as first,
          (select rank from ${others} order by rank desc limit 1) as last
        from named`,
  )
  if (!row) throw new Error('A statement without rows to choose from has answered none.')
  if (place === 'top') return { above: null, below: row.first }
  if (row.above !== null) return { above: row.above, below: row.next }
  if (row.below !== null) return { above: row.previous, below: row.below }
  if (after ?? before) {
    throw new APIError(
      'The cards around this place have moved meanwhile. Look at the board, then move the card again.',
      409,
      null,
      true,
    )
  }
  return { above: row.last, below: null }
}

/**
 * Gives the cards of a stage new, short ranks in the order they have; its row is locked. Cards that somebody is just
 * writing are not waited for, because their writer may wait for this stage: then nothing is done, and ranks stay long a
 * little longer.
 *
 * @returns whether it was done
 */
export async function shortenRanks(req: PayloadRequest, stage: string): Promise<boolean> {
  const cards = await query<{ id: string; rank: string }>(
    req,
    sql`select id, rank from pipeline_items where stage_id = ${stage} and deleted_at is null order by rank
        for no key update skip locked`,
  )
  const [all] = await query<{ count: number }>(
    req,
    sql`select count(*)::int as count from pipeline_items where stage_id = ${stage} and deleted_at is null`,
  )
  if (cards.length !== all?.count) return false
  const ranks = freshRanks(cards.at(-1)?.rank ?? null, cards.length)
  const fresh = JSON.stringify(cards.map(({ id }, index) => ({ id, rank: ranks[index] })))
  await asOwner(req, 'pipelines.cards', () =>
    query(
      req,
      sql`update pipeline_items i set rank = f.rank, updated_at = greatest(clock_timestamp(), i.updated_at)
          from json_to_recordset(${fresh}::json) as f(id uuid, rank text) where i.id = f.id`,
    ),
  )
  return true
}
