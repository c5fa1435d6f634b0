import { query, sql } from '@/src/lib/database'
import { threadsOf, type CommentRow, type CommentThreads } from '@/src/lib/comment-threads'
import { postsTag } from '@/src/lib/site-tags'
import { cached } from './cached'
import { payload } from './payload'
import type { Site } from './site'

/** More than one page should carry. The newest threads are shown. */
const MOST_COMMENTS = 500
/** The approved comments of a post in threads, the oldest first. The answers of one that is not shown (any more) are not shown either. */
export function commentsOf(site: Site, post: string): Promise<CommentThreads> {
  return cached(['comments', site.id, post], [postsTag(site.id)], async () => {
    const rows = await query<CommentRow & Record<string, unknown>>(
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
