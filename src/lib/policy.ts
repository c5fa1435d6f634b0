import type { Membership, Person } from './person'
import type { Role } from './roles'

/** What can be done to a collection. `trash` is the soft delete and the restore, `delete` destroys. */
export const OPERATIONS = ['create', 'read', 'readVersions', 'update', 'trash', 'delete'] as const

export type Operation = (typeof OPERATIONS)[number]

/**
 * How far a right reaches, from the widest to the narrowest:
 * `organization`: every row of the organizations in which the person has the role;
 * `client`: the rows of the clients that the membership names;
 * `owner`: the person's own rows;
 * `public`: the rows that the collection's `public` filter lets everybody see.
 */
export const SCOPES = ['organization', 'client', 'owner', 'public'] as const

export type Scope = (typeof SCOPES)[number]

/** Who holds a right: a role, everybody who is signed in, or everybody. */
export type Subject = Role | 'SIGNED_IN' | 'EVERYBODY'

export type Rights = Partial<Record<Operation, Partial<Record<Scope, readonly Subject[]>>>>

/** Who may read or write a single field, on top of the right to the row. Platform administrators always may, but for `nobody`. */
export type FieldRule = 'nobody' | 'platform' | { roles?: readonly Role[]; self?: boolean }

export interface FieldRules {
  create?: FieldRule
  read?: FieldRule
  update?: FieldRule
}

/** A filter in Payload's `where` shape, kept structural so that this file knows no Payload. */
export type Filter = Record<string, unknown>

export interface CollectionPolicy {
  /** `organization`: rows belong to an organization and never leave it. `global`: they do not. */
  tenancy: 'global' | 'organization'
  /** One sentence for the generated docs page: who should see what, and why. */
  purpose: string
  rights: Rights
  /** Column with the organization. @default 'organization' */
  organizationField?: string
  /** Column with the client. @default 'client' */
  clientField?: string
  /** Column with the owner. @default 'owner' */
  ownerField?: string
  /** Whoever may write everybody's rows may leave the owner empty, which then means something. Else a new row is its maker's. */
  isOwnerOptional?: boolean
  /** What `public` means here. A factory, because Payload's find changes the filter that it is given. */
  public?: () => Filter
  /** Field rules by dotted path. */
  fields?: Record<string, FieldRules>
  /** Operations that not even a platform administrator has: what the machine alone writes. */
  closed?: readonly Operation[]
}

export type PolicyTable = Record<string, CollectionPolicy>

/** The collections of which everybody may read something. */
export function publicCollectionsOf(table: PolicyTable): string[] {
  return Object.keys(table).filter((slug) => table[slug]?.rights.read?.public?.includes('EVERYBODY'))
}

/** One way in which a row may be reached; a person's grants are or-ed. */
export type Grant =
  | { scope: 'client'; organization: string; clients: string[] }
  | { scope: 'organization'; organizations: string[] }
  | { scope: 'owner'; person: string; organizations: string[] | null }
  | { scope: 'public' }

/** `true`: every row; an empty list: none; else the rows that one of the grants reaches. */
export type Decision = Grant[] | true

/** The scopes in which `subject` holds `operation`, from the widest on; those within the whole organization are left out. */
export function scopesOf(policy: CollectionPolicy, operation: Operation, subject: Subject): Scope[] {
  const held = SCOPES.filter((scope) => policy.rights[operation]?.[scope]?.includes(subject))
  return held[0] === 'organization' && policy.tenancy === 'organization' ? ['organization'] : held
}

/** What a person (or nobody) may do to the rows of a collection. Pure: no query, no clock. */
export function decide(policy: CollectionPolicy, operation: Operation, person: Person | null): Decision {
  if (person?.isAdmin) return policy.closed?.includes(operation) ? [] : true
  const holds = (scope: Scope, subject: Subject) => policy.rights[operation]?.[scope]?.includes(subject) === true
  const grants: Grant[] = holds('public', 'EVERYBODY') ? [{ scope: 'public' }] : []
  if (!person) return grants

  const own = (memberships: Membership[]): Grant => ({
    scope: 'owner',
    person: person.id,
    organizations: policy.tenancy === 'organization' ? organizationsOf(memberships) : null,
  })
  if (holds('owner', 'SIGNED_IN')) grants.push(own(person.memberships))
  const whole = person.memberships.filter(({ role }) => holds('organization', role))
  if (whole.length > 0) grants.push({ scope: 'organization', organizations: organizationsOf(whole) })
  // A role may hold several scopes, of which none needs to contain another.
  for (const { organization, role, clients } of person.memberships) {
    if (holds('client', role) && clients.length > 0) grants.push({ scope: 'client', organization, clients })
  }
  const owners = person.memberships.filter(({ role }) => holds('owner', role))
  if (owners.length > 0) grants.push(own(owners))
  return grants
}

function organizationsOf(memberships: Membership[]): string[] {
  return [...new Set(memberships.map(({ organization }) => organization))]
}

/**
 * A decision as a filter over rows. `prefix` is `version.` for the versions of a collection.
 * Every call builds fresh objects: Payload changes the filter that it is given.
 */
export function filterOf(policy: CollectionPolicy, decision: Decision, prefix = ''): Filter | boolean {
  if (decision === true) return true
  if (decision.length === 0) return false
  const filters = decision.map((grant) => grantFilter(policy, grant, prefix))
  return filters.length === 1 ? (filters[0] as Filter) : { or: filters }
}

function grantFilter(policy: CollectionPolicy, grant: Grant, prefix: string): Filter {
  const organization = prefix + (policy.organizationField ?? 'organization')
  switch (grant.scope) {
    case 'public':
      return policy.public ? policy.public() : { id: { exists: true } }
    case 'organization':
      return { [organization]: { in: [...grant.organizations] } }
    case 'client':
      return {
        and: [
          { [organization]: { equals: grant.organization } },
          { [prefix + (policy.clientField ?? 'client')]: { in: [...grant.clients] } },
        ],
      }
    case 'owner': {
      const owner = { [prefix + (policy.ownerField ?? 'owner')]: { equals: grant.person } }
      return grant.organizations ? { and: [owner, { [organization]: { in: [...grant.organizations] } }] } : owner
    }
  }
}

/** What a new row says of itself: ids, whatever shape the request sent them in. */
export interface NewRow {
  organization: string | null
  client: string | null
  owner: string | null
}

/** Whether a decision about `create` allows this very row. */
export function allowsNew(policy: CollectionPolicy, decision: Decision, row: NewRow): boolean {
  if (decision === true) return true
  return decision.some((grant) => {
    switch (grant.scope) {
      case 'public':
        return true
      case 'organization':
        return (
          policy.tenancy === 'global' || (row.organization !== null && grant.organizations.includes(row.organization))
        )
      case 'client':
        return row.organization === grant.organization && row.client !== null && grant.clients.includes(row.client)
      case 'owner':
        return (
          row.owner === grant.person &&
          (grant.organizations === null ||
            (row.organization !== null && grant.organizations.includes(row.organization)))
        )
    }
  })
}

/**
 * Whether a person passes a field rule. Roles count in the row's own `organizations` alone; `null` means that the row
 * is not known (a filter over many rows, a form without one), and then the roles have to suffice wherever the person
 * belongs. `self` is whether the row is the person's own account.
 */
export function passesFieldRule(
  rule: FieldRule,
  person: Person | null,
  organizations: readonly string[] | null,
  self: boolean,
): boolean {
  if (rule === 'nobody') return false
  if (person?.isAdmin) return true
  if (rule === 'platform' || !person) return false
  if (rule.self && self) return true
  const holds = ({ role }: Membership) => rule.roles?.includes(role) === true
  if (organizations === null) return person.memberships.length > 0 && person.memberships.every(holds)
  return person.memberships.some((row) => organizations.includes(row.organization) && holds(row))
}
