import type { CollectionAfterChangeHook } from 'payload'
import { query, sql } from '@/src/lib/database'

/** A task that has just handed its rule on answers without it: a form would send it again with the next save. */
export const showMovedRule: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (!doc.recurrence) return doc
  const [row] = await query<{ recurrence: string | null }>(req, sql`select recurrence from tasks where id = ${doc.id}`)
  return { ...doc, recurrence: row?.recurrence ?? null }
}
