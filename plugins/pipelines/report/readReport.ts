import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import type { Board } from '../board'
import type { Period } from './period'
import type { BoardReport, StageReport, WeekReport } from './types'

type StageRow = Omit<StageReport, 'conversion'> & {
  conversion: Omit<StageReport['conversion'], 'rate'>
} & Record<string, unknown>

/** How cards have gone through a board: from the history of stages, which the database writes. */
export async function readReport(req: PayloadRequest, board: Board, period: Period): Promise<BoardReport> {
  const stages = await query<StageRow>(req, stagesOf(board, period))
  const weeks = await query<WeekReport & Record<string, unknown>>(req, weeksOf(board, period))
  return { from: period.from, to: period.to, stages: stages.map(withRate), weeks }
}

function withRate({ conversion, ...stage }: StageRow): StageReport {
  const { entered, wentOn } = conversion
  return { ...stage, conversion: { ...conversion, rate: stage.isTerminal || entered === 0 ? null : wentOn / entered } }
}

/** The first time that each card came into each stage during the period decides what became of it there. */
function stagesOf({ id, organization }: Board, { since, until }: Period) {
  return sql`with moves as materialized (
      select item_id, from_stage_id, to_stage_id, moved_at, seconds_in_stage, id from pipeline_moves
      where pipeline_id = ${id} and organization_id = ${organization} and item_id is not null
    ), entries as (
      select distinct on (item_id, to_stage_id) item_id, to_stage_id, moved_at from moves
      where moved_at >= ${since.toISOString()} and moved_at < ${until.toISOString()}
      order by item_id, to_stage_id, moved_at, id
    ), furthest as (
      select distinct on (m.item_id) m.item_id, s.is_terminal, s.outcome
      from moves m join pipeline_stages s on s.id = m.to_stage_id
      order by m.item_id, m.moved_at desc, m.id desc
    ), entered as (
      select e.to_stage_id as stage, count(*)::int as entered,
        count(*) filter (where exists (
          select from moves m join pipeline_stages later on later.id = m.to_stage_id
          where m.item_id = e.item_id and m.moved_at > e.moved_at and later.outcome is distinct from 'LOST'
            and (later."order", later.id) > (here."order", here.id)
        ))::int as went_on,
        count(*) filter (where f.is_terminal and f.outcome = 'WON')::int as won,
        count(*) filter (where f.is_terminal and f.outcome = 'LOST')::int as lost,
        count(*) filter (where f.is_terminal and f.outcome is null)::int as finished
      from entries e join pipeline_stages here on here.id = e.to_stage_id join furthest f on f.item_id = e.item_id
      group by e.to_stage_id
    ), stays as (
      select from_stage_id as stage, count(*)::int as count,
        round(percentile_cont(0.5) within group (order by seconds_in_stage::float8)) as median,
        round(percentile_cont(0.9) within group (order by seconds_in_stage::float8)) as p90
      from moves where from_stage_id is not null and seconds_in_stage is not null
        and moved_at >= ${since.toISOString()} and moved_at < ${until.toISOString()}
      group by from_stage_id
    ), present as (
      select stage_id as stage, count(*)::int as count,
        round(percentile_cont(0.5) within group (order by extract(epoch from now() - entered_stage_at)::float8)) as median,
        round(max(extract(epoch from now() - entered_stage_at)))::float8 as oldest
      from pipeline_items where pipeline_id = ${id} and organization_id = ${organization} and deleted_at is null
      group by stage_id
    )
    select s.id, s.name, s.key, coalesce(s.color, 'slate') as color, coalesce(s.is_terminal, false) as "isTerminal", s.outcome,
      json_build_object('count', coalesce(stays.count, 0), 'median', stays.median, 'p90', stays.p90) as stays,
      json_build_object('count', coalesce(present.count, 0), 'median', present.median, 'oldest', present.oldest) as now,
      json_build_object('entered', coalesce(entered.entered, 0), 'wentOn', coalesce(entered.went_on, 0), 'won', coalesce(entered.won, 0),
        'lost', coalesce(entered.lost, 0), 'finished', coalesce(entered.finished, 0)) as conversion
    from pipeline_stages s
    left join stays on stays.stage = s.id left join present on present.stage = s.id left join entered on entered.stage = s.id
    where s.pipeline_id = ${id} and s.organization_id = ${organization}
    order by s."order", s.id`
}

/** A card that came to an end twice in a week counts once in it. */
function weeksOf({ id, organization }: Board, { since, until }: Period) {
  const week = sql`date_trunc('week', m.moved_at, 'UTC')`
  return sql`select to_char(w.week at time zone 'UTC', 'YYYY-MM-DD') as week,
      coalesce(c.arrived, 0) as arrived, coalesce(c.finished, 0) as finished, coalesce(c.won, 0) as won, coalesce(c.lost, 0) as lost
    from generate_series(date_trunc('week', ${since.toISOString()}::timestamptz, 'UTC'),
      ${until.toISOString()}::timestamptz - interval '1 second', interval '168 hours') as w(week)
    left join (
      select ${week} as week,
        count(distinct m.item_id) filter (where m.from_stage_id is null or origin.pipeline_id <> m.pipeline_id)::int as arrived,
        count(distinct m.item_id) filter (where s.is_terminal)::int as finished,
        count(distinct m.item_id) filter (where s.is_terminal and s.outcome = 'WON')::int as won,
        count(distinct m.item_id) filter (where s.is_terminal and s.outcome = 'LOST')::int as lost
      from pipeline_moves m left join pipeline_stages s on s.id = m.to_stage_id left join pipeline_stages origin on origin.id = m.from_stage_id
      where m.pipeline_id = ${id} and m.organization_id = ${organization} and m.item_id is not null
        and m.moved_at >= ${since.toISOString()} and m.moved_at < ${until.toISOString()}
      group by 1
    ) c on c.week = w.week
    order by 1`
}
