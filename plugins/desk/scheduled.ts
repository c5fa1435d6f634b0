import type { CollectionSlug, PayloadRequest } from 'payload'
import { can, onBehalfOf } from '@/plugins/access/api'
import { query, sql } from '@/src/lib/database'

/** Something that goes on the site, or off it, by itself. */
export interface Scheduled {
  collection: CollectionSlug
  id: string
  title: string
  /** ISO time. */
  at: string
  isPublishing: boolean
}

const MOST = 6

type Row = { collection: CollectionSlug; id: string; type: string | null; at: Date | string }

/** What editors have scheduled, soonest first: of the records that the person may read. One statement, and at most two a collection. */
export async function scheduledFor(req: PayloadRequest): Promise<Scheduled[]> {
  const rows = await query<Row>(
    req,
    sql`
      select input->'doc'->>'relationTo' as collection, input->'doc'->>'value' as id, input->>'type' as type, wait_until as at
      from payload_jobs
      where task_slug = 'schedulePublish' and completed_at is null and has_error is not true and wait_until is not null
      order by wait_until limit 100`,
  )
  const titles = new Map<string, string>()
  for (const slug of new Set(rows.map(({ collection }) => collection))) {
    const ids = rows.filter(({ collection }) => collection === slug).map(({ id }) => id)
    for (const [id, title] of await titlesOf(req, slug, ids)) titles.set(`${slug} ${id}`, title)
  }
  return rows
    .flatMap(({ collection, id, type, at }) => {
      const title = titles.get(`${collection} ${id}`)
      const isPublishing = type !== 'unpublish'
      return title === undefined ? [] : [{ collection, id, title, at: new Date(at).toISOString(), isPublishing }]
    })
    .slice(0, MOST)
}

async function titlesOf(req: PayloadRequest, slug: CollectionSlug, ids: string[]): Promise<[string, string][]> {
  const config = req.payload.collections[slug]?.config
  if (!config || !can(req, 'read', slug)) return []
  const name = config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection: slug,
    where: { id: { in: ids } },
    limit: ids.length,
    depth: 0,
    pagination: false,
    draft: true,
    select: { [name]: true },
    ...onBehalfOf(req),
  })
  return (docs as unknown as Record<string, unknown>[]).map((doc) => {
    const title = doc[name]
    return [String(doc.id), typeof title === 'string' && title !== '' ? title : String(doc.id)]
  })
}
