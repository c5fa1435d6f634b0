import { APIError, type PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { hashToken } from '@/src/lib/crypto/tokens'
import { query, sql } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import { homeOrganization } from '../organization'
import { lockAccount } from '../sessions/endSessions'
import { startSession, type StartedSession } from '../sessions/startSession'
import { inTransaction } from '@/src/server/inTransaction'

export const LINK_CLOSED =
  'This link is not valid any more: it was used or is older than 15 minutes. Ask for a new one.'

export interface OpenedLink extends StartedSession {
  /** The path that was asked for, or null. */
  next: string | null
  locale: string
}

/**
 * Signs in with the token of a mailed link: once, whoever opens it how often. Every other link of the account ends with
 * it. Whoever holds the mail owns the address, so that confirms it too.
 *
 * @throws APIError 403 when the link is unknown, used or expired, or the account is switched off or has another address
 */
export async function openLink(req: PayloadRequest, token: string): Promise<OpenedLink> {
  const hash = hashToken(token)
  return inTransaction(req, async () => {
    const [found] = await query<{ user_id: string }>(
      req,
      sql`select user_id from sign_in_links where token_hash = ${hash}`,
    )
    if (!found) throw new APIError(LINK_CLOSED, 403, null, true)
    // The account first: two links of one account at once would else wait for each other.
    await lockAccount(req, found.user_id)
    await racePoint('identity.link-locked')
    const [link] = await query<{ next: string | null; locale: string }>(
      req,
      sql`update sign_in_links l set used_at = now() from users u
          where l.token_hash = ${hash} and l.used_at is null and l.expires_at > now()
            and u.id = l.user_id and u.email = l.email and u.deleted_at is null and u.is_active is not false
          returning l.next, l.locale`,
    )
    if (!link) throw new APIError(LINK_CLOSED, 403, null, true)
    await query(req, sql`update sign_in_links set used_at = now() where user_id = ${found.user_id} and used_at is null`)
    await confirmAddress(req, found.user_id)
    return { ...(await startSession(req, found.user_id)), ...link }
  })
}

/** Whether the link would open an account now: for the page that shows the button. Uses nothing up. */
export async function isLinkOpen(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  token: string,
): Promise<boolean> {
  const rows = await query(
    req,
    sql`select 1 from sign_in_links where token_hash = ${hashToken(token)} and used_at is null and expires_at > now()`,
  )
  return rows.length > 0
}

async function confirmAddress(req: PayloadRequest, user: string): Promise<void> {
  const [confirmed] = await query<{ id: string }>(
    req,
    sql`update users set _verified = true, _verificationtoken = null, verification_expires_at = null, updated_at = now()
        where id = ${user} and _verified is not true returning id`,
  )
  if (!confirmed) return
  await emit(req, 'user.verified', {
    subject: { collection: 'users', id: user },
    organization: await homeOrganization(req, user),
  })
}
