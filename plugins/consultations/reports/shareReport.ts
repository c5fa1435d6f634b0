import type { PayloadRequest } from 'payload'
import { emit, type DomainEvent } from '@/plugins/events/api'
import { notify } from '@/plugins/notifications/api'
import type { RevenueAudit } from '@/payload-types'
import { idOf } from '@/src/lib/ids'
import { auditReportReady } from '../mail/templates'
import { reportAddress } from './reportAddress'
import { recipientsOf, type Recipient } from './recipients'
import { issueReportToken } from './reportToken'

/**
 * Says once that an audit was completed, and tells the people of the client by mail as soon as its report is both done
 * and shown, and whoever is chosen later.
 */
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
  const isChosenAnew = before !== null && chosenIn(before) !== chosenIn(after)
  if (after.isShared && (!wasReadable || isChosenAnew) && !req.context.seedDemo) {
    for (const person of await recipientsOf(req, after)) await tell(req, organization, after, person)
  }
}

const chosenIn = ({ reportTo }: RevenueAudit): string => (reportTo ?? []).map(idOf).sort().join()

/** By the job queue, once for each address: whoever was told already is not told again. */
async function tell(
  req: PayloadRequest,
  organization: string,
  audit: RevenueAudit,
  { name, email }: Recipient,
): Promise<void> {
  const { token, expiresAt } = issueReportToken({ audit: audit.id, organization }, req.payload.secret)
  await notify(req, {
    template: auditReportReady,
    to: { email, name, locale: audit.language },
    organization,
    channels: ['mail'],
    // Opened again and completed once more, it is another report.
    dedupeKey: `audit.report:${audit.id}:${audit.completedAt ?? ''}:${email.toLowerCase()}`,
    data: {
      name,
      title: audit.title,
      score: audit.score ?? null,
      url: await reportAddress(req, organization, audit.language, token),
      expiresAt: expiresAt.toISOString(),
    },
  })
}
