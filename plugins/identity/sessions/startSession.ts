import { randomUUID } from 'node:crypto'
import { getFieldsToSign, jwtSign, type PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { completeSession, sayThatSignedIn } from './signIn'

export interface StartedSession {
  /** For the session cookie. */
  token: string
  user: User
}

/**
 * Opens a session of an account that has proved itself by other means than its password, in the caller's transaction and
 * under the account's lock, and puts the account on the request.
 */
export async function startSession(req: PayloadRequest, account: string): Promise<StartedSession> {
  const { config: collectionConfig } = req.payload.collections.users
  const { tokenExpiration } = collectionConfig.auth
  const sid = randomUUID()
  await query(
    req,
    sql`insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
        select coalesce(max(_order), 0) + 1, ${account}, ${sid}, now(), now() + make_interval(secs => ${tokenExpiration})
        from users_sessions where _parent_id = ${account}`,
  )
  await completeSession(req, account, sid)
  const user = await req.payload.findByID({ collection: 'users', id: account, depth: 0, showHiddenFields: true, req })
  const fieldsToSign = getFieldsToSign({
    collectionConfig,
    email: user.email,
    sid,
    user: { ...user, collection: 'users' },
  })
  const { token } = await jwtSign({ fieldsToSign, secret: req.payload.secret, tokenExpiration })
  req.user = { ...user, collection: 'users' }
  await sayThatSignedIn(req, account)
  return { token, user }
}
