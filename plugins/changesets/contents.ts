import type { CollectionSlug, PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { query, sql } from '@/src/lib/database'
import type { Row } from './changes'
import type { ChangesetStep } from './recordStep'

/** The records of one collection to which the same was done. */
export interface ContentGroup {
  collection: string
  action: ChangesetStep['action']
  count: number
  /** Those of the first ones that the reader may see, also in the trash. */
  records: { id: string; title: string }[]
}

const NAMED = 8

/** What a changeset did, by kind of record: counts of all, names of the first that the reader may see. */
export async function contentsOf(req: PayloadRequest, changeset: string): Promise<ContentGroup[]> {
  const rows = await query<{ collection: string; action: ChangesetStep['action']; count: number; ids: string[] }>(
    req,
    sql`select collection, action, count(*)::int as count,
          to_jsonb((array_agg(record_id order by first))[1:${sql.raw(String(NAMED))}]) as ids
        from (select collection, action, record_id, min(seq) as first from changeset_steps
              where changeset_id = ${changeset} group by collection, action, record_id) records
        group by collection, action order by min(first)`,
  )
  const groups: ContentGroup[] = []
  for (const { collection, action, count, ids } of rows) {
    groups.push({ collection, action, count, records: await readable(req, collection, ids) })
  }
  return groups
}

async function readable(req: PayloadRequest, slug: string, ids: string[]): Promise<ContentGroup['records']> {
  const config = req.payload.collections[slug as CollectionSlug]?.config
  if (!config) return []
  const { docs } = await req.payload.find({
    collection: slug as CollectionSlug,
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    trash: true,
    ...onBehalfOf(req),
  })
  const titles = new Map(
    (docs as unknown as Row[]).map((doc) => [String(doc.id), doc[config.admin.useAsTitle ?? 'id']]),
  )
  return ids.flatMap((id) => {
    const title = titles.get(id)
    return title === undefined ? [] : [{ id, title: typeof title === 'string' && title ? title : id }]
  })
}
