import { sql } from '@/src/lib/database'
import type { SqlSession } from '@/src/lib/database'
import { bookings } from './bookings'
import { content } from './content'
import { crm } from './crm'
import { identity } from './identity'
import { platform } from './platform'
import { work } from './work'

/**
 * What the database promises, in one place: what no two requests at once can break. Each is looked for at every
 * start; a database that lost one (a hand-made change, a half-restored backup) is not served.
 */
const PROMISES = [platform, identity, content, crm, work, bookings].flatMap((promises) =>
  Object.entries(promises).flatMap(([kind, list]) =>
    Object.entries(list).map(([name, says]) => [kind, name, says] as const),
  ),
)

/**
 * Looks for every promise of {@link PROMISES}.
 *
 * @throws one error that names all that are missing and what to do.
 */
export async function assertPromises(session: SqlSession): Promise<void> {
  const { rows } = await session.execute<{ kind: string; name: string }>(sql`
    select 'index' as kind, indexname as name from pg_indexes
      where schemaname = 'public' and indexdef like 'CREATE UNIQUE INDEX%'
    union all select 'constraint', conname from pg_constraint
    union all select 'trigger', tgname from pg_trigger where not tgisinternal and tgenabled <> 'D'`)
  const present = new Set(rows.map(({ kind, name }) => `${kind} ${name}`))
  const missing = PROMISES.filter(([kind, name]) => !present.has(`${kind} ${name}`))
  if (missing.length === 0) return
  const list = missing.map(([kind, name, says]) => `${kind} ${name} (${says})`).join('; ')
  throw new Error(
    `The database does not keep what Orrery relies on: ${list} is missing. Run "npm run migrate", or restore a whole backup.`,
  )
}
