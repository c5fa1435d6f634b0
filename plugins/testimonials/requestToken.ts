import { signToken, verifyToken } from '@/src/lib/crypto/signedToken'

const PURPOSE = 'testimonial-request'

/** What a link says: which request it answers, of which organization. */
export interface RequestClaim {
  request: string
  organization: string
}

export type ClaimVerdict = { ok: true; claim: RequestClaim } | { ok: false; reason: 'expired' | 'unknown' }

/** The token of the link in the mail. Good for this one request, until the request expires. */
export function issueRequestToken({ request, organization }: RequestClaim, expiresAt: Date, secret: string): string {
  return signToken({ purpose: PURPOSE, subject: request, expiresAt, data: { organization } }, secret)
}

/** What a token claims; whether the request still waits for an answer, only the database knows. */
export function readRequestToken(token: unknown, secret: string, now = new Date()): ClaimVerdict {
  if (typeof token !== 'string') return { ok: false, reason: 'unknown' }
  const verdict = verifyToken(token, { purpose: PURPOSE, secret, now })
  if (!verdict.ok) return { ok: false, reason: verdict.reason === 'expired' ? 'expired' : 'unknown' }
  const { subject, data } = verdict.claims
  if (typeof data?.organization !== 'string') return { ok: false, reason: 'unknown' }
  return { ok: true, claim: { request: subject, organization: data.organization } }
}
