import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { query, sql } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import { isStale, parseIfMatch } from './ifMatch'

/**
 * Locks the row of an update before Payload reads it, so that two writers follow one another and each PATCH
 * changes only what it sent. With `If-Match` (the admin always sends it) a save that began from an older state
 * gets 409 with the stored document beside the one that was sent, and changes nothing.
 *
 * Runs inside the update's transaction: Payload opens it before `beforeOperation`. Bulk updates lock each row
 * as they write it.
 */
export const lockRow: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  const { id, data, autosave } = args as { id?: string; data?: Record<string, unknown>; autosave?: boolean }
  if (operation !== 'update' || typeof id !== 'string' || !req.transactionID) return args
  const table = req.payload.db.tableNameMap.get(toSnakeCase(collection.slug)) ?? toSnakeCase(collection.slug)
  const rows = await query<{ updated_at: Date | string | null }>(
    req,
    sql`select "updated_at" from ${sql.identifier(table)} where "id"::text = ${id} for update`,
  )
  await racePoint('records.locked')
  const expected = parseIfMatch(req.headers?.get('if-match'))
  const stored = rows[0]
  // A draft's autosave does not touch the row itself, so its time says nothing about it.
  if (!expected || !stored || autosave || !isStale(expected, stored.updated_at)) return args

  const current = await req.payload.findByID({
    collection: collection.slug,
    id,
    depth: 0,
    req,
    user: req.user,
    overrideAccess: (args as { overrideAccess?: boolean }).overrideAccess === true,
  })
  throw new APIError(
    'Somebody else has saved this record since you opened it. Compare both versions and save again.',
    409,
    { current, sent: data ?? {} },
    true,
  )
}

function toSnakeCase(slug: string): string {
  return slug.replaceAll('-', '_')
}
