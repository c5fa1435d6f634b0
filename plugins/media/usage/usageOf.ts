import type { CollectionSlug, FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { getTranslation } from '@payloadcms/translations'
import { collectReferences, onBehalfOf } from '@/plugins/access/api'
import { query, sql } from '@/src/lib/database'
import { humanize } from '@/src/lib/options'
import { isLocale } from '@/src/lib/locales'
import { referenceTables, type ReferenceTable } from './tables'

/** A record that shows a file, and where in it. */
export interface UsagePlace {
  collection: string
  /** What one such record is called. */
  kind: string
  id: string
  title: string
  /** `Layout › Image`, once for each place. */
  fields: string[]
  /** Only the latest draft shows it, not the record as it is published. */
  isDraft: boolean
}

export interface Usage {
  /** Records that show the file, whoever asks. */
  total: number
  /** Those of them that the reader may not see. */
  hidden: number
  places: UsagePlace[]
}

/** Named at most; the rest is counted. */
const MOST_NAMED = 100

type Row = Record<string, unknown> & { id: string }

/**
 * Where a file is used: in relationships, uploads, lists, rich text and blocks, in every language, published or in the latest
 * draft. Rows that the reader may not see are counted and not named.
 */
export async function usageOf(req: PayloadRequest, mediaSlug: string, id: string): Promise<Usage> {
  const usage: Usage = { total: 0, hidden: 0, places: [] }
  // A read in all languages leaves them all in the request.
  const { locale } = req
  const tablesOf = await referenceTables(req, tableOf(req, mediaSlug))
  for (const { config } of Object.values(req.payload.collections)) {
    if (!config.custom?.policy || !mayReference(config.flattenedFields, mediaSlug)) continue
    const candidates = await candidatesIn(req, config, tablesOf, id)
    if (candidates.length === 0) continue
    const used = await confirmed(req, config, candidates, mediaSlug, id)
    const titles = await readable(req, config, [...used.keys()], locale)
    usage.total += used.size
    usage.hidden += used.size - titles.size
    for (const [place, title] of titles) {
      const { fields, isDraft } = used.get(place) as { fields: string[]; isDraft: boolean }
      if (usage.places.length >= MOST_NAMED) break
      usage.places.push({ collection: config.slug, kind: labelOf(req, config), id: place, title, fields, isDraft })
    }
  }
  return usage
}

/** Whether records of these fields can name a file at all: audit trails, for one, are never searched. */
function mayReference(fields: FlattenedField[], mediaSlug: string): boolean {
  return fields.some((field) => {
    switch (field.type) {
      case 'upload':
      case 'relationship':
        return [field.relationTo].flat().includes(mediaSlug as CollectionSlug)
      case 'blocks':
      case 'richText':
        return true
      case 'array':
      case 'group':
      case 'tab':
        return mayReference(field.flattenedFields, mediaSlug)
      default:
        return false
    }
  })
}

/** Records in whose rows the id stands anywhere: few enough to be looked at one by one. */
async function candidatesIn(
  req: PayloadRequest,
  { slug, versions }: SanitizedCollectionConfig,
  tablesOf: (root: string) => ReferenceTable[],
  id: string,
): Promise<string[]> {
  const roots = [{ table: tableOf(req, slug), record: 'id', isVersions: false }]
  if (versions?.drafts) {
    roots.push({
      table: tableOf(req, `_${slug}${req.payload.db.versionsSuffix}`),
      record: 'parent_id',
      isVersions: true,
    })
  }
  const found = new Set<string>()
  for (const { table: root, record, isVersions } of roots) {
    for (const { table, way } of tablesOf(root)) {
      const names = way.map((_, index) => `t${index + 1}`)
      const last = sql.identifier(names.at(-1) ?? 't0')
      const joins = way.map(
        ({ column, table: next }, index) =>
          sql`join ${sql.identifier(next)} ${sql.identifier(`t${index + 1}`)} on ${sql.identifier(`t${index + 1}`)}.id = ${sql.identifier(`t${index}`)}.${sql.identifier(column)}`,
      )
      const rows = await query<{ id: string | null }>(
        req,
        sql`select distinct ${last}.${sql.identifier(record)}::text as id from ${sql.identifier(table)} t0 ${sql.join(joins, sql` `)}
            where strpos(to_jsonb(t0)::text, ${id}) > 0 ${isVersions ? sql`and ${last}.latest` : sql``}`,
      )
      for (const row of rows) if (row.id) found.add(row.id)
    }
  }
  return [...found]
}

/** Those of the candidates that really name the file, with the fields that do. */
async function confirmed(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  candidates: string[],
  mediaSlug: string,
  id: string,
): Promise<Map<string, { fields: string[]; isDraft: boolean }>> {
  const used = new Map<string, { fields: string[]; isDraft: boolean }>()
  for (const draft of config.versions?.drafts ? [false, true] : [false]) {
    const { docs } = await req.payload.find({
      collection: config.slug as CollectionSlug,
      where: { id: { in: [...candidates] } },
      draft,
      locale: 'all',
      depth: 0,
      trash: true,
      pagination: false,
      overrideAccess: true,
      req,
    })
    for (const doc of docs as unknown as Row[]) {
      const paths = collectReferences(config.flattenedFields, doc, req.payload.config.blocks)
        .filter((reference) => reference.collection === mediaSlug && reference.id === id)
        .map(({ path }) => wordsOf(path))
      if (paths.length > 0 && !used.has(doc.id)) used.set(doc.id, { fields: [...new Set(paths)], isDraft: draft })
    }
  }
  return used
}

/** Titles of those that the reader may see. */
async function readable(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  ids: string[],
  locale: PayloadRequest['locale'],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: config.slug as CollectionSlug,
    where: { id: { in: ids } },
    draft: Boolean(config.versions?.drafts),
    locale,
    depth: 0,
    pagination: false,
    ...onBehalfOf(req),
  })
  const name = config.admin.useAsTitle ?? 'id'
  return new Map(
    (docs as unknown as Row[]).map((doc) => [doc.id, typeof doc[name] === 'string' ? doc[name] : labelOf(req, config)]),
  )
}

function labelOf(req: PayloadRequest, { labels }: SanitizedCollectionConfig): string {
  return getTranslation(labels.singular, req.i18n)
}

/** `layout.2.en.image` → `Layout › Image`. */
function wordsOf(path: string): string {
  return path
    .split('.')
    .filter((part) => !/^\d+$/.test(part) && !isLocale(part))
    .map((part) => humanize(part.replaceAll(/([a-z])([A-Z])/g, '$1 $2')))
    .join(' › ')
}

function tableOf(req: PayloadRequest, name: string): string {
  const snake = name.replaceAll('-', '_')
  return req.payload.db.tableNameMap.get(snake) ?? snake
}
