import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { readEnv } from '@/src/lib/env'
import type { Locale } from '@/src/lib/locales'
import { localizedPath } from '@/src/lib/site-path'

/** The absolute address of a report behind its signed link, on the host of its organization and in the language of the audit. */
export async function reportAddress(
  req: PayloadRequest,
  organization: string,
  language: Locale,
  token: string,
): Promise<string> {
  const url = new URL(readEnv().SERVER_URL)
  const [row] = await query<{ host: string | null; languages: string[] | null }>(
    req,
    sql`select (select host from organizations_domains where _parent_id = o.id and o.is_default is not true order by _order limit 1) as host,
          array(select value::text from organizations_languages where parent_id = o.id) as languages
        from organizations o where o.id = ${organization}`,
  )
  if (row?.host) url.hostname = row.host
  // A site that does not speak the audit's language shows the report in its own frame all the same.
  const isOffered = row?.languages?.includes(language) ?? false
  url.pathname = isOffered ? localizedPath(language, '/report') : '/report'
  url.searchParams.set('token', token)
  return url.href
}
