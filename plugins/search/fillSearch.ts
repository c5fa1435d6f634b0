import { createLocalReq, type Payload } from 'payload'
import { query, sql } from '@/src/lib/database'
import { inTransaction } from '@/src/server/inTransaction'
import { indexDocument } from './indexDocument'
import { idsIn } from './reindex'
import { slugOf, sourcesOf } from './sources'

/** Fills the search of every organization at once, without a worker: for demo data, so that the first visitor finds something. */
export async function fillSearch(payload: Payload): Promise<void> {
  const organizations = await query<{ id: string }>(
    { payload },
    sql`select id from organizations where deleted_at is null`,
  )
  for (const { id: organization } of organizations) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      for (const source of sourcesOf(payload.config)) {
        for (const id of await idsIn(req, slugOf(source), organization)) await indexDocument(req, source, id)
      }
    })
  }
}
