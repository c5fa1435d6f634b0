import type { PayloadRequest } from 'payload'
import { emit, type DomainEvent } from '@/plugins/events/api'
import { notify } from '@/plugins/notifications/api'
import type { RevenueAudit } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { auditReportReady } from '../mail/templates'
import { reportAddress } from './reportAddress'
import { issueReportToken } from './reportToken'

/** Says once that an audit was completed, and tells the client by mail as soon as its report is both done and shown. */
export async function shareReport(event: DomainEvent, req: PayloadRequest): Promise<void> {
  const after = event.after as RevenueAudit | null
  const before = event.before as RevenueAudit | null
  const { organization, subject } = event
  if (!after || !organization || !subject || after.deletedAt || after.status !== 'COMPLETED') return
  if (before?.status !== 'COMPLETED') {
    const data = { client: idOf(after.client), score: after.score ?? null }
    await emit(req, 'audit.completed', { subject, organization, data })
  }
  const wasReadable = before?.status === 'COMPLETED' && before.isShared === true
  if (after.isShared && !wasReadable && !req.context.seedDemo) await tellClient(req, organization, after)
}

async function tellClient(req: PayloadRequest, organization: string, audit: RevenueAudit): Promise<void> {
  const [client] = await query<{ name: string; email: string | null }>(
    req,
    sql`select name, email from clients where id = ${idOf(audit.client)}::uuid and deleted_at is null`,
  )
  if (!client?.email) return
  const { token, expiresAt } = issueReportToken({ audit: audit.id, organization }, req.payload.secret)
  await notify(req, {
    template: auditReportReady,
    to: { email: client.email, name: client.name, locale: audit.language },
    organization,
    channels: ['mail'],
    // Opened again and completed once more, it is another report.
    dedupeKey: `audit.report:${audit.id}:${audit.completedAt ?? ''}`,
    data: {
      name: client.name,
      title: audit.title,
      score: audit.score ?? null,
      url: await reportAddress(req, organization, audit.language, token),
      expiresAt: expiresAt.toISOString(),
    },
  })
}
