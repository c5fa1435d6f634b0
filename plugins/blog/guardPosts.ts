import {
  Forbidden,
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { personIn } from '@/plugins/access/api'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import type { Role } from '@/src/lib/roles'
import { meantStatus, publishedAtOf, settleStatus } from './settleStatus'

type Row = Record<string, unknown>

interface WriteArgs {
  data?: Row
  draft?: boolean
}

const IS_DRAFT = 'blog.isDraftSave'

/** Reads what a write means before Payload merges it with what is stored, and remembers whether it only saves a draft. */
export const readIntent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args
  const { data, draft } = args as WriteArgs
  req.context[IS_DRAFT] = draft === true && data?._status !== 'published'
  if (data && draft !== true) Object.assign(data, meantStatus(data))
  return args
}

/**
 * Keeps a post's two statuses from contradicting each other, in drafts too, stamps the day of publishing once, and lets the editorial
 * roles alone change what is on the site. Runs for publish, unpublish, restore and the schedule alike: all of them are writes.
 */
export const guardPost =
  (publishers: readonly Role[]): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    const isDraftSave = req.context[IS_DRAFT] === true
    const settled = settleStatus(isDraftSave ? { ...data, _status: 'draft' } : data)
    Object.assign(data, settled)
    if (settled.status === 'PUBLISHED') data.publishedAt = publishedAtOf(data.publishedAt, new Date())
    // A draft of its own row changes nothing that anybody else sees.
    if (isDraftSave && !data.deletedAt) return data

    const isShown = operation === 'update' && (await isOnSite(req, idOf(originalDoc?.id)))
    if (settled.status === 'PUBLISHED' || isShown)
      assertMayPublish(req, publishers, idOf(data.organization ?? originalDoc?.organization))
    return data
  }

async function isOnSite(req: PayloadRequest, id: string | null): Promise<boolean> {
  if (!id) return false
  const rows = await query(
    req,
    sql`select 1 from posts where id = ${id} and _status = 'published' and deleted_at is null`,
  )
  return rows.length > 0
}

function assertMayPublish(req: PayloadRequest, publishers: readonly Role[], organization: string | null): void {
  // Without a person the house itself writes: the seed, an import.
  if (!req.user) return
  const person = personIn(req)
  if (!person) throw new Forbidden(req.t)
  if (person.isAdmin) return
  const mayPublish = person.memberships.some(
    (row) => row.organization === organization && publishers.includes(row.role),
  )
  if (mayPublish) return
  throw new APIError(
    'Only editors publish posts, change published ones and take them down. Save it as a draft and ask one of them.',
    403,
    null,
    true,
  )
}
