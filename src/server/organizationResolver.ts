import { LRUCache } from 'lru-cache'
import { isLoopback } from './hosts'

const FRESH_FOR = 5_000
/** Anybody can send any host name: the memory for them is bounded, unknown ones included. */
const REMEMBERED = 2_000

interface Entry {
  slug: string | null
  readAt: number
}

/** Reads the slug of the organization of a host, or of the default one; null when there is none. */
export type ReadOrganization = (host: string | 'default') => Promise<string | null>

/** The part of a pool that the statement needs. */
interface Queryable {
  query: (text: string, values: unknown[]) => Promise<{ rows: { slug: string }[] }>
}

/** Asks the database, organizations in the trash left out. */
export function organizationReader(database: Queryable): ReadOrganization {
  return async (host) => {
    const { rows } =
      host === 'default'
        ? await database.query(
            `SELECT slug FROM organizations WHERE is_default AND deleted_at IS NULL ORDER BY created_at LIMIT 1`,
            [],
          )
        : await database.query(
            `SELECT o.slug FROM organizations_domains d JOIN organizations o ON o.id = d._parent_id
              WHERE d.host = $1 AND o.deleted_at IS NULL LIMIT 1`,
            [host],
          )
    return rows[0]?.slug ?? null
  }
}

/**
 * Which organization a host name belongs to, remembered for five seconds.
 *
 * Loopback leads to the default organization, and so does the server's own host unless an organization claims it. While
 * the database does not answer, what was known last is used; a host that was never known throws.
 */
export function organizationResolver(
  read: ReadOrganization,
  serverHost: string,
  now: () => number = Date.now,
): (host: string) => Promise<string | null> {
  const known = new LRUCache<string, Entry>({ max: REMEMBERED })
  const running = new Map<string, Promise<string | null>>()

  const find = async (host: string) => {
    const own = isLoopback(host) ? null : await read(host)
    return own ?? (isLoopback(host) || host === serverHost ? await read('default') : null)
  }
  const refresh = async (host: string, last: Entry | undefined) => {
    try {
      const slug = await find(host)
      known.set(host, { slug, readAt: now() })
      return slug
    } catch (error) {
      if (last === undefined) throw error
      return last.slug
    } finally {
      running.delete(host)
    }
  }
  return async (host) => {
    const last = known.get(host)
    if (last !== undefined && now() - last.readAt < FRESH_FOR) return last.slug
    // Many requests may wait for one answer.
    const current = running.get(host) ?? refresh(host, last)
    running.set(host, current)
    return current
  }
}
