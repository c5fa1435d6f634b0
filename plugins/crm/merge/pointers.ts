import type { FlattenedField, PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'

/** A column of the database that holds ids of the records that are merged, and the collection whose records they stand in. */
export interface Pointer {
  collection: string
  table: string
  column: string
  /** The column with the id of the record: `id` in its own table, `parent_id` and the like beneath it. */
  record: string
  /** `list`: a row for each of several; `row`: a column of the record, or of a row of one of its lists. */
  kind: 'list' | 'row'
  isVersion: boolean
  /** The field, as its path in the record. */
  field: string
}

interface Link extends Record<string, unknown> {
  table: string
  column: string
}

/** Bookkeeping that tells of a merge and is not moved by another. */
const OWN = 'merged_into_id'

/**
 * Everything that points to records of a collection, from the database's own catalogue: Payload makes a foreign key for every
 * relationship of the configuration (single, of many, polymorphic, in lists, groups and versions), so none can be forgotten.
 * Tables that belong to no collection are machine bookkeeping and are left out, as are Payload's own (locks, preferences).
 */
export async function pointersTo(req: PayloadRequest, slug: string): Promise<Pointer[]> {
  const links = await query<Link>(
    req,
    sql`select distinct child.relname::text as "table", attribute.attname::text as "column"
        from pg_constraint c
        join pg_class child on child.oid = c.conrelid
        join pg_class parent on parent.oid = c.confrelid
        join unnest(c.conkey, c.confkey) keys (own, foreign_key) on true
        join pg_attribute attribute on attribute.attrelid = c.conrelid and attribute.attnum = keys.own
        join pg_attribute target on target.attrelid = c.confrelid and target.attnum = keys.foreign_key and target.attname = 'id'
        where c.contype = 'f' and parent.relname = ${tableOf(req, slug)} and c.connamespace = 'public'::regnamespace
        order by 1, 2`,
  )
  const tables = collectionTables(req)
  return links.flatMap(({ table, column }) => {
    const home = column === OWN ? null : homeOf(table, tables)
    // By `record` a row of a list or a version belongs to its own record: that is no relationship.
    if (!home || column === home.record) return []
    return [{ ...home, table, column, field: fieldOf(req, home, table, column) }]
  })
}

type Home = Pick<Pointer, 'collection' | 'isVersion' | 'kind' | 'record'> & { root: string }

/** Tables of our collections and of their versions. */
function collectionTables(req: PayloadRequest): { table: string; collection: string; isVersion: boolean }[] {
  return Object.values(req.payload.collections)
    .filter(({ config }) => config.custom?.policy)
    .flatMap(({ config: { slug, versions } }) => [
      { table: tableOf(req, slug), collection: slug, isVersion: false },
      ...(versions
        ? [{ table: tableOf(req, `_${slug}${req.payload.db.versionsSuffix}`), collection: slug, isVersion: true }]
        : []),
    ])
    .sort((a, b) => b.table.length - a.table.length)
}

/** To which collection a table belongs: its own, or one that a table of a list or of relations stands beneath. */
function homeOf(table: string, tables: ReturnType<typeof collectionTables>): Home | null {
  const root = tables.find((one) => table === one.table || table.startsWith(`${one.table}_`))
  if (!root) return null
  const { collection, isVersion } = root
  const base = { collection, isVersion, root: root.table }
  if (table === root.table) return { ...base, kind: 'row', record: isVersion ? 'parent_id' : 'id' }
  return table === `${root.table}_rels`
    ? { ...base, kind: 'list', record: 'parent_id' }
    : { ...base, kind: 'row', record: '_parent_id' }
}

/** The field whose column this is; in lists the name of the column speaks. */
function fieldOf(req: PayloadRequest, { collection, root, isVersion }: Home, table: string, column: string): string {
  const name = column.replace(/_id$/, '').replace(isVersion ? /^version_/ : /^$/, '')
  const fields = req.payload.collections[collection as keyof typeof req.payload.collections]?.config.flattenedFields
  return (table === root ? pathOf(fields ?? [], name) : null) ?? name
}

function pathOf(fields: FlattenedField[], snake: string, prefix = ''): string | null {
  for (const field of fields) {
    const path = prefix + field.name
    if (snakeOf(path) === snake) return path
    const inside = 'flattenedFields' in field ? pathOf(field.flattenedFields, snake, `${path}.`) : null
    if (inside) return inside
  }
  return null
}

function snakeOf(path: string): string {
  return path
    .replaceAll('.', '_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
}

export function tableOf(req: Pick<PayloadRequest, 'payload'>, slug: string): string {
  const snake = slug.replaceAll('-', '_')
  return req.payload.db.tableNameMap.get(snake) ?? snake
}
