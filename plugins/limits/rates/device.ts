import { randomUUID } from 'node:crypto'
import { signToken, verifyToken } from '@/src/lib/crypto/signedToken'

export const DEVICE_COOKIE = 'orrery-device'
const PURPOSE = 'limits.device'
const LIFETIME_SECONDS = 365 * 24 * 60 * 60
/** People who share a browser, or have several accounts; more would only make the cookie grow. */
const MAX_ACCOUNTS = 5

/** A browser that somebody has signed in with: its random id and the keys of the accounts, the latest first. */
export interface Device {
  id: string
  accounts: readonly string[]
}

/** Reads the device cookie of a request. Anything that we did not sign is no device. */
export function readDevice(cookieHeader: string | null | undefined, secret: string, now = new Date()): Device | null {
  const token = /(?:^|;\s*)orrery-device=([^;]+)/.exec(cookieHeader ?? '')?.[1]
  if (!token) return null
  const verdict = verifyToken(token, { purpose: PURPOSE, secret, now })
  if (!verdict.ok) return null
  const accounts = verdict.claims.data?.accounts
  return { id: verdict.claims.subject, accounts: Array.isArray(accounts) ? accounts.map(String) : [] }
}

/** The device after a sign-in to an account: the same one, or a new one. */
export function rememberAccount(device: Device | null, account: string): Device {
  const others = (device?.accounts ?? []).filter((known) => known !== account)
  return { id: device?.id ?? randomUUID(), accounts: [account, ...others].slice(0, MAX_ACCOUNTS) }
}

/** The Set-Cookie header that lets a browser be known again. */
export function deviceCookie(
  device: Device,
  { secret, secure, now = new Date() }: { secret: string; secure: boolean; now?: Date },
): string {
  const expiresAt = new Date(now.getTime() + LIFETIME_SECONDS * 1000)
  const data = { accounts: device.accounts }
  const token = signToken({ purpose: PURPOSE, subject: device.id, expiresAt, data }, secret)
  const attributes = [
    'Path=/',
    `Max-Age=${LIFETIME_SECONDS}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ]
  return [`${DEVICE_COOKIE}=${token}`, ...attributes].join('; ')
}
