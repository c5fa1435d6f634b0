import type { PayloadRequest } from 'payload'
import type { RevenueAudit } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import type { ReportModel } from '@/src/lib/audit-report'
import { answersOfAudit, outlineOfAudit } from '../audits/loadOutline'
import { reportOf } from './report'

/** The report of an audit that the caller may show. */
export async function readReport(req: PayloadRequest, audit: RevenueAudit): Promise<ReportModel> {
  const [frame] = await query<{ organization: string; client: string | null; author: string | null }>(
    req,
    sql`select o.name as organization,
          (select name from clients where id = ${idOf(audit.client)}::uuid) as client,
          (select name from users where id = ${idOf(audit.assignedTo)}::uuid) as author
        from organizations o where o.id = ${idOf(audit.organization)}`,
  )
  const outline = await outlineOfAudit(req, audit)
  return reportOf(audit, outline, answersOfAudit(audit), frame ?? { organization: '', client: null, author: null })
}
