import type { CollectionAfterChangeHook } from 'payload'
import { query, sql } from '@/src/lib/database'

/** Answers with the task that was made with the follow-up. */
export const showTask: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc
  const [row] = await query<{ task: string | null }>(
    req,
    sql`select task_id as task from follow_ups where id = ${doc.id}`,
  )
  return row?.task ? { ...doc, task: row.task } : doc
}
