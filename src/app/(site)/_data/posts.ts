import { cached } from './cached'
import { payload } from './payload'
import type { Site } from './site'
import { published, SUMMARY, summariesOf, tagsOf, type PostSummary } from './postSummaries'

export const POSTS_A_PAGE = 12

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
