import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { query, sql } from '@/src/lib/database'
import { idOf, isUuid } from '@/src/lib/ids'
import { racePoint } from '@/src/lib/race-point'

/** A contact is called by its first and last name. */
export const nameContact: CollectionBeforeChangeHook = ({ data }) => ({
  ...data,
  name: [data.firstName, data.lastName]
    .map((part) => (typeof part === 'string' ? part.trim() : ''))
    .filter(Boolean)
    .join(' '),
})

/**
 * Who may become a company's primary contact holds the company first, before any contact is locked: two who are chosen
 * at once follow one another, whichever rows they change. The database has the last word (`contacts_one_primary_key`).
 */
export const holdCompany: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, data } = args as { id?: unknown; data?: Record<string, unknown> }
  if (operation !== 'create' && operation !== 'update') return args
  if (!req.transactionID || (data?.isPrimary !== true && data?.company === undefined)) return args
  const stored = isUuid(id) ? sql`select company_id from contacts where id = ${id}` : sql`select null::uuid`
  const sent = idOf(data?.company)
  await query(
    req,
    sql`select id from companies where id in (${stored} union all select ${isUuid(sent) ? sent : null}::uuid)
        order by id for no key update`,
  )
  return args
}

/** A company has one primary contact: choosing another takes it from the one before, in the same transaction. */
export const onePrimary: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const company = idOf(data.company)
  const wasTrashed = Boolean((originalDoc as { deletedAt?: unknown } | undefined)?.deletedAt)
  if (data.isPrimary !== true || !company || data.deletedAt) return data
  const id = operation === 'create' ? null : idOf(originalDoc?.id)
  const before = await query<{ id: string }>(
    req,
    sql`select id from contacts where company_id = ${company} and is_primary and deleted_at is null
          and id is distinct from ${id}::uuid order by id`,
  )
  await racePoint('crm.primary-read')
  // What comes back from the trash finds its place taken.
  if (wasTrashed && before.length > 0) return { ...data, isPrimary: false }
  for (const other of before) {
    await req.payload.update({
      collection: 'contacts',
      id: other.id,
      data: { isPrimary: false },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  return data
}
