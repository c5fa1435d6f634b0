import { randomUUID } from 'node:crypto'
import { signToken, verifyToken } from '@/src/lib/crypto/signedToken'

const PURPOSE = 'form:contact'
/** A form may lie open for a day; then it asks to be sent once more. */
const LIFETIME = 24 * 60 * 60 * 1000
/** Nobody reads and fills in the form faster. */
const SHORTEST_FILL = 2_000

/**
 * The token of one form: names the submission, so that sending it twice is one message, and when the form was made.
 *
 * @param organization whose form it is; a token of another one is refused
 */
export function issueFormToken(organization: string, secret: string, now = new Date()): string {
  const data = { issuedAt: now.getTime(), organization }
  const expiresAt = new Date(now.getTime() + LIFETIME)
  return signToken({ purpose: PURPOSE, subject: randomUUID(), expiresAt, data }, secret)
}

/** The submission that a token names (a UUID); null for one that is not ours, too old, or sent faster than people write. */
export function submissionOf(token: unknown, organization: string, secret: string, now = new Date()): string | null {
  if (typeof token !== 'string') return null
  const verdict = verifyToken(token, { purpose: PURPOSE, secret, now })
  if (!verdict.ok || verdict.claims.data?.organization !== organization) return null
  const issuedAt = Number(verdict.claims.data.issuedAt)
  return now.getTime() - issuedAt >= SHORTEST_FILL ? verdict.claims.subject : null
}
