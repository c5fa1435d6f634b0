import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'

/** A comment answers one under the same post, and stays where it was written: threads would else tear or go round in circles. */
export const guardComment: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const post = idOf(data.post)
  const parent = idOf(data.parent)
  if (operation === 'update') {
    const isMoved = post !== idOf(originalDoc?.post) || parent !== idOf(originalDoc?.parent)
    if (isMoved) throw refuse('A comment stays under its post and where it answers. Write a new one instead.')
    return data
  }
  if (!parent) return data
  const rows = await query(req, sql`select 1 from comments where id = ${parent} and post_id = ${post}::uuid`)
  if (rows.length === 0)
    throw refuse('The comment that this one answers is under another post. Choose one of the same post.')
  return data
}

function refuse(message: string): APIError {
  return new APIError(message, 400, null, true)
}
