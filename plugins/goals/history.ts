import type { PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import type { Goal, GoalEntry } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { findVisible } from '@/src/server/visibleRecord'

/** What was done for a goal in one of its periods. */
export interface PastPeriod {
  /** Its first day, as it is stored. */
  start: string
  done: number
  /** When it was reached; `null` where it was not. */
  reachedAt: string | null
}

export interface GoalHistory {
  goal: Goal
  entries: GoalEntry[]
  /** How many entries there are in all. */
  total: number
  /** The newest first. */
  periods: PastPeriod[]
}

const ENTRIES = 60
const PERIODS = 26

/** The history of a goal as the person may see it; `null` for somebody else's. */
export async function goalHistory(req: PayloadRequest, id: string): Promise<GoalHistory | null> {
  const goal = await findVisible(req, 'goals', id, { trash: true })
  if (!goal) return null
  const { docs, totalDocs } = await req.payload.find({
    collection: 'goal-entries',
    where: { goal: { equals: id } },
    sort: '-createdAt',
    limit: ENTRIES,
    depth: 0,
    ...onBehalfOf(req),
  })
  const rows = await query<{ period: Date | string; done: string; reached_at: Date | string | null }>(
    req,
    sql`select e.period, sum(e.delta) as done, max(a.reached_at) as reached_at
        from goal_entries e left join goal_achievements a on a.goal_id = e.goal_id and a.period = e.period
        where e.goal_id = ${id} and e.period is not null
        group by e.period having sum(e.delta) <> 0 or max(a.reached_at) is not null
        order by e.period desc limit ${PERIODS}`,
  )
  const periods = rows.map(({ period, done, reached_at }) => ({
    start: new Date(period).toISOString(),
    done: Number(done),
    reachedAt: reached_at ? new Date(reached_at).toISOString() : null,
  }))
  return { goal, entries: docs, total: totalDocs, periods }
}
