import { APIError, type PayloadRequest } from 'payload'
import { recordStep, type Changeset } from '@/plugins/changesets/api'
import { reveal } from '@/plugins/encryption/api'
import type { Client } from '@/payload-types'
import { query, sql } from '@/src/lib/database'

const MOST = 100

/**
 * Copies the accesses of one client to another. A sealed secret opens for its own record alone, so each is opened and
 * sealed anew; the trail says so. The client that goes keeps its own, so that taking the merge back only removes the copies.
 *
 * @throws APIError 400 when one client would have more accesses than it can
 */
export async function takeCredentials(
  req: PayloadRequest,
  changeset: Changeset,
  from: Client,
  into: Client,
): Promise<void> {
  const rows = from.credentials ?? []
  const own = into.credentials ?? []
  if (rows.length === 0) return
  if (rows.length + own.length > MOST) {
    throw new APIError(`Together the two have more than ${MOST} accesses. Remove some first.`, 400, null, true)
  }
  const copies: NonNullable<Client['credentials']> = []
  for (const { id, label, username, url } of rows) {
    const field = `credentials.${id}.secret`
    const secret = await reveal(req, { collection: 'clients', id: from.id, field, purpose: 'clients.merge' })
    copies.push({ label, username, url, secret })
  }
  const known = new Set(own.map(({ id }) => id))
  await req.payload.update({
    collection: 'clients',
    id: into.id,
    data: { credentials: [...own, ...copies] },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const stored = await query<{ id: string; row: Record<string, unknown> }>(
    req,
    sql`select id, to_jsonb(c) as row from clients_credentials c where _parent_id = ${into.id} order by _order`,
  )
  for (const { id, row } of stored) {
    if (known.has(id)) continue
    await recordStep(req, changeset, {
      collection: 'clients',
      id: into.id,
      action: 'UPDATED',
      after: { credentials: row.label },
      place: { kind: 'added', table: 'clients_credentials', row },
    })
  }
}
