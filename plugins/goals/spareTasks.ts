import type { CollectionBeforeDeleteHook } from 'payload'
import { query, sql } from '@/src/lib/database'

/**
 * A goal that is destroyed lets go of its tasks. They are locked before it, as whoever finishes one of them does: the other way
 * round the two would wait for one another.
 */
export const spareTasks: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await query(req, sql`select id from tasks where goal_id::text = ${String(id)} order by id for update`)
}
