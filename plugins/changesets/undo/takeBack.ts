import type { CollectionSlug, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { query, sql } from '@/src/lib/database'
import type { Row } from '../changes'
import { tableOf } from '../tables'
import { restorePlace } from './places'
import type { KeptStep } from './readSteps'

/** Takes one step back, through Payload's own operations, so that events, trail and counters follow. */
export async function takeBack(req: PayloadRequest, step: KeptStep): Promise<void> {
  if (step.place) return restorePlace(req, step)
  switch (step.action) {
    case 'CREATED':
      return putAway(req, step)
    case 'TRASHED':
      return write(req, step, { ...step.before, deletedAt: null })
    case 'UPDATED':
      return write(req, step, step.before)
  }
}

/** To the trash; a collection without one loses the record for good. What is gone already stays gone. */
async function putAway(req: PayloadRequest, step: KeptStep): Promise<void> {
  const collection = req.payload.collections[step.collection as CollectionSlug]
  const { trash = false } = collection.config
  const [row] = await query<{ trashed: boolean }>(
    req,
    sql`select ${trash ? sql`deleted_at is not null` : sql`false`} as trashed
        from ${sql.identifier(tableOf(req, step.collection))} where id = ${step.id}`,
  )
  if (!row || row.trashed) return
  if (trash) return write(req, step, { deletedAt: new Date().toISOString() })
  await req.payload.delete({ collection: step.collection as CollectionSlug, id: step.id, depth: 0, req })
}

async function write(req: PayloadRequest, { collection, id }: KeptStep, data: Row): Promise<void> {
  await req.payload.update({
    collection: collection as CollectionSlug,
    id,
    data: data as Partial<RequiredDataFromCollectionSlug<CollectionSlug>>,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req,
  })
}
