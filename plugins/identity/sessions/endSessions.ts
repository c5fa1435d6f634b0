import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { asOwner } from '@/src/server/inTransaction'

interface Which {
  /** This one alone. */
  only?: string
  /** All but this one. */
  except?: string
}

/**
 * Ends sessions of an account, in the caller's transaction: the next request with one of them is anonymous.
 * Answers how many were ended.
 */
export async function endSessions(req: PayloadRequest, user: string, { only, except }: Which = {}): Promise<number> {
  await lockAccount(req, user)
  const ended = await asOwner(req, 'users.sessions', () =>
    query<{ id: string }>(
      req,
      sql`delete from users_sessions where _parent_id = ${user}
          and (${only ?? null}::text is null or id = ${only ?? null})
          and (${except ?? null}::text is null or id <> ${except ?? null})
        returning id`,
    ),
  )
  return ended.length
}

/** One writer of an account's sessions at a time. Weaker than FOR UPDATE, so that rows may still point to the account. */
export async function lockAccount(req: PayloadRequest, user: string): Promise<void> {
  await query(req, sql`select id from users where id = ${user} for no key update`)
}
