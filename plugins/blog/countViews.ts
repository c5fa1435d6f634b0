import { createLocalReq, type Payload } from 'payload'
import { query, sql } from '@/src/lib/database'
import { inTransaction } from '@/src/server/inTransaction'

/**
 * Adds views to their posts in one statement; posts that are not on the site (any more) take none. The trigger `posts_keep_owned`
 * keeps the column from every other write.
 *
 * @param counts views by post id
 */
export async function countViews(payload: Payload, counts: ReadonlyMap<string, number>): Promise<void> {
  if (counts.size === 0) return
  // One order for all: two processes that write at once would else wait for each other.
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  const values = sql.join(
    rows.map(([id, count]) => sql`(${id}::uuid, ${count}::int)`),
    sql`, `,
  )
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await query(req, sql`set local orrery.owner = 'posts.views'`)
    await query(
      req,
      sql`with seen (id, views) as (values ${values}),
            locked as (select p.id, seen.views from posts p join seen on seen.id = p.id
              where p._status = 'published' and p.deleted_at is null order by p.id for no key update of p)
          update posts set view_count = coalesce(view_count, 0) + locked.views from locked where posts.id = locked.id`,
    )
  })
}
