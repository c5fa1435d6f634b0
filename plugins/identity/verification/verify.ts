import { APIError, type CollectionAfterChangeHook, type PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { activeAccount, type AccountRow } from '../mail/account'
import { mailVerification } from '../mail'
import { homeOrganization } from '../organization'
import { inTransaction } from '@/src/server/inTransaction'
import { readVerificationToken, verificationExpiry, verificationToken } from './token'

const INVALID = 'This link is not valid any more. Ask for a new one and use the newest mail.'

/**
 * Confirms an address with the token of the newest mail. Twice with the same token is once.
 *
 * @throws APIError 403 when the token is forged, expired, or another mail has been sent since.
 */
export async function verifyAddress(req: PayloadRequest, token: unknown): Promise<{ user: string }> {
  const claims = typeof token === 'string' ? readVerificationToken(token) : null
  if (!claims) throw new APIError(INVALID, 403, null, true)
  return inTransaction(req, async () => {
    const [confirmed] = await query<{ id: string }>(
      req,
      sql`update users set _verified = true, _verificationtoken = null, updated_at = now()
          where id = ${claims.user} and email = ${claims.email} and _verified is not true
            and verification_expires_at = ${claims.expiresAt.toISOString()}
            and deleted_at is null and is_active is not false
          returning id`,
    )
    if (confirmed) {
      await emit(req, 'user.verified', {
        subject: { collection: 'users', id: confirmed.id },
        organization: await homeOrganization(req, confirmed.id),
      })
      return { user: confirmed.id }
    }
    const [already] = await query<{ id: string }>(
      req,
      sql`select id from users where id = ${claims.user} and email = ${claims.email} and _verified
            and verification_expires_at = ${claims.expiresAt.toISOString()} and deleted_at is null`,
    )
    if (!already) throw new APIError(INVALID, 403, null, true)
    return { user: already.id }
  })
}

/** Sends the mail, and makes it the only one that counts. In the caller's transaction. */
export async function sendVerification(
  req: PayloadRequest,
  account: Pick<AccountRow, 'email' | 'id' | 'name'>,
  organization?: string | null,
): Promise<void> {
  const expiresAt = verificationExpiry()
  await query(req, sql`update users set verification_expires_at = ${expiresAt.toISOString()} where id = ${account.id}`)
  const token = verificationToken({ user: account.id, email: account.email, expiresAt })
  await mailVerification(req, account, { token, expiresAt, organization })
}

/** A new link for an address that waits for one. Says nothing about whether there is such an account. */
export async function resendVerification(req: PayloadRequest, email: string): Promise<void> {
  await inTransaction(req, async () => {
    const account = await activeAccount(req, email)
    if (account && account.verified !== true) await sendVerification(req, account)
  })
}

/** Every account that begins unverified gets the mail, whoever made it. */
export const verifyNewAccount: CollectionAfterChangeHook = async ({ doc, operation, req, context }) => {
  if (operation !== 'create' || doc._verified === true || context.sendsVerification === true) return doc
  await sendVerification(req, { id: String(doc.id), email: String(doc.email), name: String(doc.name) })
  return doc
}
