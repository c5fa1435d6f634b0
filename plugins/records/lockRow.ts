import {
  APIError,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { query, sql } from '@/src/lib/database'
import { isUuid } from '@/src/lib/ids'
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
  const { id, data, overrideAccess } = args as { id?: string; data?: Record<string, unknown>; overrideAccess?: boolean }
  if (operation !== 'update' || !isUuid(id) || !req.transactionID) return args
  const stored = await lockAndRead(req, collection, id)
  await racePoint('records.locked')
  const expected = req.context[ANSWERED] ? null : parseIfMatch(req.headers?.get('if-match'))
  req.context[ANSWERED] = true
  if (!expected || !isStale(expected, stored)) return args

  const current = await req.payload.findByID({
    collection: collection.slug,
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    req,
    user: req.user,
    overrideAccess: overrideAccess === true,
  })
  // Whoever may not see the record gets Payload's own answer for it further on.
  if (!current) return args
  throw new APIError(
    'Somebody else has saved this record since you opened it. Compare both versions, then save again.',
    409,
    { current, sent: data ?? {} },
    true,
  )
}

/** The header is about the record that was asked for: what is written in its wake has a time of its own. */
const ANSWERED = 'ifMatchAnswered'

/** Locks the row and returns when its newest state was saved: with drafts that is the latest version's time. */
async function lockAndRead(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  id: string,
): Promise<Date | string | null> {
  const main = tableOf(req, collection.slug)
  const [row] = await query<{ updated_at: Date | string | null }>(
    req,
    sql`select "updated_at" from ${sql.identifier(main)} where "id" = ${id} for update`,
  )
  if (!row || !collection.versions?.drafts) return row?.updated_at ?? null
  const versions = tableOf(req, `_${collection.slug}${req.payload.db.versionsSuffix}`)
  const [version] = await query<{ version_updated_at: Date | string | null }>(
    req,
    sql`select "version_updated_at" from ${sql.identifier(versions)} where "parent_id" = ${id} and "latest" limit 1`,
  )
  return version?.version_updated_at ?? row.updated_at
}

function tableOf(req: PayloadRequest, name: string): string {
  const snake = name.replaceAll('-', '_')
  return req.payload.db.tableNameMap.get(snake) ?? snake
}
