import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import type { Board } from './board'
import { cardJson, cardOf, type CardJson } from './cards'
import { countOf, groupsOf, lanesIn, type Group } from './counts'
import { conditions, type BoardFilters } from './filters'
import type { BoardAnswer, BoardStage } from './types'

/** How many cards of a stage come at once. */
export const PAGE = 50

interface StageRow extends Record<string, unknown> {
  cursor: string
  stage: Pick<
    BoardStage,
    'id' | 'name' | 'key' | 'color' | 'wipLimit' | 'isTerminal' | 'outcome' | 'probability'
  > | null
  groups: Group[] | null
  cards: CardJson[] | null
}

/**
 * A board at one moment, by one statement: its stages, how many cards they have and what these are worth, the first of
 * them, and the cursor for what changes from then on.
 */
export async function readBoard(req: PayloadRequest, board: Board, filters: BoardFilters): Promise<BoardAnswer> {
  const met = conditions(filters, board)
  const rows = await query<StageRow>(
    req,
    sql`with moment as (select pg_snapshot_xmin(pg_current_snapshot())::text as cursor),
        counted as (${groupsOf(board, filters)})
        select moment.cursor,
          case when s.id is not null then json_build_object(
            'id', s.id, 'name', s.name, 'key', s.key, 'color', coalesce(s.color, 'slate'), 'wipLimit', s.wip_limit,
            'isTerminal', coalesce(s.is_terminal, false), 'outcome', s.outcome, 'probability', s.probability) end as stage,
          (select json_agg(counted) from counted where counted.stage = s.id) as groups,
          shown.cards
        from moment
        left join pipeline_stages s on s.pipeline_id = ${board.id} and s.organization_id = ${board.organization}
        left join lateral (
          select json_agg(card order by rank) as cards from (
            select i.rank, ${cardJson} as card from pipeline_items i
            where i.stage_id = s.id and i.deleted_at is null ${met}
            order by i.rank limit ${PAGE + 1}
          ) first
        ) shown on true
        order by s."order", s.id`,
  )
  const groups = rows.flatMap((row) => row.groups ?? [])
  return {
    pipeline: {
      id: board.id,
      name: board.name,
      key: board.key,
      type: board.type,
      description: board.description,
      isActive: board.isActive,
    },
    stages: rows.flatMap(({ stage, cards, groups: own }) => {
      if (!stage) return []
      const { count, total, value, lanes } = countOf(stage.id, own ?? [])
      const page = (cards ?? []).map(cardOf)
      return [{ ...stage, count, total, value, lanes, cards: page.slice(0, PAGE), hasMore: page.length > PAGE }]
    }),
    lanes: lanesIn(groups),
    cursor: rows[0]?.cursor ?? '0',
  }
}

/** The cards of a stage behind a rank: the next page of its column. */
export async function readMore(
  req: PayloadRequest,
  board: Board,
  { stage, after, filters }: { stage: string; after: string; filters: BoardFilters },
): Promise<{ cards: ReturnType<typeof cardOf>[]; hasMore: boolean }> {
  const rows = await query<{ card: CardJson }>(
    req,
    sql`select ${cardJson} as card from pipeline_items i
        where i.stage_id = ${stage} and i.pipeline_id = ${board.id} and i.organization_id = ${board.organization}
          and i.deleted_at is null and i.rank > ${after} ${conditions(filters, board)}
        order by i.rank limit ${PAGE + 1}`,
  )
  return { cards: rows.slice(0, PAGE).map(({ card }) => cardOf(card)), hasMore: rows.length > PAGE }
}
