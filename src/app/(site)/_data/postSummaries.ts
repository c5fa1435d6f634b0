import type { Where } from 'payload'
import { idOf } from '@/src/lib/ids'
import { readingMinutes } from '@/src/lib/rich-text/reading'
import { organizationTag, postsTag } from '@/src/lib/site-tags'
import type { Media, Post } from '@/payload-types'
import { authorsOf, type PostAuthor } from './authors'
import { payload } from './payload'
import type { Site } from './site'

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

/** The fields that a summary is made of. */
export const SUMMARY = {
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

/** What makes a post public. */
export const published = (site: Site): Where[] => [
  { organization: { equals: site.id } },
  { _status: { equals: 'published' } },
  { status: { equals: 'PUBLISHED' } },
  { deletedAt: { exists: false } },
]

/** What a post's pages depend on: the posts, and pictures and names of the organization. */
export const tagsOf = (site: Site): string[] => [postsTag(site.id), organizationTag(site.id)]

/** In the order of the ids; those that are not public fall out. */
export async function summariesById(site: Site, ids: string[]): Promise<PostSummary[]> {
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

/** What lists show of posts that were read with `depth: 1`. */
export async function summariesOf(site: Site, docs: Pick<Post, 'id' | keyof typeof SUMMARY>[]): Promise<PostSummary[]> {
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
