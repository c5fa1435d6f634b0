import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { personIn } from '@/plugins/access/api'
import { idList, query, sql } from '@/src/lib/database'
import { isUuid } from '@/src/lib/ids'

/**
 * Locks the tasks and opportunities that cards show, in the order of their ids, and the goals that the tasks count for.
 * Everybody locks the record first and the card after it, because a change of the record changes its card: in the other order
 * two of them could wait for each other.
 */
export async function lockRecordsOf(req: PayloadRequest, cards: readonly string[]): Promise<void> {
  await query(
    req,
    sql`with shown as materialized (
          select task_id, opportunity_id from pipeline_items where id = any (${idList(cards)})
        ), t as materialized (
          select id, goal_id from tasks where id in (select task_id from shown) order by id for no key update
        ), o as materialized (
          select id from opportunities where id in (select opportunity_id from shown) order by id for no key update
        )
        select (select orrery_lock_goals(array_agg(goal_id)) from t where goal_id is not null), (select count(*) from o)`,
  )
}

interface Args {
  id?: unknown
  where?: Where
  overrideAccess?: boolean
}

/**
 * The same before Payload locks a card itself. A bulk change locks all of its cards then, in the order of their ids, so that it
 * holds no stage while it waits for a card. Stands before the row lock of plugins/records.
 */
export const lockRecordsFirst: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, where, overrideAccess } = args as Args
  if ((operation !== 'update' && operation !== 'delete') || !req.transactionID) return args
  if (id !== undefined) {
    // A number or a text that is no id finds nothing further on.
    if (isUuid(id)) await lockRecordsOf(req, [id])
  } else if (where) {
    const { docs } = await req.payload.find({
      collection: 'pipeline-items',
      // A copy: Payload changes the filter that it is given.
      where: { and: [structuredClone(where), ...(overrideAccess === false ? withinOwn(req) : [])] },
      pagination: false,
      depth: 0,
      select: {},
      trash: true,
      req,
    })
    const cards = docs.map((card) => String(card.id))
    await lockRecordsOf(req, cards)
    await query(req, sql`select id from pipeline_items where id = any (${idList(cards)}) order by id for update`)
  }
  return args
}

/** Rows of others are refused later on; nobody should wait for that. */
function withinOwn(req: PayloadRequest): Where[] {
  const person = personIn(req)
  if (person?.isAdmin) return []
  return [{ organization: { in: person?.memberships.map(({ organization }) => organization) ?? [] } }]
}
