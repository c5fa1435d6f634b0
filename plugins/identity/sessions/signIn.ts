import {
  APIError,
  AuthenticationError,
  type CollectionAfterLoginHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import { burnPasswordTime } from '../passwords/verifyPassword'
import { asOwner } from '@/src/server/inTransaction'
import { homeOrganization } from '../organization'

const DISABLED = 'This account is switched off. Ask the people who run the site.'

/** The password hash that a sign-in began with, until it has ended. */
const hashAtStart = new WeakMap<PayloadRequest, string>()

/** Remembers the account's hash, and takes as long for an unknown address as for a wrong password. */
export const beginSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { data } = args as { data?: { email?: unknown; password?: unknown } }
  if (typeof data?.email !== 'string' || typeof data.password !== 'string') return args
  const [account] = await query<{ hash: string | null }>(
    req,
    sql`select hash from users where email = ${data.email.toLowerCase().trim()} and deleted_at is null`,
  )
  if (account?.hash) hashAtStart.set(req, account.hash)
  else await burnPasswordTime(data.password)
  await racePoint('identity.sign-in-begun')
  return args
}

/**
 * Runs in the transaction of the sign-in, after Payload has written the session and under the account's lock: refuses
 * what changed since the password was read, and completes the session's row.
 */
export const recordSignIn: CollectionBeforeLoginHook = async ({ req, user }) => {
  const [account] = await query<{ is_active: boolean | null; deleted_at: string | null; hash: string }>(
    req,
    sql`select is_active, deleted_at, hash from users where id = ${user.id} for no key update`,
  )
  if (!account || account.is_active === false || account.deleted_at) throw new APIError(DISABLED, 403, null, true)
  const begun = hashAtStart.get(req)
  hashAtStart.delete(req)
  // The password was changed while this sign-in checked the old one.
  if (begun?.startsWith('pbkdf2-sha256-v1:') && begun !== account.hash) throw new AuthenticationError(req.t)

  const session = (user.sessions as { id: string }[] | undefined)?.at(-1)
  if (!session) return user
  Object.assign(session, await completeSession(req, String(user.id), session.id))
  return user
}

/** Writes down where a new session comes from, and that its owner has signed in. */
export async function completeSession(
  req: PayloadRequest,
  account: string,
  session: string,
): Promise<{ ipAddress: string | null; userAgent: string | null }> {
  const ipAddress = req.headers?.get('x-orrery-client-ip') ?? null
  const userAgent = req.headers?.get('user-agent')?.slice(0, 400) ?? null
  await query(
    req,
    sql`update users_sessions set ip_address = ${ipAddress}, user_agent = ${userAgent} where id = ${session}`,
  )
  await asOwner(req, 'users.sign_in', () =>
    query(req, sql`update users set last_login_at = now() where id = ${account}`),
  )
  await query(req, sql`delete from ended_sessions where ended_at < now() - interval '1 day'`)
  return { ipAddress, userAgent }
}

/** Says that somebody has signed in; Payload has put the account on the request by now. */
export const announceSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  await sayThatSignedIn(req, String(user.id))
}

export async function sayThatSignedIn(req: PayloadRequest, account: string): Promise<void> {
  await emit(req, 'user.signed-in', {
    subject: { collection: 'users', id: account },
    organization: await homeOrganization(req, account),
  })
}
