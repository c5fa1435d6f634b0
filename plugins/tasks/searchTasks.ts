import type { PayloadRequest } from 'payload'
import { onBehalfOf, personIn } from '@/plugins/access/api'
import type { Task } from '@/payload-types'
import { idList, query, sql } from '@/src/lib/database'
import type { TaskStatus } from '@/src/lib/work'

const MOST = 50
const MOST_WORDS = 12

/**
 * Tasks that hold all of the words (in title and description, in a step, or in a tag), the best first; the last word may be
 * half typed. Read on behalf of the person, so the policy decides what is found.
 */
export async function searchTasks(
  req: PayloadRequest,
  { words, statuses }: { words: string; statuses: readonly TaskStatus[] },
): Promise<Task[]> {
  const asked = askFor(words)
  const person = personIn(req)
  if (!asked || !person) return []
  const own = idList(person.memberships.map(({ organization }) => organization))
  const found = await query<{ id: string }>(
    req,
    sql`with asked as (select to_tsquery('public.orrery_simple', ${asked}) as q), hits as (
          select id from tasks, asked where search_vector @@ q
          union select _parent_id from tasks_steps, asked where to_tsvector('public.orrery_simple'::regconfig, title) @@ q
          union select parent_id from tasks_texts, asked
            where path = 'tags' and to_tsvector('public.orrery_simple'::regconfig, coalesce(text, '')) @@ q
        )
        select t.id from hits h join tasks t on t.id = h.id, asked
        where t.deleted_at is null ${person.isAdmin ? sql`` : sql`and t.organization_id = any (${own})`}
          ${statuses.length > 0 ? sql`and t.status::text = any (array(select jsonb_array_elements_text(${JSON.stringify(statuses)}::jsonb)))` : sql``}
        order by ts_rank(t.search_vector, q) desc, t.updated_at desc, t.id limit ${MOST}`,
  )
  if (found.length === 0) return []
  const order = new Map(found.map(({ id }, index) => [id, index]))
  const { docs } = await req.payload.find({
    collection: 'tasks',
    where: { id: { in: [...order.keys()] } },
    limit: MOST,
    depth: 0,
    ...onBehalfOf(req),
  })
  return docs.sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0))
}

/** What was typed as the text of a tsquery: every word, the last one as a beginning. */
export function askFor(words: string): string {
  const list = (words.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS)
  return list.map((word, index) => `'${word}'${index === list.length - 1 ? ':*' : ''}`).join(' & ')
}
