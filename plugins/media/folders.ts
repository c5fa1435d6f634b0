import { ValidationError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'
import { query, sql } from '@/src/lib/database'
import { idOf, isUuid } from '@/src/lib/ids'

/**
 * No folder lies in itself. Said here in words; two moves at once, each of which alone would be right, are refused by the
 * trigger `media_folders_no_cycle`.
 */
export const refuseCycle: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  const id = idOf((originalDoc as { id?: unknown } | undefined)?.id)
  const parent = idOf((data as { parent?: unknown }).parent)
  if (!id || !isUuid(parent)) return data
  const above = await query(
    req,
    sql`with recursive above(id, parent_id) as (
          select id, parent_id from media_folders where id = ${parent}
          union select folder.id, folder.parent_id from media_folders folder join above on folder.id = above.parent_id
        ) select 1 from above where id = ${id}`,
  )
  if (above.length === 0) return data
  const message = 'A folder cannot lie in itself or in a folder below it. Choose another one.'
  throw new ValidationError({ collection: collection.slug, errors: [{ message, path: 'parent' }], req })
}

/** What lies in a folder that goes away moves to the folder above it; from a folder at the top it becomes unfiled. */
export const emptyFolder: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!isUuid(id)) return
  const parent = sql`(select parent_id from media_folders where id = ${id})`
  await query(req, sql`update media set folder_id = ${parent} where folder_id = ${id}`)
  await query(req, sql`update media_folders set parent_id = ${parent} where parent_id = ${id}`)
}
