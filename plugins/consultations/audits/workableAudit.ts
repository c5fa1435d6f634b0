import { APIError, type PayloadRequest } from 'payload'
import { allows } from '@/plugins/access/api'
import type { RevenueAudit } from '@/payload-types'
import { idOf } from '@/src/lib/ids'
import { visibleRecord } from '@/src/server/visibleRecord'

/** Whether the person may work on an audit. */
export function mayWorkOn(req: PayloadRequest, audit: RevenueAudit): boolean {
  const row = { organization: idOf(audit.organization) ?? '', client: idOf(audit.client), owner: null }
  return allows(req, 'update', 'revenue-audits', row)
}

/** The audit that a request names, for those who may work on it. @throws APIError 404, 403 */
export async function workableAudit(req: PayloadRequest, id: unknown): Promise<RevenueAudit> {
  const audit = await visibleRecord(req, 'revenue-audits', id)
  if (mayWorkOn(req, audit)) return audit
  throw new APIError('Those who talk to clients work on audits. Ask one of them.', 403, null, true)
}
