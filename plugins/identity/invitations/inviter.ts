import { APIError, type PayloadRequest } from 'payload'
import { personIn } from '@/plugins/access/api'
import { query, sql } from '@/src/lib/database'
import { isRole, type Role } from '@/src/lib/roles'
import { mayInvite } from './mayInvite'

/** @throws APIError 403 unless the request's person leads the organization and may give this role. */
export function assertMayInvite(req: PayloadRequest, organization: string, role: Role): void {
  const person = personIn(req)
  if (mayInvite(person, organization, role)) return
  const message = mayInvite(person, organization)
    ? `You cannot invite somebody with the role ${role}: it reaches further than your own.`
    : 'Only people who lead an organization invite others to it.'
  throw new APIError(message, 403, null, true)
}

/**
 * Reads the inviter as of now: what an invitation gives is decided when it is accepted.
 *
 * @throws APIError 409 when the inviter may not give this role any more.
 */
export async function assertInviterStillMay(
  req: PayloadRequest,
  inviter: string | null,
  organization: string,
  role: Role,
): Promise<void> {
  const rows = inviter
    ? await query<{ id: string; is_admin: boolean | null; role: string | null }>(
        req,
        sql`select u.id, u.is_admin, m.role from users u
            left join users_memberships m on m._parent_id = u.id and m.organization_id = ${organization}
            where u.id = ${inviter} and u.deleted_at is null and u.is_active is not false
            for share of u`,
      )
    : []
  const first = rows[0]
  const person = first && {
    id: first.id,
    isAdmin: first.is_admin === true,
    memberships: rows.flatMap((row) => (isRole(row.role) ? [{ organization, role: row.role, clients: [] }] : [])),
  }
  if (mayInvite(person ?? null, organization, role)) return
  throw new APIError(
    'The person who invited you may not give this role any more. Ask the organization for a new invitation.',
    409,
    null,
    true,
  )
}
