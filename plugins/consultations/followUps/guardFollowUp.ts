import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import type { FollowUp } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'

interface Cause extends Record<string, unknown> {
  client: string | null
  owner: string | null
}

/** Fills in whose it is from what it follows, and stamps when it was done. @throws APIError 409 for one that was called off and is to go on */
export const guardFollowUp: CollectionBeforeChangeHook<FollowUp> = async ({ data, originalDoc, operation, req }) => {
  const before = operation === 'update' ? originalDoc : undefined
  const status = data.status ?? before?.status ?? 'SCHEDULED'
  if (before?.status === 'CANCELLED' && status !== 'CANCELLED') {
    throw new APIError('This follow-up was called off. Plan a new one instead.', 409, null, true)
  }
  const doneAt = status === 'DONE' ? (before?.doneAt ?? data.doneAt ?? new Date().toISOString()) : null
  if (before) return { ...data, doneAt }
  const cause = await causeOf(req, data)
  return {
    ...data,
    doneAt,
    client: idOf(data.client) ?? cause?.client ?? null,
    assignedTo: idOf(data.assignedTo) ?? cause?.owner ?? idOf(req.user?.id),
  }
}

/** The consultation, audit, booking or call that it follows; of another organization, none. */
async function causeOf(req: PayloadRequest, data: Partial<FollowUp>): Promise<Cause | null> {
  const organization = idOf(data.organization)
  const [row] = await query<Cause>(
    req,
    sql`select client_id as client, assigned_to_id as owner from consultations
          where id = ${idOf(data.consultation)}::uuid and organization_id = ${organization}
        union all select client_id, assigned_to_id from revenue_audits where id = ${idOf(data.audit)}::uuid and organization_id = ${organization}
        union all select client_id, assigned_to_id from audit_bookings where id = ${idOf(data.booking)}::uuid and organization_id = ${organization}
        union all select client_id, owner_id from client_calls where id = ${idOf(data.call)}::uuid and organization_id = ${organization}
        limit 1`,
  )
  return row ?? null
}
