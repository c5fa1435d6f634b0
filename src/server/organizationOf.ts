import { query, sql, type RequestInTransaction } from '@/src/lib/database'

/** What a public endpoint needs to know of the organization that it answers for. */
export interface AskedOrganization extends Record<string, unknown> {
  id: string
  name: string
}

/**
 * The organization whose site a request came through: the server in front names its slug in a header that it lets nobody
 * else set. Without that server the host itself counts, and the default organization for hosts that nobody has.
 */
export async function organizationOf(
  req: RequestInTransaction & { headers: Headers },
): Promise<AskedOrganization | null> {
  const [row] = await query<AskedOrganization>(req, organizationAsked(req.headers))
  return row ?? null
}

/** The same as a statement, to stand inside another one: `id` and `name` of one organization, or no row. */
export function organizationAsked(headers: Headers) {
  const slug = headers.get('x-orrery-organization')
  const host = headers.get('host')?.toLowerCase().replace(/:\d+$/, '') ?? ''
  return slug
    ? sql`select id, name from organizations where slug = ${slug} and deleted_at is null`
    : sql`select o.id, o.name from organizations o
          left join organizations_domains d on d._parent_id = o.id and d.host = ${host}
          where o.deleted_at is null and (d.host is not null or o.is_default)
          order by d.host is not null desc limit 1`
}
