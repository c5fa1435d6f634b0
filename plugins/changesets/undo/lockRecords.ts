import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { tableOf } from '../tables'
import type { KeptStep } from './readSteps'

/** Locks every record of the steps, in one order for everybody, so that nothing changes between the look and the deed. */
export async function lockRecords(req: PayloadRequest, steps: readonly KeptStep[]): Promise<void> {
  const byCollection = Map.groupBy(steps, ({ collection }) => collection)
  for (const slug of [...byCollection.keys()].sort()) {
    if (!(slug in req.payload.collections)) continue
    const ids = [...new Set(byCollection.get(slug)?.map(({ id }) => id))]
    await query(
      req,
      sql`select id from ${sql.identifier(tableOf(req, slug))}
          where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))
          order by id for update`,
    )
  }
}
