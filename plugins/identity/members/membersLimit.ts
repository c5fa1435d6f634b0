import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { query, sql, valueList } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { planLimits, type Plan } from '@/src/lib/plans'
import { racePoint } from '@/src/lib/race-point'
import { isRole, STAFF_ROLES } from '@/src/lib/roles'

/**
 * Refuses one more member than the plan allows. Members are people with a staff role; clients and visitors with an
 * account do not count. The organization's row is locked until the transaction ends, so two at once are one after
 * the other.
 *
 * @throws APIError 409
 */
export async function holdMembersLimit(req: PayloadRequest, organization: string, joining: string): Promise<void> {
  const [row] = await query<{ plan: Plan }>(
    req,
    sql`select plan from organizations where id = ${organization} and deleted_at is null for no key update`,
  )
  if (!row) throw new APIError('This organization does not exist any more.', 409, null, true)
  await racePoint('identity.members-locked')
  const { members } = planLimits(row.plan)
  if (members === null) return
  const roles = valueList(STAFF_ROLES)
  const [count] = await query<{ taken: number }>(
    req,
    sql`select count(*)::int as taken from users_memberships m join users u on u.id = m._parent_id
        where m.organization_id = ${organization} and m.role::text in (${roles})
          and u.deleted_at is null and u.id::text <> ${joining}`,
  )
  if ((count?.taken ?? 0) < members) return
  throw new APIError(
    `The plan of this organization has room for ${members} members, and all places are taken. Remove somebody or choose a larger plan.`,
    409,
    null,
    true,
  )
}

/** Holds the limit when somebody becomes staff through the people's own screen. Server code without a user is trusted. */
export const guardMembersLimit: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!req.user && req.payloadAPI === 'local') return data
  const before = staffOrganizations(originalDoc?.memberships)
  // In the order of their ids, so that two writers never wait for one another.
  const joined = [...staffOrganizations(data.memberships)].filter((id) => !before.has(id)).toSorted()
  for (const organization of joined) await holdMembersLimit(req, organization, idOf(originalDoc?.id) ?? '')
  return data
}

function staffOrganizations(memberships: unknown): Set<string> {
  const rows = Array.isArray(memberships) ? (memberships as Record<string, unknown>[]) : []
  return new Set(
    rows.flatMap(({ organization, role }) =>
      isRole(role) && STAFF_ROLES.includes(role) ? (idOf(organization) ?? []) : [],
    ),
  )
}
