import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import type { Row } from '../changes'
import type { KeptStep } from './readSteps'

/** Whether what a step wrote by SQL still stands as it was written. */
export async function isPlaceUntouched(req: PayloadRequest, step: KeptStep): Promise<boolean> {
  const { place } = step
  switch (place?.kind) {
    case 'value': {
      const rows = await query(
        req,
        sql`select 1 from ${sql.identifier(place.table)} where ${matching(place.key)}
            and ${sql.identifier(place.column)} = ${valueIn(step.after)} for update`,
      )
      return rows.length > 0
    }
    case 'added': {
      const rows = await query(
        req,
        sql`select 1 from ${sql.identifier(place.table)} t where id = ${place.row.id} and to_jsonb(t) = ${json(place.row)} for update`,
      )
      return rows.length > 0
    }
    default:
      // A row that was taken out is not there to be changed.
      return true
  }
}

/** Takes back what a step wrote by SQL. */
export async function restorePlace(req: PayloadRequest, step: KeptStep): Promise<void> {
  const { place } = step
  switch (place?.kind) {
    case 'value':
      await query(
        req,
        sql`update ${sql.identifier(place.table)} set ${sql.identifier(place.column)} = ${valueIn(step.before)}
            where ${matching(place.key)} and ${sql.identifier(place.column)} = ${valueIn(step.after)}`,
      )
      return
    case 'removed':
      await query(
        req,
        sql`insert into ${sql.identifier(place.table)}
            select * from jsonb_populate_record(null::${sql.identifier(place.table)}, ${json(place.row)})`,
      )
      return
    case 'added':
      await query(req, sql`delete from ${sql.identifier(place.table)} where id = ${place.row.id}`)
      return
    default:
      throw new Error(`A step in "${step.collection}" says nothing of its place.`)
  }
}

function matching(key: Row) {
  const conditions = Object.entries(key).map(([column, value]) => sql`${sql.identifier(column)} = ${value}`)
  return sql.join(conditions, sql` and `)
}

function json(value: unknown) {
  return sql`${JSON.stringify(value ?? null)}::jsonb`
}

/** The one value of a step that was taken by SQL. */
function valueIn(state: Row): unknown {
  return Object.values(state)[0]
}
