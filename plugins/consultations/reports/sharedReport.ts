import type { PayloadRequest } from 'payload'
import type { RevenueAudit } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { isUuid } from '@/src/lib/ids'
import type { ReportModel } from '@/src/lib/audit-report'
import { readReport } from './readReport'
import { readReportToken } from './reportToken'

type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/** A report as the portal lists it. */
export interface ListedReport {
  id: string
  title: string
  auditType: RevenueAudit['auditType']
  score: number | null
  at: string
}

/** The reports that a client may read: of completed audits that are shown to them, the newest first. The caller knows that the person stands for it. */
export async function reportsForClient(req: Asking, client: string): Promise<ListedReport[]> {
  const rows = await query<ListedReport & { at: Date | string } & Record<string, unknown>>(
    req as PayloadRequest,
    sql`select id, title, audit_type::text as "auditType", score::int as score, completed_at as at from revenue_audits
        where client_id = ${client} and is_shared and status = 'COMPLETED' and deleted_at is null
        order by completed_at desc, id desc limit 100`,
  )
  return rows.map(({ at, ...row }) => ({ ...row, at: new Date(at).toISOString() }))
}

/** One of them; null for one that this client may not read. */
export async function reportForClient(req: Asking, client: string, id: string): Promise<ReportModel | null> {
  const audit = await sharedAudit(req, id)
  return audit && String(audit.client) === client ? readReport(req as PayloadRequest, audit) : null
}

/** The report behind a signed link of an organization, or why there is none. */
export async function reportByToken(
  req: Asking,
  token: unknown,
  organization: string,
): Promise<ReportModel | 'expired' | 'unknown'> {
  const claim = readReportToken(token, req.payload.secret)
  if (typeof claim === 'string') return claim
  const audit = claim.organization === organization ? await sharedAudit(req, claim.audit) : null
  return audit && String(audit.organization) === organization ? readReport(req as PayloadRequest, audit) : 'unknown'
}

/** A completed audit that is shown to its client. Read as the server: what it shows is the report alone. */
export async function sharedAudit(req: Asking, id: string): Promise<RevenueAudit | null> {
  if (!isUuid(id)) return null
  const { docs } = await req.payload.find({
    collection: 'revenue-audits',
    where: { and: [{ id: { equals: id } }, { isShared: { equals: true } }, { status: { equals: 'COMPLETED' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    ...(req.transactionID ? { req: req as PayloadRequest } : {}),
  })
  return docs[0] ?? null
}
