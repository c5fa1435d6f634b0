import { rolesIn, type Person } from '@/src/lib/person'
import { LEAD_ROLES, mayGrant, type Role } from '@/src/lib/roles'

/** Whether somebody may ask people into an organization: at all, or with this very role. Pure, also for buttons. */
export function mayInvite(person: Person | null, organization: string, role?: Role): boolean {
  if (!person) return false
  if (person.isAdmin) return true
  return rolesIn(person, organization).some(
    (own) => (LEAD_ROLES as readonly Role[]).includes(own) && (role === undefined || mayGrant(own, role)),
  )
}
