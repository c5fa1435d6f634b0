import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { tableOf, type TargetSlug } from './pathOfTarget'

export interface PublicSlugs {
  organization: string
  /** By language; empty for a record that is not public. */
  slugs: Record<string, string>
}

/**
 * The addresses under which a record is public at this moment of the transaction. Read from its own row and not from what a
 * hook is given: between two publications lie drafts, and the draft's slug has never been anybody's address.
 */
export async function publicSlugs(
  req: PayloadRequest,
  collection: TargetSlug,
  id: string,
): Promise<PublicSlugs | null> {
  const table = sql.identifier(tableOf(collection))
  const texts = sql.identifier(`${tableOf(collection)}_locales`)
  const isPublic =
    collection === 'posts' ? sql`t._status = 'published' and t.status = 'PUBLISHED'` : sql`t._status = 'published'`
  const rows = await query<{ organization: string; locale: string | null; slug: string | null }>(
    req,
    sql`select t.organization_id as organization, l._locale::text as locale, l.slug
        from ${table} t left join ${texts} l
          on l._parent_id = t.id and l.slug is not null and t.deleted_at is null and ${isPublic}
        where t.id = ${id}`,
  )
  const [first] = rows
  if (!first) return null
  const slugs = rows.flatMap(({ locale, slug }) => (locale && slug ? [[locale, slug]] : []))
  return { organization: first.organization, slugs: Object.fromEntries(slugs) }
}
