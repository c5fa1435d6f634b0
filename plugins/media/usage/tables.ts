import { query, sql, type RequestInTransaction } from '@/src/lib/database'

/** A table that may hold ids of files, and how one gets from it to the record that it belongs to. */
export interface ReferenceTable {
  table: string
  /** Tables between it and the record's own, the nearest first; each is joined by `column` of the one before. */
  way: { column: string; table: string }[]
}

interface Link {
  child: string
  parent: string
  column: string
}

/**
 * Finds the tables of a record (its languages, lists and relations) that point to files or hold JSON, in which blocks and texts
 * name them. Read once from the database's own catalogue, so that a new field or block needs no entry anywhere.
 */
export async function referenceTables(
  req: RequestInTransaction,
  mediaTable: string,
): Promise<(root: string) => ReferenceTable[]> {
  const links = await query<Link & Record<string, unknown>>(
    req,
    sql`select child.relname::text as child, parent.relname::text as parent, attribute.attname::text as "column"
        from pg_constraint c
        join pg_class child on child.oid = c.conrelid
        join pg_class parent on parent.oid = c.confrelid
        join pg_attribute attribute on attribute.attrelid = c.conrelid and attribute.attnum = c.conkey[1]
        where c.contype = 'f' and cardinality(c.conkey) = 1 and c.connamespace = 'public'::regnamespace
          and attribute.attname in ('_parent_id', 'parent_id') and starts_with(child.relname::text, parent.relname || '_')`,
  )
  const holding = await query<{ table: string }>(
    req,
    sql`select distinct class.relname::text as "table" from pg_attribute a
        join pg_class class on class.oid = a.attrelid and class.relkind = 'r' and class.relnamespace = 'public'::regnamespace
        where a.attnum > 0 and not a.attisdropped and (
          a.atttypid = 'jsonb'::regtype
          or exists (select from pg_constraint c join pg_class target on target.oid = c.confrelid
                     where c.contype = 'f' and c.conrelid = a.attrelid and a.attnum = any(c.conkey)
                       and target.relname = ${mediaTable} and a.attname <> 'organization_id'))`,
  )
  const names = new Set(holding.map(({ table }) => table))
  return (root) => treeOf(root, links).filter(({ table }) => names.has(table))
}

/** A table and everything below it. */
function treeOf(root: string, links: readonly Link[], way: ReferenceTable['way'] = []): ReferenceTable[] {
  return [
    { table: root, way },
    ...links
      .filter(({ parent, child }) => parent === root && child !== root)
      .flatMap(({ child, column }) => treeOf(child, links, [{ column, table: root }, ...way])),
  ]
}
