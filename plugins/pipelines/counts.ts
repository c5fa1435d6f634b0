import { sql } from '@/src/lib/database'
import { PRIORITIES } from '@/src/lib/work'
import type { Board } from './board'
import { conditions, isFiltered, type BoardFilters } from './filters'
import type { BoardAnswer, StageCount } from './types'

/** Cards of a stage that share a currency and a lane. */
export interface Group {
  stage: string
  currency: string
  lane: string
  laneName: string | null
  /** Cards that meet the filters. */
  met: number
  total: number
  /** Of those that meet the filters; `null` when none has a value. */
  minor: number | null
}

/** The groups of a board as a statement. Cards that do not meet the filters are in `total` alone. */
export function groupsOf(board: Pick<Board, 'id' | 'organization' | 'person' | 'today'>, filters: BoardFilters) {
  const filtered = isFiltered(filters)
  const met = filtered ? sql`filter (where true ${conditions(filters, board)})` : sql``
  const lane = LANE[filters.lane]
  return sql`select g.*, ${filters.lane === 'assignee' ? sql`(select name from users where id = case when g.lane <> 'none' then g.lane::uuid end)` : sql`null`} as "laneName"
    from (
      select i.stage_id as stage, i.currency, ${lane} as lane, count(*) ${met} as met, count(*) as total, sum(i.value) ${met} as minor
      from pipeline_items i
      where i.pipeline_id = ${board.id} and i.organization_id = ${board.organization} and i.deleted_at is null
      group by 1, 2, 3
    ) g`
}

const LANE = {
  none: sql`''`,
  assignee: sql`coalesce(i.assigned_to_id::text, 'none')`,
  priority: sql`i.priority::text`,
}

/** The counts of one stage from its groups. */
export function countOf(stage: string, groups: readonly Group[]): StageCount {
  const value = new Map<string, number>()
  const lanes: Record<string, number> = {}
  let count = 0
  let total = 0
  for (const group of groups) {
    count += group.met
    total += group.total
    if (group.minor !== null) value.set(group.currency, (value.get(group.currency) ?? 0) + group.minor)
    if (group.lane !== '' && group.met > 0) lanes[group.lane] = (lanes[group.lane] ?? 0) + group.met
  }
  const sums = [...value].map(([currency, minor]) => ({ currency, minor }))
  return { stage, count, total, value: sums.toSorted((a, b) => a.currency.localeCompare(b.currency)), lanes }
}

/** The lanes that have cards: people by name, priorities from the most urgent on, cards without anybody at the end. */
export function lanesIn(groups: readonly Group[]): BoardAnswer['lanes'] {
  const lanes = new Map(groups.flatMap(({ lane, laneName, met }) => (lane !== '' && met > 0 ? [[lane, laneName]] : [])))
  return [...lanes]
    .map(([key, name]) => ({ key, name }))
    .toSorted((a, b) => weight(a.key) - weight(b.key) || (a.name ?? '').localeCompare(b.name ?? ''))
}

function weight(key: string): number {
  return key === 'none' ? 1 : -PRIORITIES.indexOf(key as (typeof PRIORITIES)[number]) - 1
}
