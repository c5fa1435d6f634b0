import { query, sql } from '@/src/lib/database'
import { postsTag } from '@/src/lib/site-tags'
import { cached } from './cached'
import { payload } from './payload'
import type { Site } from './site'

/** More than one page should carry. The newest threads are shown. */
const MOST_COMMENTS = 500
/** Answers to answers to answers stand beside each other: a phone has no room for more steps. */
export const DEEPEST = 3

/** An approved comment as everybody sees it. */
export interface PublicComment {
  id: string
  name: string
  content: string
  createdAt: string
  /** Written by whoever wrote the post. */
  isByAuthor: boolean
  answers: PublicComment[]
}

export interface CommentThreads {
  threads: PublicComment[]
  total: number
}

interface Row extends Record<string, unknown> {
  id: string
  parent: string | null
  name: string | null
  content: string
  createdAt: Date | string
  isByAuthor: boolean | null
}

/** The approved comments of a post in threads, the oldest first. The answers of one that is not shown (any more) are not shown either. */
export function commentsOf(site: Site, post: string): Promise<CommentThreads> {
  return cached(['comments', site.id, post], [postsTag(site.id)], async () => {
    const rows = await query<Row>(
      { payload: await payload() },
      sql`select * from (
            select c.id, c.parent_id as parent, c.author_name as name, c.content, c.created_at as "createdAt",
              c.author_id = p.author_id as "isByAuthor"
            from comments c join posts p on p.id = c.post_id
            where c.post_id = ${post} and c.organization_id = ${site.id} and c.status = 'APPROVED' and c.deleted_at is null
            order by c.created_at desc, c.id desc limit ${MOST_COMMENTS}) newest
          order by "createdAt", id`,
    )
    return threadsOf(rows)
  })
}

/** Puts rows, the oldest first, under what they answer, at most {@link DEEPEST} steps deep. */
export function threadsOf(rows: readonly Row[]): CommentThreads {
  const threads: PublicComment[] = []
  const places = new Map<string, { comment: PublicComment; depth: number; list: PublicComment[] }>()
  for (const { id, parent, name, content, createdAt, isByAuthor } of rows) {
    const above = parent ? places.get(parent) : undefined
    if (parent && !above) continue
    const comment: PublicComment = {
      id,
      name: name || '…',
      content,
      createdAt: new Date(createdAt).toISOString(),
      isByAuthor: isByAuthor === true,
      answers: [],
    }
    const isDeepest = above !== undefined && above.depth >= DEEPEST
    const list = above === undefined ? threads : isDeepest ? above.list : above.comment.answers
    list.push(comment)
    places.set(id, { comment, depth: above === undefined ? 1 : isDeepest ? above.depth : above.depth + 1, list })
  }
  return { threads, total: places.size }
}
