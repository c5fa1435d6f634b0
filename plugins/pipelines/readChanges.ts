import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import type { Board } from './board'
import { cardJson, cardOf, type CardJson } from './cards'
import { countOf, groupsOf, type Group } from './counts'
import { conditions, type BoardFilters } from './filters'
import type { ChangesAnswer } from './types'

/** More changes than this, and the board is read again. */
const MOST = 500

interface Changes extends Record<string, unknown> {
  cursor: string
  changed: { id: string; card: CardJson | null }[] | null
  stages: string[] | null
  groups: Group[] | null
}

/**
 * What has changed on a board since a cursor, by one statement. The cursor is the oldest transaction that was under way when
 * it was given out: whatever commits later carries that number or a higher one, in whatever order transactions end.
 * So a change may come twice, and none is missed. A cursor of another life of the database (a restored backup) starts anew.
 */
export async function readChanges(
  req: PayloadRequest,
  board: Board,
  { since, filters }: { since: string; filters: BoardFilters },
): Promise<ChangesAnswer> {
  const [row] = await query<Changes>(
    req,
    sql`with moment as (
          select pg_snapshot_xmin(pg_current_snapshot()) as cursor, pg_snapshot_xmax(pg_current_snapshot()) as ceiling
        ), noted as (
          select n.card_id from pipeline_card_changes n, moment
          where n.pipeline_id = ${board.id} and n.organization_id = ${board.organization} and n.xid < moment.ceiling
            and n.xid >= (case when ${since}::text::xid8 > moment.ceiling then '0'::xid8 else ${since}::text::xid8 end)
          limit ${MOST + 1}
        )
        select moment.cursor::text as cursor,
          (select json_agg(json_build_object('id', noted.card_id, 'card', (
             select ${cardJson} from pipeline_items i
             where i.id = noted.card_id and i.pipeline_id = ${board.id} and i.deleted_at is null ${conditions(filters, board)}
           ))) from noted) as changed,
          (select json_agg(id order by "order", id) from pipeline_stages where pipeline_id = ${board.id}) as stages,
          (select json_agg(counted) from (${groupsOf(board, filters)}) counted) as groups
        from moment`,
  )
  if (!row) throw new Error('A statement without rows to choose from has answered none.')
  const changed = row.changed ?? []
  const reload = changed.length > MOST
  const groups = Map.groupBy(row.groups ?? [], ({ stage }) => stage)
  return {
    cursor: row.cursor,
    cards: reload ? [] : changed.flatMap(({ card }) => (card ? [cardOf(card)] : [])),
    gone: reload ? [] : changed.flatMap(({ id, card }) => (card ? [] : [id])),
    counts: (row.stages ?? []).map((stage) => countOf(stage, groups.get(stage) ?? [])),
    reload,
  }
}
