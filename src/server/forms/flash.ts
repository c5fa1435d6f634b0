import { signToken, verifyToken } from '@/src/lib/crypto/signedToken'
import { randomToken } from '@/src/lib/crypto/tokens'

/** What a form says when its page is shown again after a plain browser submit. */
export interface Flash {
  message: string
  /** Sentence per field. */
  errors: Record<string, string>
  /** What was typed, passwords left out. */
  values: Record<string, string>
}

const PURPOSE = 'form-flash'
const VALID_MS = 2 * 60 * 1000
export const FLASH_COOKIE = 'orrery-flash'

/**
 * Carries a form's answer to the page that it came from, in a signed cookie that is good for one address. Answers the
 * cookie and the value of `?again=` that belongs to it.
 */
export function writeFlash(flash: Flash, secret: string, secure: boolean): { cookie: string; again: string } {
  const again = randomToken().slice(0, 12)
  const token = signToken(
    {
      purpose: PURPOSE,
      subject: again,
      expiresAt: new Date(Date.now() + VALID_MS),
      data: { flash: JSON.stringify(trim(flash)) },
    },
    secret,
  )
  const attributes = `Path=/; Max-Age=${VALID_MS / 1000}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return { cookie: `${FLASH_COOKIE}=${token}; ${attributes}`, again }
}

/** Reads it on the page; null when it belongs to another submit, is forged or too old. */
export function readFlash(cookie: string | undefined, again: string | undefined, secret: string): Flash | null {
  if (!cookie || !again) return null
  const verdict = verifyToken(cookie, { purpose: PURPOSE, secret })
  if (!verdict.ok || verdict.claims.subject !== again || typeof verdict.claims.data?.flash !== 'string') return null
  return JSON.parse(verdict.claims.data.flash) as Flash
}

/** A cookie holds 4 kB: long texts are not carried back. */
function trim({ message, errors, values }: Flash): Flash {
  const short = Object.entries(values).filter(([, value]) => value.length <= 200)
  return { message: message.slice(0, 300), errors, values: Object.fromEntries(short.slice(0, 8)) }
}
