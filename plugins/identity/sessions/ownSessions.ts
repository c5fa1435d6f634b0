import { APIError, type PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { homeOrganization } from '../organization'
import { inTransaction } from '@/src/server/inTransaction'
import { endSessions } from './endSessions'

type User = NonNullable<PayloadRequest['user']>

/** One place where a person is signed in. */
export interface OwnSession {
  id: string
  createdAt: string
  expiresAt: string
  ipAddress: string | null
  userAgent: string | null
  /** Whether it is the one that asks. */
  isCurrent: boolean
}

/** The living sessions of the person who asks, the newest first. */
export async function listSessions(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  user: User,
): Promise<OwnSession[]> {
  const rows = await query<{
    id: string
    created_at: string | Date
    expires_at: string | Date
    ip_address: string | null
    user_agent: string | null
  }>(
    req,
    sql`select id, created_at, expires_at, ip_address, user_agent from users_sessions
        where _parent_id = ${user.id} and expires_at > now() order by created_at desc, id`,
  )
  const current = sessionId(user)
  return rows.map((row) => ({
    id: row.id,
    createdAt: new Date(row.created_at).toISOString(),
    expiresAt: new Date(row.expires_at).toISOString(),
    ipAddress: row.ip_address,
    userAgent: row.user_agent,
    isCurrent: row.id === current,
  }))
}

/** @throws APIError 404 when the person has no such session. */
export async function revokeSession(req: PayloadRequest, user: User, session: string): Promise<void> {
  await inTransaction(req, async () => {
    const ended = await endSessions(req, user.id, { only: session })
    if (ended === 0) throw new APIError('There is no such session any more.', 404, null, true)
    await announce(req, user, { ended })
  })
}

/** Ends every session of the person, or every other one. Answers how many. */
export async function signOutEverywhere(req: PayloadRequest, user: User, keepThis: boolean): Promise<number> {
  return inTransaction(req, async () => {
    const current = sessionId(user)
    const ended = await endSessions(req, user.id, keepThis && current ? { except: current } : {})
    await announce(req, user, { ended, everywhere: true })
    return ended
  })
}

async function announce(req: PayloadRequest, user: User, data: Record<string, unknown>): Promise<void> {
  await emit(req, 'session.revoked', {
    subject: { collection: 'users', id: user.id },
    organization: await homeOrganization(req, user.id),
    data,
  })
}

function sessionId(user: User): string | undefined {
  return (user as { _sid?: string })._sid
}
