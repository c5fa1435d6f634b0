import { cache } from 'react'
import type { Where } from 'payload'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { DEFAULT_LOCALE, type Locale } from '@/src/lib/locales'
import { readingMinutes } from '@/src/lib/rich-text/reading'
import { organizationTag, postsTag } from '@/src/lib/site-tags'
import type { Media, Post } from '@/payload-types'
import { authorsOf, type PostAuthor } from './authors'
import { cached } from './cached'
import { payload } from './payload'
import { seoOf, type PageSeo } from './seo'
import type { Site } from './site'

export const POSTS_A_PAGE = 12
const RELATED_POSTS = 3

/** A category or a tag. */
export interface Term {
  id: string
  name: string
  slug: string
}

/** A published post as lists show it. Dates are ISO texts. */
export interface PostSummary {
  id: string
  slug: string
  title: string
  excerpt: string | null
  publishedAt: string
  updatedAt: string
  readingMinutes: number
  author: PostAuthor | null
  category: Term | null
  tags: Term[]
  /** Null when there is none, or it is not public. */
  heroImage: Media | null
}

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

/** Which posts; ids of the category, tag and author. Pages are counted from 1. */
export interface PostsQuery {
  page?: number
  category?: string
  tag?: string
  author?: string
  /** @default POSTS_A_PAGE */
  limit?: number
}

export interface PostsPage {
  posts: PostSummary[]
  page: number
  pages: number
  total: number
}

const SUMMARY = {
  title: true,
  slug: true,
  excerpt: true,
  publishedAt: true,
  updatedAt: true,
  createdAt: true,
  author: true,
  category: true,
  tags: true,
  heroImage: true,
  // Counted, and left behind.
  content: true,
} as const

const published = (site: Site): Where[] => [
  { organization: { equals: site.id } },
  { _status: { equals: 'published' } },
  { status: { equals: 'PUBLISHED' } },
  { deletedAt: { exists: false } },
]

/** What a post's pages depend on: the posts, and pictures and names of the organization. */
const tagsOf = (site: Site): string[] => [postsTag(site.id), organizationTag(site.id)]

/** The newest published posts, at most `limit`; of one category when it is named by id. */
export function latestPosts(site: Site, limit: number, category?: string): Promise<PostSummary[]> {
  return postsOf(site, { limit, ...(category ? { category } : {}) }).then(({ posts }) => posts)
}

/** A page of published posts, the newest first. */
export function postsOf(
  site: Site,
  { page = 1, category, tag, author, limit = POSTS_A_PAGE }: PostsQuery,
): Promise<PostsPage> {
  const key = ['posts', site.id, site.locale, `${page}`, `${limit}`, category ?? '', tag ?? '', author ?? '']
  return cached(key, tagsOf(site), async () => {
    const { docs, totalPages, totalDocs } = await (
      await payload()
    ).find({
      collection: 'posts',
      where: {
        and: [
          ...published(site),
          ...(category ? [{ category: { equals: category } }] : []),
          ...(tag ? [{ tags: { in: [tag] } }] : []),
          ...(author ? [{ author: { equals: author } }] : []),
        ],
      },
      select: SUMMARY,
      sort: ['-publishedAt', '-id'],
      locale: site.locale,
      depth: 1,
      limit,
      page,
      overrideAccess: false,
    })
    return { posts: await summariesOf(site, docs), page, pages: totalPages, total: totalDocs }
  })
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

async function summariesOf(site: Site, docs: Pick<Post, 'id' | keyof typeof SUMMARY>[]): Promise<PostSummary[]> {
  const authors = await authorsOf(
    site,
    docs.flatMap(({ author }) => idOf(author) ?? []),
  )
  return docs.map((post) => ({
    id: post.id,
    slug: post.slug,
    title: post.title,
    excerpt: post.excerpt || null,
    publishedAt: post.publishedAt ?? post.createdAt,
    updatedAt: post.updatedAt,
    readingMinutes: readingMinutes(post.content),
    author: authors.get(idOf(post.author) ?? '') ?? null,
    category: termOf(post.category),
    tags: (post.tags ?? []).flatMap((tag) => termOf(tag) ?? []),
    heroImage: mediaOf(post.heroImage),
  }))
}

/** A post as its article shows it, from a row that was read with `depth: 1`: the draft that an editor looks at. */
export async function postFrom(site: Site, post: Post): Promise<PostSummary & { content: Post['content'] }> {
  const [summary] = await summariesOf(site, [post])
  if (!summary) throw new Error('A post has no summary.')
  return { ...summary, content: post.content ?? NOTHING_WRITTEN }
}

/** A draft may have been saved before its first word. */
const NOTHING_WRITTEN: Post['content'] = {
  root: { type: 'root', children: [], direction: null, format: '', indent: 0, version: 1 },
}

/** Who may not see a record gets its id: then there is none to show. */
function termOf(value: Post['category'] | NonNullable<Post['tags']>[number]): Term | null {
  if (typeof value !== 'object' || !value?.slug) return null
  return { id: value.id, name: value.name, slug: value.slug }
}

function mediaOf(value: Post['heroImage']): Media | null {
  return typeof value === 'object' && value ? value : null
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

/** In the order of the ids; those that are not public fall out. */
async function summariesById(site: Site, ids: string[]): Promise<PostSummary[]> {
  if (ids.length === 0) return []
  const { docs } = await (
    await payload()
  ).find({
    collection: 'posts',
    where: { and: [{ id: { in: ids } }, ...published(site)] },
    select: SUMMARY,
    locale: site.locale,
    depth: 1,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
  })
  const byId = new Map((await summariesOf(site, docs)).map((post) => [post.id, post]))
  return ids.flatMap((one) => byId.get(one) ?? [])
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
