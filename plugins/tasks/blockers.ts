import { APIError, ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { idList, query, sql } from '@/src/lib/database'
import { idOf, isUuid } from '@/src/lib/ids'

const NAMED = 5

/** A task is done after what it waits for; and nothing waits for itself. The database refuses circles too (`tasks_no_circle`). */
export const holdToBlockers: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const before = operation === 'update' ? idsOf(originalDoc?.blockedBy) : []
  const blockers = data.blockedBy === undefined ? before : idsOf(data.blockedBy)
  if (blockers.length === 0) return data
  const own = operation === 'update' ? idOf(originalDoc?.id) : null
  if (own && blockers.some((id) => !before.includes(id))) await refuseCircle(req, own, blockers)
  if (data.status === 'DONE' && originalDoc?.status !== 'DONE') await refuseWhileBlocked(req, blockers)
  return data
}

/** Tasks that still have to be done, of these. */
async function openOf(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const rows = await query<{ title: string }>(
    req,
    sql`select title from tasks where id = any (${idList(ids)}) and deleted_at is null
          and status not in ('DONE', 'CANCELLED') order by title`,
  )
  return rows.map(({ title }) => title)
}

async function refuseWhileBlocked(req: PayloadRequest, blockers: readonly string[]): Promise<void> {
  const open = await openOf(req, blockers)
  if (open.length === 0) return
  throw new APIError(
    `This task waits for others: ${named(open)}. Finish them, or take them out of “Blocked by”.`,
    409,
    null,
    true,
  )
}

async function refuseCircle(req: PayloadRequest, own: string, blockers: readonly string[]): Promise<void> {
  if (blockers.includes(own)) throw invalid(req, 'A task cannot wait for itself. Choose another one.')
  const [circle] = await query<{ title: string }>(
    req,
    sql`with recursive before(id, first) as (
          select b, b from unnest(${idList(blockers)}) b
          union
          select r.tasks_id, before.first from before join tasks_rels r on r.parent_id = before.id and r.path = 'blockedBy'
          where r.tasks_id is not null
        )
        select t.title from before join tasks t on t.id = before.first where before.id = ${own} limit 1`,
  )
  if (circle)
    throw invalid(req, `“${circle.title}” waits for this task already. The two would wait for one another for ever.`)
}

function invalid(req: PayloadRequest, message: string): ValidationError {
  return new ValidationError({ collection: 'tasks', errors: [{ path: 'blockedBy', message }], req })
}

function named(titles: readonly string[]): string {
  const shown = titles.slice(0, NAMED).map((title) => `“${title}”`)
  return shown.join(', ') + (titles.length > NAMED ? ' …' : '')
}

function idsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((one) => idOf(one) ?? []).filter(isUuid) : []
}
