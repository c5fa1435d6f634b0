import type { CollectionSlug, PayloadRequest } from 'payload'
import { enqueue } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import { slugOf, type SearchSource } from './sources'
import { indexQueue } from './indexQueue'

interface Known extends Record<string, unknown> {
  kind: string
  id: string
}

/**
 * Queues every document of an organization once more, and everything that is found of it now: what has gone meanwhile is
 * removed by its own job. One transaction; the jobs run side by side.
 */
export async function reindexOrganization(
  req: PayloadRequest,
  sources: readonly SearchSource[],
  organization: string,
): Promise<number> {
  const found = await query<Known>(
    req,
    sql`select distinct collection as kind, document_id::text as id from search_entries where organization_id = ${organization}`,
  )
  const all = new Map(found.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }]))
  for (const source of sources) {
    for (const id of await idsIn(req, slugOf(source), organization)) {
      all.set(`${source.kind} ${id}`, { kind: source.kind, id })
    }
  }
  const queue = indexQueue(sources)
  for (const { kind, id } of all.values()) await enqueue(req, queue, { kind, id })
  return all.size
}

/** Ids of everything that may be public; whether it is, the job of each looks up. */
export async function idsIn(req: PayloadRequest, slug: CollectionSlug, organization: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: slug,
    where: { and: [{ organization: { equals: organization } }, { deletedAt: { exists: false } }] },
    select: { title: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => String(id))
}
