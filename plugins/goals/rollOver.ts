import { z } from 'zod'
import { defineQueue } from '@/plugins/jobs/api'
import { idList, query, sql, type RequestInTransaction } from '@/src/lib/database'
import { tellReached } from './tellReached'

/** Begins new periods as days begin where the owners live, and tells of goals that plain SQL or an import has reached. */
export const rollOver = defineQueue({
  name: 'goals.roll-over',
  description: 'Begins the new day, week, month or year of goals, and tells who has reached one.',
  schema: z.object({}),
  policy: 'exclusive',
  retryLimit: 0,
  deadLetter: false,
  cron: { expression: '*/5 * * * *' },
  handle: async (_, { req }) => {
    await rollGoalsOver(req)
    await tellReached(req)
  },
})

/**
 * Touches the goals whose period has passed: the database moves each of them on as it is written.
 *
 * @returns how many began a new period
 */
export async function rollGoalsOver(req: RequestInTransaction): Promise<number> {
  const due = await query<{ ids: string[] | null }>(
    req,
    sql`select array_agg(g.id) as ids from goals g join users u on u.id = g.owner_id
        where orrery_goal_period(g.type, now(), u.timezone) > g.period_start`,
  )
  const ids = due[0]?.ids ?? []
  if (ids.length === 0) return 0
  await query(req, sql`select orrery_lock_goals(${idList(ids)})`)
  await query(req, sql`update goals set type = type where id = any (${idList(ids)})`)
  return ids.length
}
