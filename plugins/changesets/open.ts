import type { PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { idOf } from '@/src/lib/ids'
import { CHANGESETS } from './slug'

export type ChangesetKind = 'CONVERSION' | 'IMPORT' | 'MERGE'

export interface OpenChangeset {
  kind: ChangesetKind
  /** One line in English that a person reads: `Lead “Ada Lovelace” converted`. */
  summary: string
  organization: string
  /** The record whose trail tells of the deed. */
  subject?: { collection: string; id: string }
}

/** A changeset that takes steps. An operation that runs in several transactions keeps the id and goes on with it. */
export interface Changeset {
  id: string
}

/** Begins the record of a deed that changes many records, in the caller's transaction, and says `changeset.made`. */
export async function openChangeset(req: PayloadRequest, input: OpenChangeset): Promise<Changeset> {
  const { kind, summary, organization, subject } = input
  const row = await req.payload.db.create({
    collection: CHANGESETS,
    data: {
      summary: summary.slice(0, 500),
      kind,
      organization,
      subjectCollection: subject?.collection,
      subjectId: subject?.id,
      madeBy: idOf(req.user?.id),
    },
    req,
  })
  const id = String(row.id)
  await emit(req, 'changeset.made', {
    organization,
    ...(subject ? { subject } : {}),
    data: { changeset: id, kind, summary },
    after: { changeset: id },
  })
  return { id }
}
