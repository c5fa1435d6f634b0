import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A fresh random token of 32 bytes (256 bits) in base64url: 43 characters, safe in a URL. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * The SHA-256 of a token in hex, for storage. Only for random tokens: a password needs a slow hash, which Payload does.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex')
}

/** Compares two texts in a time that depends only on their lengths. */
export function constantTimeEqual(left: string, right: string): boolean {
  // Hashing first gives both sides the same length, which timingSafeEqual demands.
  const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest()
  return timingSafeEqual(digest(left), digest(right)) && left.length === right.length
}
