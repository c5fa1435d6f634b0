import { localizedPath } from '@/src/lib/site-path'
import { query, sql, type RequestInTransaction } from '@/src/lib/database'
import type { Locale } from '@/src/lib/locales'
import { piecesOf } from '@/src/lib/search/marked'
import { SEARCH_KINDS, type SearchAnswer, type SearchHit, type SearchKind } from '@/src/lib/search/results'
import { searchQueryOf } from '@/src/lib/search/searchQuery'
import { organizationAsked } from '@/src/server/organizationOf'

/** More than anybody reads through; whoever does not find it there asks another way. */
const MOST = 24
const MOST_RECENT = 8

interface Found extends Record<string, unknown> {
  /** Null in the one row that says: the organization is there, and nothing was found. */
  collection: string | null
  document_id: string
  path: string
  marked_title: string
  snippet: string
}

interface Asked {
  text: unknown
  locale: Locale
}

/** What a site finds for what was typed, for the organization that a request asks for; null without one. One statement. */
export async function searchSite(
  req: RequestInTransaction & { headers: Headers },
  { text, locale }: Asked,
): Promise<SearchAnswer | null> {
  return answer(req, sql`(${organizationAsked(req.headers)})`, { text, locale })
}

/** The same for an organization that is known already. */
export async function searchOrganization(
  req: RequestInTransaction,
  organization: string,
  asked: Asked,
): Promise<SearchAnswer> {
  const found = await answer(req, sql`(select ${organization}::uuid as id)`, asked)
  return found ?? { groups: [], count: 0, isRecent: false }
}

async function answer(
  req: RequestInTransaction,
  organization: ReturnType<typeof sql>,
  { text, locale }: Asked,
): Promise<SearchAnswer | null> {
  const wanted = searchQueryOf(text)
  const rows = wanted
    ? sql`select collection, document_id, path, marked_title, snippet, row_number() over () as place
          from orrery_search(o.id, ${locale}, ${wanted.asked}, ${wanted.typed}, ${MOST})`
    : sql`select collection, document_id, path, title as marked_title, summary as snippet,
            row_number() over (order by published_at desc, document_id) as place
          from search_entries where organization_id = o.id and locale = ${locale}
          order by published_at desc, document_id limit ${MOST_RECENT}`
  const found = await query<Found>(
    req,
    sql`select f.* from ${organization} o left join lateral (${rows}) f on true order by f.place`,
  )
  if (found.length === 0) return null
  const hits = found.flatMap((row) => hitOf(row, locale))
  return { groups: grouped(hits), count: hits.length, isRecent: wanted === null }
}

function hitOf(row: Found, locale: Locale): { kind: SearchKind; hit: SearchHit }[] {
  const kind = SEARCH_KINDS.find((known) => known === row.collection)
  if (!kind) return []
  const hit = {
    id: `${kind}-${row.document_id}`,
    href: localizedPath(locale, row.path),
    title: piecesOf(row.marked_title),
    snippet: piecesOf(shortened(row.snippet)),
  }
  return [{ kind, hit }]
}

/** Groups in the order of their best hits; hits in their own order. */
function grouped(hits: { kind: SearchKind; hit: SearchHit }[]): SearchAnswer['groups'] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))]
  return kinds.map((kind) => ({ kind, hits: hits.filter((one) => one.kind === kind).map(({ hit }) => hit) }))
}

function shortened(text: string): string {
  return text.length > 320 ? `${text.slice(0, 300).replace(/\s\S*$/, '')} …` : text
}
