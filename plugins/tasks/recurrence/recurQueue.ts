import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { defineQueue } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import { makeNext } from './makeNext'

/** A run takes as many; what is left waits for the next one. */
const MOST_AT_ONCE = 200

/** Makes the next task of each series whose day has come, whether or not the one before is done. */
export const recurQueue = defineQueue({
  name: 'tasks.recur',
  description: 'Makes the next task of what repeats, as its day comes.',
  schema: z.object({}),
  policy: 'exclusive',
  retryLimit: 0,
  deadLetter: false,
  cron: { expression: '*/10 * * * *' },
  expireInSeconds: 300,
  handle: async (_, { req }) => {
    await recur(req)
  },
})

/** @returns how many tasks were made */
export async function recur(req: PayloadRequest): Promise<number> {
  const due = await query<{ id: string }>(
    req,
    sql`select t.id from tasks t join users u on u.id = t.owner_id
        where t.recurrence is not null and t.deleted_at is null
          and t.recurrence_day <= orrery_goal_period('DAILY', now(), u.timezone)
        order by t.id limit ${MOST_AT_ONCE}`,
  )
  let made = 0
  for (const { id } of due) if (await makeNext(req, id, { byClock: true })) made += 1
  return made
}
