import { createHmac, hkdfSync } from 'node:crypto'
import { constantTimeEqual } from './tokens'

const VERSION = 'v1'

/** What a signed token says. `subject` names whom or what it is about; `data` is readable by whoever holds the token. */
export type TokenClaims = {
  purpose: string
  subject: string
  expiresAt: Date
  data?: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** The answer of `verifyToken`. A token for another purpose, or signed with another secret, is `forged`. */
export type TokenVerdict = { ok: true; claims: TokenClaims } | { ok: false; reason: 'malformed' | 'forged' | 'expired' }

type Body = { s: string; e: number; d?: TokenClaims['data'] }

/**
 * Signs claims with HMAC-SHA-256. The key is derived from `secret` and the purpose, so a token made for one purpose
 * never passes for another.
 *
 * @param secret at least 32 characters of randomness, shared by the processes that verify
 * @returns `v1.<claims>.<signature>`, safe in a URL and in a cookie
 * @throws RangeError when the purpose or secret is too short, or `expiresAt` is not a date
 */
export function signToken(claims: TokenClaims, secret: string): string {
  const expiresAt = Math.floor(claims.expiresAt.getTime() / 1000)
  if (!Number.isSafeInteger(expiresAt)) throw new RangeError('A signed token needs a valid expiresAt.')
  const body: Body = { s: claims.subject, e: expiresAt, ...(claims.data ? { d: claims.data } : {}) }
  const encoded = Buffer.from(JSON.stringify(body), 'utf8').toString('base64url')
  return `${VERSION}.${encoded}.${signature(encoded, claims.purpose, secret)}`
}

/**
 * Checks a token that `signToken` made for this purpose. The signature is checked before anything is read from it.
 *
 * @param now the time to hold the expiry against; a token is expired from its second of expiry on
 */
export function verifyToken(
  token: string,
  { purpose, secret, now = new Date() }: { purpose: string; secret: string; now?: Date },
): TokenVerdict {
  const [version, encoded, mac, ...rest] = token.split('.')
  if (version !== VERSION || !encoded || !mac || rest.length > 0) return { ok: false, reason: 'malformed' }
  if (!constantTimeEqual(mac, signature(encoded, purpose, secret))) return { ok: false, reason: 'forged' }
  const body = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')) as Body
  const expiresAt = new Date(body.e * 1000)
  if (now >= expiresAt) return { ok: false, reason: 'expired' }
  return { ok: true, claims: { purpose, subject: body.s, expiresAt, ...(body.d ? { data: body.d } : {}) } }
}

function signature(encoded: string, purpose: string, secret: string): string {
  return createHmac('sha256', purposeKey(purpose, secret)).update(`${VERSION}.${encoded}`, 'utf8').digest('base64url')
}

function purposeKey(purpose: string, secret: string): Buffer {
  if (purpose === '') throw new RangeError('A signed token needs a purpose.')
  if (secret.length < 32) throw new RangeError('The secret that signs tokens needs at least 32 characters.')
  return Buffer.from(hkdfSync('sha256', secret, 'orrery signed token', purpose, 32))
}
