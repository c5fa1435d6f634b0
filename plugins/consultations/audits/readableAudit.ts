import { APIError, type PayloadRequest } from 'payload'
import { allows, onBehalfOf } from '@/plugins/access/api'
import type { RevenueAudit } from '@/payload-types'
import { idOf, isUuid } from '@/src/lib/ids'

/**
 * The audit that a request names, as the policy shows it.
 *
 * @throws APIError 404 for one that does not exist, lies in the trash or belongs to others
 */
export async function readableAudit(req: PayloadRequest, id: unknown): Promise<RevenueAudit> {
  const found = isUuid(id)
    ? await req.payload.findByID({
        collection: 'revenue-audits',
        id,
        depth: 0,
        disableErrors: true,
        ...onBehalfOf(req),
      })
    : null
  if (!found) throw new APIError('There is no such audit.', 404, null, true)
  return found
}

/** Whether the person may work on it. */
export function mayWorkOn(req: PayloadRequest, audit: RevenueAudit): boolean {
  const row = { organization: idOf(audit.organization) ?? '', client: idOf(audit.client), owner: null }
  return allows(req, 'update', 'revenue-audits', row)
}

/** @throws APIError 404, 403 */
export async function workableAudit(req: PayloadRequest, id: unknown): Promise<RevenueAudit> {
  const audit = await readableAudit(req, id)
  if (mayWorkOn(req, audit)) return audit
  throw new APIError('Those who talk to clients work on audits. Ask one of them.', 403, null, true)
}
