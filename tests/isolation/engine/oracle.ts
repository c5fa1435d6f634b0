import type { CollectionPolicy, FieldRule, Operation } from '@/src/lib/policy'
import type { Identity } from './actors'

/** What the policy table may ask of a row; nothing here comes from the code under test. */
export interface Facts {
  id: string
  /** The organizations it belongs to: one for most rows, several for a person. */
  organizations: string[]
  client: string | null
  owner: string | null
  trashed: boolean
  /** Values that a collection's `public` filter looks at. */
  values: Record<string, unknown>
}

/**
 * Whether the table grants an operation on a row, read straight from it: every subject that somebody is, every scope,
 * or-ed. Slower and plainer than `src/lib/policy.ts`, and written without it.
 */
export function mayDo(policy: CollectionPolicy, operation: Operation, who: Identity | null, row: Facts): boolean {
  if (who?.isAdmin) return !(policy.closed ?? []).includes(operation)
  const right = policy.rights[operation] ?? {}
  if ((right.public ?? []).includes('EVERYBODY') && isPublic(policy, row)) return true
  if (!who) return false
  const belongsHere = who.memberships.filter(({ organization }) => row.organizations.includes(organization))
  if ((right.owner ?? []).includes('SIGNED_IN') && row.owner === who.id) {
    if (policy.tenancy === 'global' || belongsHere.length > 0) return true
  }
  return belongsHere.some(
    ({ role, clients }) =>
      (right.organization ?? []).includes(role) ||
      ((right.client ?? []).includes(role) && row.client !== null && clients.includes(row.client)) ||
      ((right.owner ?? []).includes(role) && row.owner === who.id),
  )
}

/** Whether a field rule lets somebody read or write a field of a row. */
export function mayUseField(
  rule: FieldRule | undefined,
  who: Identity | null,
  row: Facts,
  isAccount: boolean,
): boolean {
  if (rule === undefined) return true
  if (rule === 'nobody') return false
  if (who?.isAdmin) return true
  if (rule === 'platform' || !who) return false
  if (rule.self && isAccount && row.id === who.id) return true
  return who.memberships.some(
    ({ organization, role }) => row.organizations.includes(organization) && (rule.roles ?? []).includes(role),
  )
}

function isPublic(policy: CollectionPolicy, row: Facts): boolean {
  if (!policy.public) return true
  return holds(policy.public(), { ...row.values, deletedAt: row.trashed ? 'then' : null })
}

/** The few operators that `public` filters are made of; anything else has to be added here, knowingly. */
function holds(filter: Record<string, unknown>, values: Record<string, unknown>): boolean {
  return Object.entries(filter).every(([key, condition]) => {
    if (key === 'and') return (condition as Record<string, unknown>[]).every((part) => holds(part, values))
    if (key === 'or') return (condition as Record<string, unknown>[]).some((part) => holds(part, values))
    return Object.entries(condition as Record<string, unknown>).every(([operator, wanted]) => {
      if (operator === 'equals') return values[key] === wanted
      if (operator === 'exists') return (values[key] !== null && values[key] !== undefined) === wanted
      throw new Error(`The oracle does not know the operator "${operator}" in a public filter. Teach it.`)
    })
  })
}

/** What a `public` filter compares with a plain value, `_status` and the trash aside: `visibility` = `public`. */
export function openness(policy: CollectionPolicy): { field: string; value: unknown } | null {
  const found: { field: string; value: unknown }[] = []
  const walk = (filter: Record<string, unknown>) => {
    for (const [key, condition] of Object.entries(filter)) {
      if (key === 'and' || key === 'or') (condition as Record<string, unknown>[]).forEach(walk)
      else if (key !== '_status' && key !== 'deletedAt' && typeof condition === 'object' && condition !== null) {
        if ('equals' in condition) found.push({ field: key, value: condition.equals })
      }
    }
  }
  if (policy.public) walk(policy.public())
  return found[0] ?? null
}

/** The fields that a `public` filter looks at, the trash aside. */
export function publicFields({ public: filter }: CollectionPolicy): string[] {
  const namesIn = (part: Record<string, unknown>): string[] =>
    Object.entries(part).flatMap(([key, value]) =>
      key === 'and' || key === 'or' ? (value as Record<string, unknown>[]).flatMap(namesIn) : [key],
    )
  const names = filter ? namesIn(filter()) : []
  return [...new Set(['_status', ...names])].filter((name) => name !== 'deletedAt')
}
