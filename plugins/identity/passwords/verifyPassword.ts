import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** Payload's formats: the current one says its version, the older one is bare hex. */
const CURRENT = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, bytes: 32 }
const LEGACY = { prefix: '', iterations: 25_000, bytes: 512 }

/** Whether a password belongs to a hash that Payload stored. */
export async function verifyPassword(password: string, hash: string | null, salt: string | null): Promise<boolean> {
  if (!hash || !salt) return false
  const { prefix, iterations, bytes } = hash.startsWith(CURRENT.prefix) ? CURRENT : LEGACY
  const expected = Buffer.from(hash.slice(prefix.length), 'hex')
  const actual = await derive(password, salt, iterations, bytes, 'sha256')
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}

/** Works as long as the check of a real password does, so that time does not tell whether an account exists. */
export async function burnPasswordTime(password: string): Promise<void> {
  await derive(password, 'no such account', CURRENT.iterations, CURRENT.bytes, 'sha256')
}
