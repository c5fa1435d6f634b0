import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { stateOf } from './answerRequest'
import { readRequestToken } from './requestToken'

export type OpenRequest =
  { state: 'open'; name: string; company: string | null } | { state: 'expired' | 'unknown' | 'used' }

/**
 * What the page behind a link needs to know: whether it can be answered, and by whom.
 *
 * @param organization whose site the page is on; a link of another one is unknown here
 */
export async function readRequest(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  token: string | undefined,
  organization: string,
): Promise<OpenRequest> {
  const verdict = readRequestToken(token, req.payload.secret)
  if (!verdict.ok) return { state: verdict.reason }
  if (verdict.claim.organization !== organization) return { state: 'unknown' }
  const [row] = await query<{ name: string; company: string | null }>(
    req,
    sql`select r.name, co.name as company from testimonial_requests r
        left join clients c on c.id = r.client_id left join companies co on co.id = c.company_id
        where r.id = ${verdict.claim.request} and r.organization_id = ${organization}
          and r.status = 'SENT' and r.expires_at > now()`,
  )
  return row ? { state: 'open', ...row } : { state: await stateOf(req, verdict.claim) }
}
