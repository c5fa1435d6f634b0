import type { CollectionBeforeDeleteHook } from 'payload'
import { query, sql } from '@/src/lib/database'
import { tableOf, type TargetSlug } from './pathOfTarget'

/** What leads to a record goes with it: without its target a redirect leads nowhere. */
export const removeDead =
  (collection: TargetSlug): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    await query(
      req,
      sql`delete from redirects where id in (
            select parent_id from redirects_rels where ${sql.identifier(`${tableOf(collection)}_id`)} = ${String(id)})`,
    )
  }
