import { cache } from 'react'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { DEFAULT_LOCALE, type Locale } from '@/src/lib/locales'
import type { Post } from '@/payload-types'
import { cached } from './cached'
import { payload } from './payload'
import { seoOf, type PageSeo } from './seo'
import type { Site } from './site'
import { published, SUMMARY, summariesById, summariesOf, tagsOf, type PostSummary } from './postSummaries'

const RELATED_POSTS = 3

/** A published post with everything that its page shows. */
export interface PostDetail extends PostSummary {
  content: Post['content']
  commentsOpen: boolean
  keywords: string[]
  seo: PageSeo
  /** The post's slug in each language in which it has one of its own. */
  slugs: Partial<Record<Locale, string>>
  related: PostSummary[]
  /** The next older post. */
  previous: { slug: string; title: string } | null
  /** The next younger post. */
  next: { slug: string; title: string } | null
}

/**
 * A published post by its slug, or null. A slug of the default language finds a post too: the answer's own `slug` is then the
 * address to lead to.
 */
export const postOf = cache((site: Site, slug: string): Promise<PostDetail | null> => {
  return cached(['post', site.id, site.locale, slug], tagsOf(site), async () => {
    const id = await findId(site, slug)
    return id ? readPost(site, id) : null
  })
})

async function findId(site: Site, slug: string): Promise<string | null> {
  const [row] = await query<{ id: string }>(
    { payload: await payload() },
    sql`select p.id from posts p join posts_locales l on l._parent_id = p.id
        where p.organization_id = ${site.id} and l.slug = ${slug} and l._locale in (${site.locale}, ${DEFAULT_LOCALE})
          and p._status = 'published' and p.status = 'PUBLISHED' and p.deleted_at is null
        order by l._locale = ${site.locale} desc limit 1`,
  )
  return row?.id ?? null
}

async function readPost(site: Site, id: string): Promise<PostDetail | null> {
  const { docs } = await (
    await payload()
  ).find({
    collection: 'posts',
    where: { and: [{ id: { equals: id } }, ...published(site)] },
    select: {
      ...SUMMARY,
      relatedPosts: true,
      commentsOpen: true,
      metaTitle: true,
      metaDescription: true,
      metaImage: true,
      keywords: true,
      noIndex: true,
    },
    locale: site.locale,
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: false,
  })
  const post = docs[0]
  const [summary] = post ? await summariesOf(site, [post]) : []
  if (!post || !summary) return null
  const chosen = (post.relatedPosts ?? []).flatMap((related) => idOf(related) ?? [])
  const [related, { previous, next }, slugs] = await Promise.all([
    relatedTo(site, id, chosen),
    neighboursOf(site, id, summary.publishedAt),
    slugsOf(id),
  ])
  return {
    ...summary,
    content: post.content,
    commentsOpen: post.commentsOpen !== false,
    keywords: post.keywords ?? [],
    seo: seoOf(post),
    slugs,
    related,
    previous,
    next,
  }
}

/** The chosen ones that are public; without any, posts that share the category (counts double) or tags. */
async function relatedTo(site: Site, id: string, chosen: string[]): Promise<PostSummary[]> {
  const picked = await summariesById(site, chosen)
  if (picked.length > 0) return picked
  const rows = await query<{ id: string }>(
    { payload: await payload() },
    sql`with own_tags as (select tags_id from posts_rels where parent_id = ${id} and path = 'tags'),
          scored as (
            select p.id, p.published_at,
              (case when p.category_id = (select category_id from posts where id = ${id}) then 2 else 0 end)
              + (select count(*) from posts_rels r where r.parent_id = p.id and r.path = 'tags'
                   and r.tags_id in (select tags_id from own_tags)) as score
            from posts p
            where p.organization_id = ${site.id} and p.id <> ${id}
              and p._status = 'published' and p.status = 'PUBLISHED' and p.deleted_at is null)
        select id from scored where score > 0 order by score desc, published_at desc nulls last, id desc limit ${RELATED_POSTS}`,
  )
  return summariesById(
    site,
    rows.map((row) => row.id),
  )
}

async function neighboursOf(
  site: Site,
  id: string,
  publishedAt: string,
): Promise<Pick<PostDetail, 'previous' | 'next'>> {
  const one = async (side: 'previous' | 'next') => {
    const [row] = await query<{ slug: string; title: string }>(
      { payload: await payload() },
      sql`select coalesce(own.slug, other.slug) as slug, coalesce(own.title, other.title) as title
          from posts p
          left join posts_locales own on own._parent_id = p.id and own._locale = ${site.locale}
          left join posts_locales other on other._parent_id = p.id and other._locale = ${DEFAULT_LOCALE}
          where p.organization_id = ${site.id} and p._status = 'published' and p.status = 'PUBLISHED'
            and p.deleted_at is null and coalesce(own.slug, other.slug) is not null
            and ${
              side === 'previous'
                ? sql`(p.published_at, p.id) < (${publishedAt}::timestamptz, ${id}::uuid)`
                : sql`(p.published_at, p.id) > (${publishedAt}::timestamptz, ${id}::uuid)`
            }
          order by ${side === 'previous' ? sql`p.published_at desc, p.id desc` : sql`p.published_at, p.id`} limit 1`,
    )
    return row ?? null
  }
  const [previous, next] = await Promise.all([one('previous'), one('next')])
  return { previous, next }
}

async function slugsOf(id: string): Promise<Partial<Record<Locale, string>>> {
  const rows = await query<{ locale: Locale; slug: string }>(
    { payload: await payload() },
    sql`select _locale as locale, slug from posts_locales where _parent_id = ${id} and slug is not null`,
  )
  return Object.fromEntries(rows.map(({ locale, slug }) => [locale, slug]))
}
