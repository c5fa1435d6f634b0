import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'

/**
 * Locks the tasks and opportunities that cards show, in the order of their ids. Everybody locks the record first and the card
 * after it, because a change of the record changes its card: in the other order two of them could wait for each other.
 */
export async function lockRecordOf(req: PayloadRequest, cards: ReturnType<typeof sql>): Promise<void> {
  await query(
    req,
    sql`with shown as materialized (select task_id, opportunity_id from pipeline_items where ${cards}),
        t as materialized (
          select id from tasks where id in (select task_id from shown) order by id for no key update
        ), o as materialized (
          select id from opportunities where id in (select opportunity_id from shown) order by id for no key update
        )
        select (select count(*) from t) as tasks, (select count(*) from o) as opportunities`,
  )
}

/** The same before Payload locks a card itself; stands before the row lock of plugins/records. */
export const lockRecordFirst: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id } = args as { id?: unknown }
  if ((operation === 'update' || operation === 'delete') && typeof id === 'string' && req.transactionID) {
    await lockRecordOf(req, sql`id::text = ${id}`)
  }
  return args
}
