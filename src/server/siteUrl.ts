import { query, sql, type RequestInTransaction } from '@/src/lib/database'
import { readEnv } from '@/src/lib/env'

/** The address of an organization's site as the operator configured it, the server's own without one; never what a request claims to have asked. */
export async function siteUrl(req: RequestInTransaction, organization: string | null): Promise<string> {
  const server = new URL(readEnv().SERVER_URL)
  if (!organization) return server.origin
  const [row] = await query<{ host: string | null; is_default: boolean | null }>(
    req,
    sql`select is_default, (select host from organizations_domains where _parent_id = o.id order by _order limit 1) as host
        from organizations o where id = ${organization}`,
  )
  if (row?.host && !row.is_default) server.hostname = row.host
  return server.origin
}
