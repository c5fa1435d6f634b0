import { cache } from 'react'
import { query, sql } from '@/src/lib/database'
import { DEFAULT_LOCALE, type Locale } from '@/src/lib/locales'
import { organizationTag, postsTag } from '@/src/lib/site-tags'
import { cached } from './cached'
import { payload } from './payload'
import type { Site } from './site'

/** A category or a tag that published posts stand under. */
export interface TermWithPosts {
  id: string
  name: string
  slug: string
  description: string | null
  /** Published posts. */
  count: number
  /** Its slug in each language in which it has one of its own. */
  slugs: Partial<Record<Locale, string>>
}

type TermRow = Omit<TermWithPosts, 'slugs'> & { slugs: Partial<Record<Locale, string>> | null }

const PUBLISHED = sql`p._status = 'published' and p.status = 'PUBLISHED' and p.deleted_at is null`

/** The categories with published posts, in the order in which editors put them. */
export const categoriesOf = cache((site: Site): Promise<TermWithPosts[]> =>
  cached(['post-categories', site.id, site.locale], [postsTag(site.id), organizationTag(site.id)], async () => {
    const rows = await query<TermRow>(
      { payload: await payload() },
      sql`select t.id, coalesce(own.name, other.name) as name, coalesce(own.slug, other.slug) as slug,
            coalesce(own.description, other.description) as description, count(p.id)::int as count,
            (select json_object_agg(l._locale, l.slug) from categories_locales l where l._parent_id = t.id and l.slug is not null) as slugs
          from categories t
          join posts p on p.category_id = t.id and ${PUBLISHED}
          left join categories_locales own on own._parent_id = t.id and own._locale = ${site.locale}
          left join categories_locales other on other._parent_id = t.id and other._locale = ${DEFAULT_LOCALE}
          where t.organization_id = ${site.id} and t.deleted_at is null and coalesce(own.slug, other.slug) is not null
          group by t.id, own.name, own.slug, own.description, other.name, other.slug, other.description
          order by t._order, t.id`,
    )
    return rows.map(withSlugs)
  }),
)

/** The tags with published posts, by name. */
export const tagsOf = cache((site: Site): Promise<TermWithPosts[]> =>
  cached(['post-tags', site.id, site.locale], [postsTag(site.id), organizationTag(site.id)], async () => {
    const rows = await query<TermRow>(
      { payload: await payload() },
      sql`select t.id, coalesce(own.name, other.name) as name, coalesce(own.slug, other.slug) as slug,
            null as description, count(p.id)::int as count,
            (select json_object_agg(l._locale, l.slug) from tags_locales l where l._parent_id = t.id and l.slug is not null) as slugs
          from tags t
          join posts_rels r on r.tags_id = t.id and r.path = 'tags'
          join posts p on p.id = r.parent_id and ${PUBLISHED}
          left join tags_locales own on own._parent_id = t.id and own._locale = ${site.locale}
          left join tags_locales other on other._parent_id = t.id and other._locale = ${DEFAULT_LOCALE}
          where t.organization_id = ${site.id} and t.deleted_at is null and coalesce(own.slug, other.slug) is not null
          group by t.id, own.name, own.slug, other.name, other.slug
          order by name, t.id`,
    )
    return rows.map(withSlugs)
  }),
)

/** A term by its slug in the site's language or, for addresses from elsewhere, in any. */
export function findTerm(terms: readonly TermWithPosts[], slug: string): TermWithPosts | null {
  return (
    terms.find((term) => term.slug === slug) ?? terms.find(({ slugs }) => Object.values(slugs).includes(slug)) ?? null
  )
}

function withSlugs({ slugs, ...term }: TermRow): TermWithPosts {
  return { ...term, slugs: slugs ?? {} }
}
