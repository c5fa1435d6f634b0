import { APIError, type PayloadRequest } from 'payload'
import { allows, mayReadField } from '@/plugins/access/api'
import { query, sql } from '@/src/lib/database'
import { readableClient } from '../readableClient'

/** Somebody opened a secret. */
export interface Look {
  at: string
  /** What it opens, as the row says today; `null` when the row is gone. */
  label: string | null
  who: string | null
}

const MOST = 50

/**
 * Who opened which secret of a client, the newest first: everybody's for those who may read what happens in the organization,
 * the own for everybody else who may see the vault.
 *
 * @throws APIError 403 for those who may not see the vault, 404 as everywhere
 */
export async function looksAt(req: PayloadRequest, id: unknown): Promise<{ looks: Look[]; onlyOwn: boolean }> {
  const client = await readableClient(req, id)
  if (!mayReadField(req, 'clients', 'credentials', client.organization)) {
    throw new APIError('Those who talk to clients see who opened their secrets.', 403, null, true)
  }
  const onlyOwn = !allows(req, 'read', 'domain-events', {
    organization: client.organization,
    client: client.id,
    owner: null,
  })
  const rows = await query<{ at: Date | string; field: string | null; who: string | null }>(
    req,
    sql`select e.occurred_at as at, e.data->>'field' as field, u.name as who
        from domain_events e left join users u on u.id = e.actor_id
        where e.subject_collection = 'clients' and e.subject_id = ${client.id} and e.type = 'secret.revealed'
          ${onlyOwn ? sql`and e.actor_id = ${req.user?.id ?? null}` : sql``}
        order by e.occurred_at desc, e.id desc limit ${MOST}`,
  )
  const labels = new Map((client.credentials ?? []).map((row) => [`credentials.${row.id}.secret`, row.label]))
  const looks = rows.map(({ at, field, who }) => ({
    at: new Date(at).toISOString(),
    label: labels.get(field ?? '') ?? null,
    who,
  }))
  return { looks, onlyOwn }
}
