import { cache } from 'react'
import { query, sql, valueList } from '@/src/lib/database'
import { organizationTag, postsTag } from '@/src/lib/site-tags'
import { cached } from './cached'
import { payload } from './payload'
import type { Site } from './site'

/** What the public learns of a person who writes: these fields and no others. */
export interface PostAuthor {
  id: string
  name: string
  /** Null without an author page. */
  slug: string | null
  jobTitle: string | null
  bio: string | null
  /** A path of this site. */
  avatarUrl: string | null
}

/**
 * The public profiles of people by id. The policy shows accounts to colleagues alone; that somebody signed what is published is why
 * these five fields may be shown, so whoever has no published post in the organization is left out here, whatever ids are asked for.
 */
export async function authorsOf(site: Site, ids: string[]): Promise<Map<string, PostAuthor>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const rows = await query<{ id: string }>(
    { payload: await payload() },
    sql`select distinct author_id as id from posts
        where author_id in (${valueList(wanted)}) and organization_id = ${site.id} and _status = 'published' and status = 'PUBLISHED' and deleted_at is null`,
  )
  if (rows.length === 0) return new Map()
  const { docs } = await (
    await payload()
  ).find({
    collection: 'users',
    where: { and: [{ id: { in: rows.map(({ id }) => id) } }, { deletedAt: { exists: false } }] },
    select: { name: true, jobTitle: true, bio: true, authorSlug: true, avatarUrl: true },
    locale: site.locale,
    depth: 0,
    limit: rows.length,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(
    docs.map(({ id, name, jobTitle, bio, authorSlug, avatarUrl }) => [
      id,
      {
        id,
        name,
        slug: authorSlug || null,
        jobTitle: jobTitle || null,
        bio: bio || null,
        avatarUrl: safePicture(avatarUrl),
      },
    ]),
  )
}

/** Somebody with published posts in the organization, by the end of the author page's address. */
export const authorOf = cache((site: Site, slug: string): Promise<PostAuthor | null> => {
  return cached(['author', site.id, site.locale, slug], [postsTag(site.id), organizationTag(site.id)], async () => {
    const [row] = await query<{ id: string }>(
      { payload: await payload() },
      sql`select id from users where author_slug = ${slug} and deleted_at is null`,
    )
    return row ? ((await authorsOf(site, [row.id])).get(row.id) ?? null) : null
  })
})

/** Pages load pictures from this site alone. */
function safePicture(url: string | null | undefined): string | null {
  return url && /^\/(?![/\\])/.test(url) ? url : null
}
