import { signToken, verifyToken } from '@/src/lib/crypto/signedToken'

const PURPOSE = 'audit-report'
const VALID_DAYS = 90

export interface ReportClaim {
  audit: string
  organization: string
}

/** A link that shows one report to whoever has it, for ninety days and as long as the audit is shared. */
export function issueReportToken({ audit, organization }: ReportClaim, secret: string, now = new Date()) {
  const expiresAt = new Date(now.getTime() + VALID_DAYS * 86_400_000)
  return {
    token: signToken({ purpose: PURPOSE, subject: audit, expiresAt, data: { organization } }, secret),
    expiresAt,
  }
}

/** What a token claims; whether the audit is still shared, only the database knows. */
export function readReportToken(token: unknown, secret: string, now = new Date()): ReportClaim | 'expired' | 'unknown' {
  if (typeof token !== 'string') return 'unknown'
  const verdict = verifyToken(token, { purpose: PURPOSE, secret, now })
  if (!verdict.ok) return verdict.reason === 'expired' ? 'expired' : 'unknown'
  const { subject, data } = verdict.claims
  return typeof data?.organization === 'string' ? { audit: subject, organization: data.organization } : 'unknown'
}
