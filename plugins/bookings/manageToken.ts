import { signToken, verifyToken } from '@/src/lib/crypto/signedToken'
import { readEnv } from '@/src/lib/env'

/** What a link about a booking is good for: to see, move and cancel it, or to read its calendar file. */
export type ManagePurpose = 'manage' | 'ics'

/** What a link about a place on the waiting list is good for: to take the time that is offered, or to leave the list. */
export type WaitlistPurpose = 'offer' | 'leave'

export type TokenProblem = { problem: 'invalid' | 'expired' }

const DAY = 86_400_000

/** A calendar file may be fetched for a while after the meeting; it changes nothing. */
const DAYS_OF_CALENDAR_FILE = 30

/** Calendars ask for a feed for years; it ends when the host renews it, which raises its version. */
const END_OF_FEEDS = new Date('2100-01-01T00:00:00Z')

/**
 * The token of a link in a booking's mail: for one purpose, until the meeting is over, and for this version of the booking
 * alone. Whether the booking has moved on since, only the database knows.
 *
 * @param endsAt when the meeting ends
 */
export function signManageToken(
  { booking, version, purpose }: { booking: string; version: number; purpose: ManagePurpose },
  endsAt: Date,
): string {
  const expiresAt = new Date(endsAt.getTime() + (purpose === 'ics' ? DAYS_OF_CALENDAR_FILE * DAY : 0))
  return sign(`booking:${purpose}`, booking, { version }, expiresAt)
}

/** What a token of `signManageToken` names; one of another purpose is invalid. */
export function readManageToken(
  token: unknown,
  purpose: ManagePurpose,
  now = new Date(),
): { booking: string; version: number } | TokenProblem {
  const read = verify(`booking:${purpose}`, token, now)
  return 'problem' in read ? read : { booking: read.subject, version: Number(read.data?.version) }
}

/**
 * The token of a link in a mail of the waiting list. `offer` counts the offers that this person has had: the link of an
 * earlier one is outdated.
 */
export function signWaitlistToken(
  { entry, offer, purpose }: { entry: string; offer: number; purpose: WaitlistPurpose },
  expiresAt: Date,
): string {
  return sign(`waitlist:${purpose}`, entry, { offer }, expiresAt)
}

export function readWaitlistToken(
  token: unknown,
  purpose: WaitlistPurpose,
  now = new Date(),
): { entry: string; offer: number } | TokenProblem {
  const read = verify(`waitlist:${purpose}`, token, now)
  return 'problem' in read ? read : { entry: read.subject, offer: Number(read.data?.offer) }
}

/** The token of a host's private calendar. The same for as long as the version is. */
export function signFeedToken({ host, version }: { host: string; version: number }): string {
  return sign('booking:feed', host, { version }, END_OF_FEEDS)
}

export function readFeedToken(token: unknown, now = new Date()): { host: string; version: number } | TokenProblem {
  const read = verify('booking:feed', token, now)
  return 'problem' in read ? read : { host: read.subject, version: Number(read.data?.version) }
}

function sign(purpose: string, subject: string, data: Record<string, number>, expiresAt: Date): string {
  return signToken({ purpose, subject, expiresAt, data }, readEnv().PAYLOAD_SECRET)
}

function verify(purpose: string, token: unknown, now: Date) {
  if (typeof token !== 'string') return { problem: 'invalid' } as const
  const verdict = verifyToken(token, { purpose, secret: readEnv().PAYLOAD_SECRET, now })
  if (verdict.ok) return verdict.claims
  return { problem: verdict.reason === 'expired' ? 'expired' : 'invalid' } as const
}
