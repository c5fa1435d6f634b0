import { randomUUID } from 'node:crypto'
import { signToken, verifyToken } from '../crypto/signedToken'

/** A form may lie open for a day; then it asks to be sent once more. */
const LIFETIME = 24 * 60 * 60 * 1000
/** Nobody reads and fills in the form faster. */
const SHORTEST_FILL = 2_000

/** Which form it is: its name (`contact`, the id of a record), and whose. A token of another one is refused. */
export interface TokenScope {
  form: string
  organization: string
}

/** What a good token tells. */
export interface Submission {
  /** Names this filled-in form (a UUID): sent twice, it is one. */
  id: string
  /** How long the form was open, in milliseconds. */
  openFor: number
}

/** The token of one form: names the submission, so that sending it twice is one message, and when the form was made. */
export function issueFormToken({ form, organization }: TokenScope, secret: string, now = new Date()): string {
  const data = { issuedAt: now.getTime(), organization }
  const expiresAt = new Date(now.getTime() + LIFETIME)
  return signToken({ purpose: `form:${form}`, subject: randomUUID(), expiresAt, data }, secret)
}

/** The submission that a token names; null for one that is not ours, too old, or sent faster than people write. */
export function submissionOf(
  token: unknown,
  { form, organization }: TokenScope,
  secret: string,
  now = new Date(),
): Submission | null {
  if (typeof token !== 'string') return null
  const verdict = verifyToken(token, { purpose: `form:${form}`, secret, now })
  if (!verdict.ok || verdict.claims.data?.organization !== organization) return null
  const openFor = now.getTime() - Number(verdict.claims.data.issuedAt)
  return openFor >= SHORTEST_FILL ? { id: verdict.claims.subject, openFor } : null
}
