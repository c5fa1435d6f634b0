import { signToken, verifyToken } from '@/src/lib/crypto/signedToken'
import { readEnv } from '@/src/lib/env'

const PURPOSE = 'verify-email'
const VALID_MS = 24 * 60 * 60 * 1000

export interface VerificationClaims {
  user: string
  email: string
  expiresAt: Date
}

/** When a link that is made now stops working; whole seconds, as the token carries them. */
export function verificationExpiry(now = new Date()): Date {
  return new Date(Math.floor((now.getTime() + VALID_MS) / 1000) * 1000)
}

/** Signed, so that nothing about it needs to be stored but its expiry, which a newer link replaces. */
export function verificationToken({ user, email, expiresAt }: VerificationClaims): string {
  return signToken({ purpose: PURPOSE, subject: user, expiresAt, data: { email } }, readEnv().PAYLOAD_SECRET)
}

/** What a token says, or null when it is forged, cut off or expired. */
export function readVerificationToken(token: string): VerificationClaims | null {
  const verdict = verifyToken(token, { purpose: PURPOSE, secret: readEnv().PAYLOAD_SECRET })
  if (!verdict.ok || typeof verdict.claims.data?.email !== 'string') return null
  return { user: verdict.claims.subject, email: verdict.claims.data.email, expiresAt: verdict.claims.expiresAt }
}
