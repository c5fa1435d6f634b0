import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import type { Row } from '../changes'
import type { ChangesetStep, Place } from '../recordStep'

/** A step as it was kept. */
export interface KeptStep {
  collection: string
  id: string
  action: ChangesetStep['action']
  before: Row
  after: Row
  place: Place | null
}

/** The steps of a changeset, newest first: the order in which they are taken back. */
export async function readSteps(req: PayloadRequest, changeset: string): Promise<KeptStep[]> {
  return query<KeptStep & Row>(
    req,
    sql`select collection, record_id as id, action, before, after, place from changeset_steps
        where changeset_id = ${changeset} order by seq desc`,
  )
}
