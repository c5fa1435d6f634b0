import type { CollectionBeforeChangeHook } from 'payload'
import { generateKeyBetween } from 'payload/shared'
import { query, sql } from '@/src/lib/database'

/**
 * Puts a new record in front of an orderable collection, where Payload would put it at the end: what is newest is shown
 * first until an editor moves it. Two that are made at once may share a place, which orders them by their age.
 */
export const newestFirst: CollectionBeforeChangeHook = async ({ operation, collection, data, req }) => {
  if (operation !== 'create' || data._order) return data
  const table = collection.slug.replaceAll('-', '_')
  const [row] = await query<{ first: string | null }>(
    req,
    // The keys are compared byte by byte, whatever the database's language.
    sql`select min(_order collate "C") as first from ${sql.identifier(table)}`,
  )
  return { ...data, _order: generateKeyBetween(null, row?.first ?? null) }
}
