import type { PayloadRequest } from 'payload'
import { hashToken } from '@/src/lib/crypto/tokens'
import { query, sql } from '@/src/lib/database'
import type { Role } from '@/src/lib/roles'

/** What the page of an invitation shows to whoever holds its token. */
export interface OpenInvitation extends Record<string, unknown> {
  email: string
  organization: string
  role: Role
  inviter: string | null
  hasAccount: boolean
}

/** The open invitation of a token, or null when there is none (any more). */
export async function readInvitation(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  token: string,
): Promise<OpenInvitation | null> {
  const [row] = await query<OpenInvitation>(
    req,
    sql`select i.email, o.name as organization, i.organization_role as role, p.name as inviter,
          exists (select from users u where u.email = lower(i.email)) as "hasAccount"
        from team_invites i join organizations o on o.id = i.organization_id left join users p on p.id = i.invited_by_id
        where i.token = ${hashToken(token)} and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
          and o.deleted_at is null`,
  )
  return row ?? null
}
