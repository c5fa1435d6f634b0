import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import type { CollectionPolicy } from '@/src/lib/policy'
import { chooseFields, isEmpty, mergeableFields, type Side } from './chooseFields'
import { countPointers } from './movePointers'
import { tableOf } from './pointers'
import type { Mergeable } from './mergeRecords'

type Row = Record<string, unknown> & { id: string }

/** What a merge would do, for the person who decides. */
export interface MergePreview {
  /** Fields in which the two differ, and which value is proposed. */
  fields: { name: string; from: unknown; into: unknown; proposed: Side }[]
  /** Records that move, by collection. */
  moves: Record<string, number>
  /** Records whose texts or blocks name the one that goes; they are not changed. */
  mentions: Record<string, number>
}

/** @param from the record that goes, @param into the one that stays, both as the person may read them */
export async function previewMerge(
  req: PayloadRequest,
  collection: Mergeable,
  from: Row,
  into: Row,
): Promise<MergePreview> {
  const { flattenedFields, custom } = req.payload.collections[collection].config
  const fields = mergeableFields(flattenedFields, (custom?.policy as CollectionPolicy | undefined)?.fields)
  const filled = chooseFields(fields, from, into)
  return {
    fields: fields.flatMap(({ name }) => {
      const [one, other] = [from[name], into[name]]
      if ((isEmpty(one) && isEmpty(other)) || JSON.stringify(one) === JSON.stringify(other)) return []
      return [{ name, from: one ?? null, into: other ?? null, proposed: name in filled ? 'from' : 'into' } as const]
    }),
    moves: await countPointers(req, collection, from.id),
    mentions: await mentionsOf(req, from.id),
  }
}

/** Blocks and texts are kept as JSON, without foreign keys: what stands there is counted, so that somebody can look. */
async function mentionsOf(req: PayloadRequest, id: string): Promise<Record<string, number>> {
  const mentions: Record<string, number> = {}
  for (const { config } of Object.values(req.payload.collections)) {
    if (
      !config.custom?.policy ||
      !config.flattenedFields.some(({ type }) => type === 'blocks' || type === 'richText')
    ) {
      continue
    }
    const [row] = await query<{ count: number }>(
      req,
      sql`select count(*)::int as count from ${sql.identifier(tableOf(req, config.slug))} t
          where exists (select from jsonb_each(to_jsonb(t)) part where jsonb_typeof(part.value) in ('object', 'array')
            and strpos(part.value::text, ${id}) > 0)`,
    )
    if (row && row.count > 0) mentions[config.slug] = row.count
  }
  return mentions
}
