import type { PayloadRequest } from 'payload'
import { recordStep, type Changeset } from '@/plugins/changesets/api'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { pointersTo, type Pointer } from './pointers'

interface Merge {
  slug: string
  /** The record that goes and the one that stays. */
  from: string
  into: string
  organization: string
}

interface Moved extends Record<string, unknown> {
  record: string
  /** Names the row within its table, in a way that outlives a save of the record. */
  key: Record<string, unknown>
  /** Of a list that named both already: the row that was taken out, whole. */
  removed?: Record<string, unknown>
  path?: string
}

/**
 * Lets everything that pointed to one record point to the other, in plain SQL: a client may own thousands of records, and
 * no rule of theirs concerns which of two equal clients they name. Each is a step of the changeset and a line in its trail.
 *
 * @returns how many records of each collection were moved
 */
export async function movePointers(
  req: PayloadRequest,
  changeset: Changeset,
  merge: Merge,
): Promise<Record<string, number>> {
  const moved = new Map<string, Set<string>>()
  for (const pointer of await pointersTo(req, merge.slug)) {
    for (const row of await moveOne(req, pointer, merge)) {
      const { collection } = pointer
      const field = row.path ?? pointer.field
      await recordStep(req, changeset, {
        collection,
        id: row.record,
        action: 'UPDATED',
        before: { [field]: merge.from },
        after: { [field]: merge.into },
        place: row.removed
          ? { kind: 'removed', table: pointer.table, row: row.removed }
          : { kind: 'value', table: pointer.table, column: pointer.column, key: row.key },
      })
      if (pointer.isVersion) continue
      await emit(req, 'record.moved', {
        subject: { collection, id: row.record },
        organization: merge.organization,
        data: { changeset: changeset.id, field, from: merge.from, into: merge.into },
        before: { [field]: merge.from },
        after: { [field]: merge.into },
      })
      moved.set(collection, (moved.get(collection) ?? new Set()).add(row.record))
    }
  }
  return Object.fromEntries([...moved].map(([collection, records]) => [collection, records.size]))
}

async function moveOne(req: PayloadRequest, pointer: Pointer, { from, into }: Merge): Promise<Moved[]> {
  const table = sql.identifier(pointer.table)
  const column = sql.identifier(pointer.column)
  const record = sql.identifier(pointer.record)
  if (pointer.kind === 'row') {
    // An open form of the record is told that it is old; rows of lists have no time of their own.
    const touched = pointer.record === 'id' ? sql`, updated_at = now()` : sql``
    return query<Moved>(
      req,
      sql`update ${table} set ${column} = ${into}${touched} where ${column} = ${from}
          returning ${record}::text as record, jsonb_build_object('id', id) as key`,
    )
  }
  const doubled = await query<Moved>(
    req,
    sql`delete from ${table} t where ${column} = ${from} and exists (
          select from ${table} other where other.parent_id = t.parent_id and other.path = t.path and other.${column} = ${into})
        returning parent_id::text as record, path, '{}'::jsonb as key, to_jsonb(t) as removed`,
  )
  const rows = await query<Moved>(
    req,
    sql`update ${table} set ${column} = ${into} where ${column} = ${from}
        returning parent_id::text as record, path, jsonb_build_object('parent_id', parent_id, 'path', path) as key`,
  )
  return [...doubled, ...rows]
}

/** How many records of each collection point to a record: what a merge would move. */
export async function countPointers(req: PayloadRequest, slug: string, id: string): Promise<Record<string, number>> {
  const records = new Map<string, Set<string>>()
  for (const { collection, table, column, record, isVersion } of await pointersTo(req, slug)) {
    if (isVersion) continue
    const rows = await query<{ record: string }>(
      req,
      sql`select distinct ${sql.identifier(record)}::text as record from ${sql.identifier(table)} where ${sql.identifier(column)} = ${id}`,
    )
    for (const row of rows) records.set(collection, (records.get(collection) ?? new Set()).add(row.record))
  }
  return Object.fromEntries([...records].map(([collection, ids]) => [collection, ids.size]))
}
