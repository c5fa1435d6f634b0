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

/** What each role is for, in a sentence; the rights themselves are in the policy table. */
export const ROLE_PURPOSES: Record<Role, string> = {
  ADMIN: 'Leads an organization: may do everything in it, destroy records and hand out every role.',
  DIRECTOR:
    'Leads beside the ADMIN: settings of the organization and its audit trail included, destroying records not.',
  MANAGER: 'Leads the daily work: people, clients, content and mail; not the organization’s settings.',
  PM: 'Runs projects and talks to clients: leads, clients, companies and files.',
  OPERATOR: 'Keeps the work running: the same rights as a PM, for those who do not lead a project.',
  EDITOR: 'Looks after the site: writes and publishes all of its content.',
  AUTHOR: 'Contributes to the site: sees what staff see and adds files.',
  TEAM: 'Works here: sees what staff see, and works on the leads it owns.',
  USER: 'A visitor with an account: the own account and notifications, and what the site shows to everybody.',
  CLIENT: 'Somebody of a client: sees the clients that the membership names, through the portal.',
}

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
