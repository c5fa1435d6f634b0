import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { lockAccount } from './endSessions'

/** A session as Payload holds it. */
export interface SessionRow {
  id: string
  createdAt: Date | string | null
  expiresAt: Date | string
}

/**
 * Writes the list of an account's sessions, which may have been read a while ago. What it means is decided by the
 * triggers on `users_sessions`: a row that is missing in the list ends only where the transaction says that it ends
 * sessions, and a row that has ended meanwhile stays away.
 */
export async function writeSessions(req: PayloadRequest, user: string, sessions: SessionRow[]): Promise<void> {
  await lockAccount(req, user)
  const list = JSON.stringify(
    sessions.map(({ id, createdAt, expiresAt }) => ({
      id,
      created_at: createdAt ?? new Date(),
      expires_at: expiresAt,
    })),
  )
  await query(
    req,
    sql`delete from users_sessions where _parent_id = ${user}
        and id not in (select id from jsonb_to_recordset(${list}::jsonb) as listed (id text))`,
  )
  await query(
    req,
    sql`insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
        select (select coalesce(max(_order), 0) from users_sessions where _parent_id = ${user})
            + row_number() over (order by listed.created_at), ${user}, listed.id, listed.created_at, listed.expires_at
        from jsonb_to_recordset(${list}::jsonb) as listed (id text, created_at timestamptz, expires_at timestamptz)`,
  )
}
