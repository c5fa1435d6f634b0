import type { Membership, Person } from '@/src/lib/person'
import { LEAD_ROLES, mayGrant, type Role } from '@/src/lib/roles'

interface MergeInput {
  /** Who writes; null is nobody. */
  person: Person | null
  /** Whose memberships; null for a new account. */
  accountId: string | null
  before: Membership[]
  wanted: Membership[]
}

/** Which rows to keep, by organization, and whether each is the one sent or the one stored. */
export type MergeResult = { error: string } | { memberships: { organization: string; source: 'before' | 'wanted' }[] }

/**
 * What memberships become when a person writes them.
 *
 * - One row per organization.
 * - A platform administrator may write anything.
 * - Anybody else changes only rows of organizations in which they lead, gives no role above or beside their own,
 *   never touches somebody who stands higher, and cannot raise themselves.
 * - Rows of other organizations stay as they are, whether or not they were sent.
 */
export function mergeMemberships({ person, accountId, before, wanted }: MergeInput): MergeResult {
  const organizations = wanted.map(({ organization }) => organization)
  if (organizations.includes('')) return { error: 'Each membership names an organization.' }
  if (new Set(organizations).size !== organizations.length)
    return { error: 'A person has one membership in an organization.' }
  if (person?.isAdmin) return { memberships: organizations.map((organization) => ({ organization, source: 'wanted' })) }

  const leading = new Map(
    (person?.memberships ?? [])
      .filter(({ role }) => (LEAD_ROLES as readonly Role[]).includes(role))
      .map(({ organization, role }) => [organization, role]),
  )
  for (const organization of new Set([...organizations, ...before.map((row) => row.organization)])) {
    const old = before.find((row) => row.organization === organization)
    const next = wanted.find((row) => row.organization === organization)
    if (old && next && same(old, next)) continue
    const own = leading.get(organization)
    if (!own) {
      if (!next) continue // not sent because the writer cannot see it: kept below
      return { error: 'You can change memberships only in an organization that you lead.' }
    }
    if (accountId === person?.id)
      return { error: 'Nobody changes the own membership. Ask somebody else who leads the organization.' }
    if (old && !mayGrant(own, old.role)) return { error: `A ${own} cannot change the membership of a ${old.role}.` }
    if (next && !mayGrant(own, next.role)) return { error: `A ${own} cannot give the role ${next.role}.` }
  }
  // In the order in which they stand, and what is new last.
  const order = [...new Set([...before.map((row) => row.organization), ...organizations])]
  return {
    memberships: order.flatMap((organization): { organization: string; source: 'before' | 'wanted' }[] => {
      if (!leading.has(organization)) return [{ organization, source: 'before' }]
      return organizations.includes(organization) ? [{ organization, source: 'wanted' }] : []
    }),
  }
}

function same(one: Membership, other: Membership): boolean {
  return one.role === other.role && [...one.clients].sort().join() === [...other.clients].sort().join()
}
