import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { changedFields, type Row } from './changes'
import type { Changeset } from './open'

/**
 * Where a step was taken with plain SQL, beside the record as Payload writes it. `value`: a column of one row, which `key`
 * names, was given another id. `removed` and `added`: a whole row was taken out or put in (`row` is the row as JSON).
 */
export type Place =
  | { kind: 'value'; table: string; column: string; key: Row }
  | { kind: 'removed'; table: string; row: Row }
  | { kind: 'added'; table: string; row: Row }

export interface ChangesetStep {
  collection: string
  id: string
  action: 'CREATED' | 'TRASHED' | 'UPDATED'
  /** The record before and after, whole or in part, as Payload reads it at depth 0: only what differs is kept. */
  before?: object | null
  after?: object | null
  /** For what was written by SQL: there `before` and `after` hold the one field, and the step is taken back by SQL too. */
  place?: Place
}

/**
 * Writes one step of a changeset, in the transaction of the step itself. Secrets and encrypted fields are left out: they
 * stay as they are when the changeset is taken back. An update that changed nothing is no step.
 */
export async function recordStep(req: PayloadRequest, changeset: Changeset, step: ChangesetStep): Promise<void> {
  const { before, after } = step.place ? statesOf(step) : reduced(req, step)
  if (step.action === 'UPDATED' && !step.place && Object.keys(after).length === 0) return
  await query(
    req,
    sql`insert into changeset_steps (changeset_id, collection, record_id, action, before, after, place)
        values (${changeset.id}, ${step.collection}, ${step.id}, ${step.action}, ${JSON.stringify(before)}::jsonb,
          ${JSON.stringify(after)}::jsonb, ${step.place ? JSON.stringify(step.place) : null}::jsonb)`,
  )
}

function statesOf({ before, after }: ChangesetStep): { before: Row; after: Row } {
  return { before: { ...before }, after: { ...after } }
}

function reduced(req: PayloadRequest, step: ChangesetStep): { before: Row; after: Row } {
  // What was made is taken back as a whole: its values are its own.
  if (step.action === 'CREATED') return { before: {}, after: {} }
  const collection = req.payload.collections[step.collection as keyof typeof req.payload.collections]
  if (!collection) throw new Error(`There is no collection "${step.collection}" to take a step in.`)
  const { before, after } = statesOf(step)
  return changedFields(collection.config.flattenedFields, before, after)
}
