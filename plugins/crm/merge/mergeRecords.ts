import { APIError, ValidationError, type PayloadRequest, type RequiredDataFromCollectionSlug } from 'payload'
import { openChangeset, recordStep, type Changeset } from '@/plugins/changesets/api'
import { emit } from '@/plugins/events/api'
import type { Client, Company, Contact } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import type { CollectionPolicy } from '@/src/lib/policy'
import { racePoint } from '@/src/lib/race-point'
import { asOperation } from '@/src/server/asOperation'
import { inTransaction } from '@/src/server/inTransaction'
import { noSuch, visibleRecord } from '@/src/server/visibleRecord'
import { mayInOrganization } from '../rights'
import { chooseFields, mergeableFields, type Side } from './chooseFields'
import { movePointers } from './movePointers'
import { tableOf } from './pointers'
import { takeCredentials } from './takeCredentials'

export const MERGEABLE = ['companies', 'contacts', 'clients'] as const
export type Mergeable = (typeof MERGEABLE)[number]

const ONE: Record<Mergeable, string> = { companies: 'Company', contacts: 'Contact', clients: 'Client' }

type Doc = Client | Company | Contact

export interface MergeInput {
  collection: Mergeable
  /** The record that goes. */
  from: string
  /** The record that stays. */
  into: string
  fields?: Record<string, Side>
}

/**
 * Merges one record into another of its kind: everything that pointed to it points to the other, gaps are filled or values
 * chosen, and it goes to the trash saying where it went. One transaction; both are locked in the order of their ids, so of two
 * opposite merges one wins. The changeset takes all of it back.
 *
 * @returns the changeset and how many records of each collection were moved
 * @throws APIError 404 for what the person may not read; 403 without the right to trash; 409 when one of them is merged or trashed meanwhile
 */
export async function mergeRecords(
  req: PayloadRequest,
  { collection, from, into, fields = {} }: MergeInput,
): Promise<{ changeset: string; moved: Record<string, number> }> {
  if (from === into) throw new APIError('Choose two different records.', 400, null, true)
  const organization = idOf((await visibleRecord(req, collection, into)).organization) as string
  if (idOf((await visibleRecord(req, collection, from)).organization) !== organization) throw noSuch(collection)
  if (!mayInOrganization(req, 'trash', collection, organization)) {
    throw new APIError('A merge puts a record in the trash. That is for those who lead the studio.', 403, null, true)
  }
  const own = asOperation(req)
  return inTransaction(own, async () => {
    await racePoint('crm.merge-asked')
    await lockBoth(own, collection, from, into)
    const loser = await own.payload.findByID({ collection, id: from, depth: 0, req: own })
    const winner = await own.payload.findByID({ collection, id: into, depth: 0, req: own })
    const data = chosenData(own, collection, loser, winner, fields)
    const changeset = await openChangeset(own, {
      kind: 'MERGE',
      summary: `${ONE[collection]} “${loser.name}” merged into “${winner.name}”`,
      organization,
      subject: { collection, id: into },
    })
    if (collection === 'companies') await keepOnePrimary(own, changeset, from, into)
    const moved = await movePointers(own, changeset, { slug: collection, from, into, organization })
    if (collection === 'clients') await takeCredentials(own, changeset, loser as Client, winner as Client)
    await retire(own, changeset, collection, loser, into)
    await fill(own, changeset, collection, winner, data)
    await emit(own, `${collection}.merged`, {
      subject: { collection, id: into },
      organization,
      data: { changeset: changeset.id, from, moved },
    })
    return { changeset: changeset.id, moved }
  })
}

/** Both rows, in one order for everybody; what was merged or trashed meanwhile is not merged again. */
async function lockBoth(req: PayloadRequest, collection: Mergeable, from: string, into: string): Promise<void> {
  const rows = await query<{ id: string; gone: boolean; name: string | null }>(
    req,
    sql`select id, name, deleted_at is not null as gone from ${sql.identifier(tableOf(req, collection))}
        where id in (${from}, ${into}) order by id for update`,
  )
  const gone = rows.find((row) => row.gone)
  if (!gone && rows.length === 2) return
  if (!gone) throw noSuch(collection)
  throw new APIError(`“${gone.name ?? ''}” was merged or trashed meanwhile. Look at it again.`, 409, null, true)
}

function chosenData(
  req: PayloadRequest,
  collection: Mergeable,
  loser: Doc,
  winner: Doc,
  chosen: Record<string, Side>,
): Record<string, unknown> {
  const { flattenedFields, custom } = req.payload.collections[collection].config
  const fields = mergeableFields(flattenedFields, (custom?.policy as CollectionPolicy | undefined)?.fields)
  const unknown = Object.keys(chosen).filter((name) => !fields.some((field) => field.name === name))
  if (unknown.length > 0) {
    throw new ValidationError({
      collection,
      errors: unknown.map((name) => ({ path: `fields.${name}`, message: 'Nobody chooses this field. Leave it out.' })),
      req,
    })
  }
  return chooseFields(fields, { ...loser }, { ...winner }, chosen)
}

/** A company has one primary contact: where both have one, that of the company that stays is it. */
async function keepOnePrimary(req: PayloadRequest, changeset: Changeset, from: string, into: string): Promise<void> {
  const primaries = await query<{ id: string; company: string }>(
    req,
    sql`select id, company_id as company from contacts
        where company_id in (${from}, ${into}) and is_primary and deleted_at is null order by id for update`,
  )
  if (!primaries.some(({ company }) => company === into)) return
  for (const { id } of primaries.filter(({ company }) => company === from)) {
    const before = { isPrimary: true }
    const after = await req.payload.update({
      collection: 'contacts',
      id,
      data: { isPrimary: false },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await recordStep(req, changeset, {
      collection: 'contacts',
      id,
      action: 'UPDATED',
      before,
      after: { isPrimary: after.isPrimary },
    })
  }
}

async function retire(
  req: PayloadRequest,
  changeset: Changeset,
  collection: Mergeable,
  loser: Doc,
  into: string,
): Promise<void> {
  const after = await req.payload.update({
    collection,
    id: loser.id,
    data: { mergedInto: into, deletedAt: new Date().toISOString() } as Partial<
      RequiredDataFromCollectionSlug<Mergeable>
    >,
    depth: 0,
    overrideAccess: true,
    req,
  })
  await recordStep(req, changeset, {
    collection,
    id: loser.id,
    action: 'TRASHED',
    before: { mergedInto: null },
    after: { mergedInto: idOf(after.mergedInto) },
  })
}

async function fill(
  req: PayloadRequest,
  changeset: Changeset,
  collection: Mergeable,
  before: Doc,
  data: Record<string, unknown>,
): Promise<void> {
  if (Object.keys(data).length === 0) return
  const after = await req.payload.update({
    collection,
    id: before.id,
    data: data as Partial<RequiredDataFromCollectionSlug<Mergeable>>,
    depth: 0,
    overrideAccess: true,
    req,
  })
  await recordStep(req, changeset, { collection, id: before.id, action: 'UPDATED', before, after })
}
