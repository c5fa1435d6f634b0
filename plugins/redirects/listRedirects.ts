import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { DEFAULT_LOCALE } from '@/src/lib/locales'
import type { Redirect } from '@/src/lib/redirect-map'
import { pathOfRecord, tableOf, TARGETS } from './pathOfTarget'

/** More than any site keeps by hand; beyond it the oldest are left out. */
const MOST_REDIRECTS = 10_000

interface Row extends Record<string, unknown> {
  from: string
  to: string | null
  isPermanent: boolean
  locale: string | null
  [slug: `slug_${string}`]: string | null
}

/**
 * Every redirect of an organization with the address that it leads to now. One that leads to a record which is not public is
 * left out: it would lead to nothing.
 */
export async function listRedirects(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  organization: string,
): Promise<Redirect[]> {
  const slugs = TARGETS.map((collection) => {
    const table = sql.identifier(tableOf(collection))
    const texts = sql.identifier(`${tableOf(collection)}_locales`)
    const id = sql.identifier(`${tableOf(collection)}_id`)
    const isPost = collection === 'posts' ? sql` and d.status = 'PUBLISHED'` : sql``
    // In the language of the old address, else in the one that it falls back to.
    return sql`(select l.slug from ${table} d join ${texts} l on l._parent_id = d.id and l.slug is not null
        where d.id = t.${id} and d._status = 'published' and d.deleted_at is null${isPost}
          and l._locale::text in (coalesce(r.target_locale, ${DEFAULT_LOCALE}), ${DEFAULT_LOCALE})
        order by l._locale::text = coalesce(r.target_locale, ${DEFAULT_LOCALE}) desc limit 1)
      as ${sql.identifier(`slug_${tableOf(collection)}`)}`
  })
  const rows = await query<Row>(
    req,
    sql`select r."from", r."to", r.permanence = 'PERMANENT' as "isPermanent", r.target_locale as locale,
          exists(select 1 from pages p where p.id = t.pages_id and p.is_home) as "isHome", ${sql.join(slugs, sql`, `)}
        from redirects r left join redirects_rels t on t.parent_id = r.id and t.path = 'target'
        where r.organization_id = ${organization} order by r.created_at desc limit ${MOST_REDIRECTS}`,
  )
  return rows.flatMap((row) => {
    const to = targetOf(row)
    return to === null ? [] : [{ from: row.from, to, isPermanent: row.isPermanent }]
  })
}

function targetOf(row: Row): string | null {
  for (const collection of TARGETS) {
    const slug = row[`slug_${tableOf(collection)}`]
    if (slug && collection === 'pages' && row.isHome === true)
      return pathOfRecord('pages', '', row.locale).replace(/(.)\/$/, '$1')
    if (slug) return encodeURI(pathOfRecord(collection, slug, row.locale))
  }
  return row.to
}
