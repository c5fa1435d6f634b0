import type { CollectionSlug, FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import type { Change } from '../diff'

/** Names for the records that changes point to, by id: only of those that the reader may see. One query a collection. */
export async function relationTitles(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig | undefined,
  changes: Change[],
): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  if (!collection) return titles
  const wanted = new Map<CollectionSlug, Set<string>>()
  for (const { path, before, after } of changes) {
    const target = relationTarget(collection.flattenedFields, path.split('.'))
    if (!target) continue
    for (const id of [before, after].flat()) {
      if (typeof id === 'string') wanted.set(target, (wanted.get(target) ?? new Set()).add(id))
    }
  }
  for (const [target, ids] of wanted) {
    const title = req.payload.collections[target]?.config.admin.useAsTitle ?? 'id'
    const { docs } = await req.payload.find({
      collection: target,
      where: { id: { in: [...ids] } },
      limit: ids.size,
      depth: 0,
      pagination: false,
      ...onBehalfOf(req),
    })
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      const name = doc[title]
      if (typeof name === 'string' && name !== '') titles.set(String(doc.id), name)
    }
  }
  return titles
}

function relationTarget(fields: FlattenedField[], path: string[]): CollectionSlug | null {
  const field = fields.find(({ name }) => name === path[0])
  if (!field) return null
  if (path.length > 1) return 'flattenedFields' in field ? relationTarget(field.flattenedFields, path.slice(1)) : null
  if (field.type !== 'relationship' && field.type !== 'upload') return null
  return Array.isArray(field.relationTo) ? null : field.relationTo
}
