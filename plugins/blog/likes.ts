import type { PayloadRequest } from 'payload'
import { v7 as newId } from 'uuid'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { inTransaction } from '@/src/server/inTransaction'
import type { OpenPost } from './openPost'

/**
 * Gives a person's like to a post. The unique index over both decides: of a hundred at once one is written, and the others change nothing.
 *
 * @returns whether it was new
 */
export async function like(req: PayloadRequest, { id, organization }: OpenPost, user: string): Promise<boolean> {
  return inTransaction(req, async () => {
    const rows = await query<{ id: string }>(
      req,
      sql`insert into likes (id, organization_id, post_id, user_id, created_at, updated_at)
          values (${newId()}, ${organization}, ${id}, ${user}, now(), now())
          on conflict (post_id, user_id) do nothing returning id`,
    )
    if (rows.length > 0) await emit(req, 'post.liked', { subject: { collection: 'posts', id }, organization })
    return rows.length > 0
  })
}

/** Takes a person's like back. @returns whether there was one */
export async function unlike(req: PayloadRequest, { id, organization }: OpenPost, user: string): Promise<boolean> {
  return inTransaction(req, async () => {
    const rows = await query(req, sql`delete from likes where post_id = ${id} and user_id = ${user} returning id`)
    if (rows.length > 0) await emit(req, 'post.unliked', { subject: { collection: 'posts', id }, organization })
    return rows.length > 0
  })
}

export interface Reactions {
  likes: number
  liked: boolean
}

/** How many people like a post, and whether this one does. */
export async function reactionsTo(req: PayloadRequest, post: string, user: string | null): Promise<Reactions> {
  const [row] = await query<{ likes: number; liked: boolean | null }>(
    req,
    sql`select count(*)::int as likes, bool_or(user_id = ${user}::uuid) as liked from likes where post_id = ${post}`,
  )
  return { likes: row?.likes ?? 0, liked: row?.liked ?? false }
}
