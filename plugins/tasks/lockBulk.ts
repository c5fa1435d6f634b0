import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { personIn } from '@/plugins/access/api'
import { idList, query, sql } from '@/src/lib/database'
import { idOf, isUuid } from '@/src/lib/ids'

interface BulkArgs {
  id?: unknown
  where?: Where
  data?: Record<string, unknown>
  overrideAccess?: boolean
}

/**
 * A bulk change writes one task after the other, each with the counters that it moves. All of them are locked before, in the order
 * of their ids: tasks, then goals, then activities. So two bulk changes never wait for one another, each of them reads its
 * tasks as they are, and what happened to a task is said once.
 */
export const lockBulk: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, where, data, overrideAccess } = args as BulkArgs
  if ((operation !== 'update' && operation !== 'delete') || id !== undefined || !where || !req.transactionID)
    return args
  const { docs } = await req.payload.find({
    collection: 'tasks',
    // A copy: Payload changes the filter that it is given.
    where: { and: [structuredClone(where), ...(overrideAccess === false ? withinOwn(req) : [])] },
    pagination: false,
    depth: 0,
    select: {},
    trash: true,
    req,
  })
  const tasks = idList(docs.map((task) => String(task.id)))
  await query(req, sql`select id from tasks where id = any (${tasks}) order by id for update`)
  const named = (field: string) => [data?.[field]].flatMap((value) => idOf(value) ?? []).filter(isUuid)
  await query(
    req,
    sql`select orrery_lock_goals(array(
          select goal_id from tasks where id = any (${tasks}) and goal_id is not null union select unnest(${idList(named('goal'))})
        ))`,
  )
  await query(
    req,
    sql`select id from activities where id in (
          select activity_id from tasks where id = any (${tasks}) union select unnest(${idList(named('activity'))})
        ) order by id for no key update`,
  )
  return args
}

/** Rows of others are refused later on; nobody should wait for that. */
function withinOwn(req: PayloadRequest): Where[] {
  const person = personIn(req)
  if (person?.isAdmin) return []
  return [{ organization: { in: person?.memberships.map(({ organization }) => organization) ?? [] } }]
}
