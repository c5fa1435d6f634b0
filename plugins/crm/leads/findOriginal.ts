import type { PayloadRequest } from 'payload'
import { query, sql, valueList } from '@/src/lib/database'
import { OPEN_STATUSES } from './statusFlow'

/** Holds an address of an organization until the transaction ends. */
export async function lockAddress(req: PayloadRequest, organization: string, email: string): Promise<void> {
  await query(req, sql`select pg_advisory_xact_lock(hashtextextended(${`lead ${organization} ${email}`}, 0))`)
}

/** The earliest open lead with this address: the one that a new one repeats. */
export async function findOriginal(req: PayloadRequest, organization: string, email: string): Promise<string | null> {
  const open = valueList(OPEN_STATUSES)
  const [row] = await query<{ id: string }>(
    req,
    sql`select id from leads where organization_id = ${organization} and lower(email) = ${email} and deleted_at is null
          and duplicate_of_id is null and status::text in (${open})
        order by created_at, id limit 1`,
  )
  return row?.id ?? null
}

/** The client that an address belongs to: its own, or that of a contact. */
export async function findKnown(req: PayloadRequest, organization: string, email: string): Promise<string | null> {
  const [row] = await query<{ id: string }>(
    req,
    sql`select id from (
          select id, 1 as rank, created_at from clients
            where organization_id = ${organization} and lower(email) = ${email} and deleted_at is null
          union all
          select c.id, 2, c.created_at from contacts p join clients c on c.id = p.client_id and c.deleted_at is null
            where p.organization_id = ${organization} and lower(p.email) = ${email} and p.deleted_at is null
        ) known order by rank, created_at, id limit 1`,
  )
  return row?.id ?? null
}
