import type { Where } from 'payload'
import { transformWhereQuery, validateWhereQuery } from 'payload/shared'

/** One condition of a list's filter. */
export interface FilterCondition {
  path: string
  operator: string
  value: unknown
}

/** Where a condition stands in a list's filter: groups are or-ed, the conditions of a group and-ed. */
export interface ConditionPlace {
  or: number
  and: number
}

/** A list's filter in the shape that its builder draws; null for one that it cannot draw. */
function groupsOf(where: Where | undefined): Where[] | null {
  if (!where) return null
  const shaped = validateWhereQuery(where) ? where : transformWhereQuery(where)
  return validateWhereQuery(shaped) ? ((shaped as Where).or ?? null) : null
}

export function conditionAt(where: Where | undefined, { or, and }: ConditionPlace): FilterCondition | null {
  const condition = groupsOf(where)?.[or]?.and?.[and]
  const [path, inner] = Object.entries(condition ?? {})[0] ?? []
  const [operator, value] = Object.entries(inner ?? {})[0] ?? []
  return path === undefined || operator === undefined ? null : { path, operator, value }
}

/** The filter with another value in one condition; without such a condition as it is. */
export function withValueAt(where: Where | undefined, place: ConditionPlace, value: unknown): Where | undefined {
  const found = conditionAt(where, place)
  if (!found) return where
  const groups = (groupsOf(where) ?? []).map((group, or) => ({
    and: (group.and ?? []).map((condition, and) =>
      or === place.or && and === place.and ? { [found.path]: { [found.operator]: value } } : condition,
    ),
  }))
  return { or: groups } as Where
}
