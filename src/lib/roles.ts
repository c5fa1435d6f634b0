/** Every role a membership can carry, from the one with most rights to the one with fewest. */
export const ROLES = [
  'ADMIN',
  'DIRECTOR',
  'MANAGER',
  'PM',
  'OPERATOR',
  'EDITOR',
  'AUTHOR',
  'TEAM',
  'USER',
  'CLIENT',
] as const

export type Role = (typeof ROLES)[number]

/** Roles that may open the admin panel. USER and CLIENT sign in on the site and the portal only. */
export const STAFF_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'USER' && role !== 'CLIENT')

/** The roles that lead an organization. */
export const LEAD_ROLES = ['ADMIN', 'DIRECTOR', 'MANAGER'] as const satisfies readonly Role[]

/**
 * How far a role's rights reach when it hands out others. An inviter may give a role of the own rank or a
 * lower one; equal numbers mean that neither contains the other, so neither may hand out the other.
 */
const RANK: Record<Role, number> = {
  ADMIN: 100,
  DIRECTOR: 90,
  MANAGER: 80,
  PM: 60,
  OPERATOR: 60,
  EDITOR: 50,
  AUTHOR: 40,
  TEAM: 40,
  USER: 10,
  CLIENT: 10,
}

/** Whether a person with `own` may give somebody the role `wanted`: never a higher one, never a foreign one of the same rank. */
export function mayGrant(own: Role, wanted: Role): boolean {
  return own === wanted || RANK[own] > RANK[wanted]
}

export function isRole(value: unknown): value is Role {
  return typeof value === 'string' && (ROLES as readonly string[]).includes(value)
}
