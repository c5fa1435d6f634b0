import type { CollectionBeforeOperationHook } from 'payload'
import { query, sql } from '@/src/lib/database'
import { isUuid } from '@/src/lib/ids'

/**
 * A follow-up and its task write one another. Whoever changes either locks the task first, so that two who come from both sides
 * wait for one another instead of standing in each other's way.
 */
export const lockTaskFirst: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id } = args as { id?: unknown }
  if (operation !== 'update' || !isUuid(id) || !req.transactionID) return args
  await query(
    req,
    sql`select t.id from tasks t join follow_ups f on f.task_id = t.id where f.id = ${id} for update of t`,
  )
  return args
}
