import type {
  CollectionAfterLoginHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { hashToken, randomToken } from '@/src/lib/crypto/tokens'
import { query, sql } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import { mailReset } from '../mail'
import { endSessions } from '../sessions/endSessions'
import { announcePasswordChange } from './announcePasswordChange'
import { assertPassword } from './assertPassword'

/** Requests that are in the middle of a reset: the sign-in at its end is not one of its own. */
const resetting = new WeakSet<PayloadRequest>()

/**
 * A reset that is safe: the token is stored as a hash, locked while it is used (two at once: one wins), its mail is
 * a row in the same transaction, and all sessions end.
 */
export const guardReset: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'forgotPassword') return { ...args, disableEmail: true }
  if (operation !== 'resetPassword') return args
  const { data } = args as { data: { token?: unknown; password?: unknown } }
  // What is no text matches nothing; Payload has read `data` already, so it is changed in place.
  data.token = hashToken(typeof data.token === 'string' && data.token !== '' ? data.token : randomToken())
  const [account] = await query<{ id: string; email: string; name: string }>(
    req,
    sql`select id, email, name from users
        where reset_password_token = ${data.token} and reset_password_expiration > now()
          and deleted_at is null and is_active is not false
        for no key update`,
  )
  await racePoint('identity.reset-locked')
  if (!account) {
    // Payload looks again and says that the token is invalid; a switched-off account gets the same answer.
    data.token = hashToken(randomToken())
    return args
  }
  await assertPassword(req, data.password, { email: account.email, name: account.name })
  await endSessions(req, account.id)
  resetting.add(req)
  return args
}

/** Queues the mail with the token that Payload hands back here, before the commit. */
export const sendReset: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
  if (operation !== 'forgotPassword' || typeof result !== 'string') return result
  const email = String((args as { data?: { email?: unknown } }).data?.email ?? '')
    .toLowerCase()
    .trim()
  await mailReset(req, email, result)
  return result
}

/** Whoever holds the mail's token owns the address: that also verifies it. */
export const completeReset: CollectionAfterLoginHook = async ({ req, user }) => {
  if (!resetting.delete(req)) return
  await query(
    req,
    sql`update users set _verified = true, _verificationtoken = null, verification_expires_at = null,
        reset_password_token = null where id = ${user.id}`,
  )
  await announcePasswordChange(req, String(user.id))
}
