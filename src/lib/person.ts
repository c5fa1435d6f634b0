import { idOf } from './ids'
import { isRole, STAFF_ROLES, type Role } from './roles'

/** One membership, read from a user document: ids only, whatever depth it was loaded at. */
export interface Membership {
  organization: string
  role: Role
  clients: string[]
}

/** Who asks: what access rules need to know of the signed-in user, and nothing else. */
export interface Person {
  id: string
  isAdmin: boolean
  memberships: Membership[]
}

/**
 * Reads a user document as a {@link Person}. An account that was switched off, a trashed one, or a document
 * of another auth collection is nobody: every access rule then treats the request as anonymous.
 */
export function personOf(user: unknown): Person | null {
  if (!user || typeof user !== 'object') return null
  const doc = user as Record<string, unknown>
  const id = idOf(doc.id)
  if (!id || doc.isActive === false || doc.deletedAt) return null
  if (doc.collection !== undefined && doc.collection !== 'users') return null
  const rows = Array.isArray(doc.memberships) ? (doc.memberships as Record<string, unknown>[]) : []
  return {
    id,
    isAdmin: doc.isAdmin === true,
    memberships: rows.flatMap((row) => {
      const organization = idOf(row.organization)
      if (!organization || !isRole(row.role)) return []
      const clients = Array.isArray(row.clients) ? row.clients.flatMap((client) => idOf(client) ?? []) : []
      return [{ organization, role: row.role, clients }]
    }),
  }
}

/** Whether the person works somewhere: a platform administrator or a member with a staff role. */
export function isStaff(person: Person | null): boolean {
  return person !== null && (person.isAdmin || person.memberships.some(({ role }) => STAFF_ROLES.includes(role)))
}

/** The roles a person has in one organization (one row per organization, but never trust that). */
export function rolesIn(person: Person | null, organization: string | null): Role[] {
  if (!person || !organization) return []
  return person.memberships.filter((row) => row.organization === organization).map((row) => row.role)
}
