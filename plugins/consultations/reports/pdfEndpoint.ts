import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { personIn } from '@/plugins/access/api'
import type { RevenueAudit } from '@/payload-types'
import { idOf } from '@/src/lib/ids'
import { readSession } from '@/src/server/forms/sameOrigin'
import { visibleRecord } from '@/src/server/visibleRecord'
import { brandOf } from './brandOf'
import { readReport } from './readReport'
import { readReportToken } from './reportToken'
import { sharedAudit } from './sharedReport'

/**
 * `GET /api/revenue-audits/:id/report.pdf`: for staff by their session, for people of the client by theirs once the report is shared, and
 * for anybody with `?token=` of the signed link. 404 for everybody else, in the same words.
 */
export const reportPdfEndpoint: Endpoint = {
  path: '/:id/report.pdf',
  method: 'get',
  handler: async (req) => {
    const audit = await readableReport(req)
    const report = await readReport(req, audit)
    // Heavy, and needed here alone.
    const { renderReport } = await import('./renderReport')
    const bytes = await renderReport(report, await brandOf(req, idOf(audit.organization) ?? ''))
    const name = fileNameOf(report.title)
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `inline; filename="${name}.pdf"`,
        'Cache-Control': 'private, no-store',
        'Referrer-Policy': 'no-referrer',
      },
    })
  },
}

async function readableReport(req: PayloadRequest): Promise<RevenueAudit> {
  const id = String(req.routeParams?.id ?? '')
  const token = req.searchParams.get('token')
  if (token !== null) {
    const claim = readReportToken(token, req.payload.secret)
    const audit = typeof claim === 'string' || claim.audit !== id ? null : await sharedAudit(req, id)
    if (audit) return audit
    throw new APIError('This link leads to no report any more. Ask for a new one.', 404, null, true)
  }
  await readSession(req)
  const shared = await sharedAudit(req, id)
  if (shared && standsFor(req, idOf(shared.client))) return shared
  return visibleRecord(req, 'revenue-audits', id)
}

/** Whether the person of the request is one of the client’s. */
function standsFor(req: PayloadRequest, client: string | null): boolean {
  const memberships = personIn(req)?.memberships ?? []
  return client !== null && memberships.some(({ role, clients }) => role === 'CLIENT' && clients.includes(client))
}

/** Letters, digits and hyphens: what every system can keep. */
function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/[^\w\s-]/g, '')
    .trim()
    .replaceAll(/[\s_]+/g, '-')
    .toLowerCase()
  return plain.slice(0, 80) || 'report'
}
