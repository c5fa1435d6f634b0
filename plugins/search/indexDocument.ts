import type { CollectionSlug, PayloadRequest } from 'payload'
import { query, sql, valueList } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { DEFAULT_LOCALE, isLocale, LOCALE_CODES, type Locale } from '@/src/lib/locales'
import { withoutMarks } from '@/src/lib/search/marked'
import { asServer } from '@/src/server/forms/asServer'
import { slugOf, type SearchSource } from './sources'
import { wordsOf, type BlockShape, type FieldShape } from './wordsOf'

type Row = Record<string, unknown>

interface Entry {
  locale: Locale
  title: string
  summary: string
  body: string
  path: string
  publishedAt: string
}

/** Postgres takes a megabyte into a vector; a page that people read is shorter. */
const LONGEST_BODY = 60_000

/**
 * Writes what the search knows of a document as it is now, in every language of its site: what visitors may read is found,
 * everything else is not. Doing it twice does no harm; two at once wait for one another.
 */
export async function indexDocument(req: PayloadRequest, source: SearchSource, id: string): Promise<void> {
  const collection = source.kind
  await query(req, sql`select pg_advisory_xact_lock(hashtextextended(${`search:${collection}:${id}`}, 0))`)
  const first = await readPublic(req, slugOf(source), id, DEFAULT_LOCALE)
  const organization = idOf(first?.organization)
  const languages = organization ? await languagesOf(req, organization) : []
  const entries: Entry[] = []
  for (const locale of languages) {
    const document = locale === DEFAULT_LOCALE ? first : await readPublic(req, slugOf(source), id, locale)
    const entry = document && entryOf(req, source, document, locale)
    if (entry) entries.push(entry)
  }
  await removeOthers(
    req,
    collection,
    id,
    entries.map(({ locale }) => locale),
  )
  for (const { locale, title, summary, body, path, publishedAt } of entries) {
    await query(
      req,
      sql`
        insert into search_entries (collection, document_id, locale, organization_id, title, summary, body, path, published_at)
        values (${collection}, ${id}, ${locale}, ${organization}, ${title}, ${summary}, ${body}, ${path}, ${publishedAt})
        on conflict (collection, document_id, locale) do update set
          organization_id = excluded.organization_id, title = excluded.title, summary = excluded.summary,
          body = excluded.body, path = excluded.path, published_at = excluded.published_at`,
    )
  }
}

async function removeOthers(req: PayloadRequest, collection: string, id: string, kept: Locale[]): Promise<void> {
  const others = LOCALE_CODES.filter((locale) => !kept.includes(locale))
  if (others.length === 0) return
  const list = valueList(others)
  await query(
    req,
    sql`delete from search_entries where collection = ${collection} and document_id = ${id} and locale in (${list})`,
  )
}

/** As a visitor sees it: the policy decides what is public, here as everywhere. */
async function readPublic(req: PayloadRequest, slug: CollectionSlug, id: string, locale: Locale): Promise<Row | null> {
  const { docs } = await req.payload.find({
    collection: slug,
    where: { id: { equals: id } },
    locale,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user: null,
    // The person whose change queued this may see more than visitors do.
    req: asServer(req),
  })
  return (docs[0] as Row | undefined) ?? null
}

async function languagesOf(req: PayloadRequest, organization: string): Promise<Locale[]> {
  const rows = await query<{ value: string }>(
    req,
    sql`select l.value::text from organizations_languages l join organizations o on o.id = l.parent_id
        where l.parent_id = ${organization} and o.deleted_at is null`,
  )
  return [...new Set<Locale>([DEFAULT_LOCALE, ...rows.map(({ value }) => value).filter(isLocale)])]
}

/** Null for what has no page or no title. */
function entryOf(req: PayloadRequest, source: SearchSource, document: Row, locale: Locale): Entry | null {
  const path = pathOf(source, document)
  const title = textIn(document.title)
  if (path === null || title === '') return null
  const { fields } = req.payload.collections[slugOf(source)].config
  const blocks = new Map((req.payload.config.blocks ?? []).map((block) => [block.slug, block as BlockShape]))
  const summary = source.summary.find((name) => textIn(document[name]) !== '') ?? ''
  const except = new Set(['title', summary, 'seo', 'meta', 'keywords'])
  const body = wordsOf(fields as FieldShape[], document, { blocks, except })
  return {
    locale,
    title,
    summary: textIn(document[summary]),
    body: body.slice(0, LONGEST_BODY).toWellFormed(),
    path,
    publishedAt: String(document.publishedAt ?? document.createdAt),
  }
}

function pathOf({ folder }: SearchSource, { isHome, slug }: Row): string | null {
  if (isHome === true) return '/'
  return typeof slug === 'string' && slug !== '' ? `${folder}/${encodeURIComponent(slug)}` : null
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? withoutMarks(value.replace(/\s+/g, ' ').trim()) : ''
}
