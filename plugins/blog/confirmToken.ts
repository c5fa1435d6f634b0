import { signToken, verifyToken } from '@/src/lib/crypto/signedToken'

const PURPOSE = 'comment:confirm'
/** A mail is read within two days or not at all. */
const LIFETIME = 2 * 24 * 60 * 60 * 1000

/** The token in the link that a stranger confirms a comment with. It names one comment and is good for nothing else. */
export function issueConfirmToken(comment: string, secret: string, now = new Date()): string {
  return signToken({ purpose: PURPOSE, subject: comment, expiresAt: new Date(now.getTime() + LIFETIME) }, secret)
}

export type ConfirmVerdict = { ok: true; comment: string } | { ok: false; reason: 'bad' | 'old' }

export function readConfirmToken(token: unknown, secret: string, now = new Date()): ConfirmVerdict {
  if (typeof token !== 'string') return { ok: false, reason: 'bad' }
  const verdict = verifyToken(token, { purpose: PURPOSE, secret, now })
  if (verdict.ok) return { ok: true, comment: verdict.claims.subject }
  return { ok: false, reason: verdict.reason === 'expired' ? 'old' : 'bad' }
}
