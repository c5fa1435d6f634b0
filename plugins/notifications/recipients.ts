import type { PayloadRequest } from 'payload'
import { query, sql, valueList } from '@/src/lib/database'
import type { Role } from '@/src/lib/roles'

export interface StaffRecipient {
  userId: string
  email: string
  name: string | null
}

/** The people of an organization who have one of these roles and can sign in: whom to tell. Ordered by id. */
export async function recipientsIn(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  organization: string,
  roles: readonly Role[],
): Promise<StaffRecipient[]> {
  if (roles.length === 0) return []
  const wanted = valueList(roles)
  const rows = await query<{ id: string; email: string; name: string | null }>(
    req,
    sql`
      select distinct u.id, u.email, u.name from users u
      join users_memberships m on m._parent_id = u.id
      where m.organization_id = ${organization} and m.role::text in (${wanted})
        and u.is_active is not false and u.deleted_at is null and u.email is not null
      order by u.id`,
  )
  return rows.map(({ id, email, name }) => ({ userId: id, email, name }))
}
