import { APIError, type CollectionBeforeOperationHook } from 'payload'
import type { Person } from '@/src/lib/person'
import { personIn } from './collectionAccess'

type Row = Record<string, unknown>

/**
 * Memberships elsewhere are not shown (see `memberships.ts`), so they must not be found either: a filter for one
 * would tell them, row by row. People filter others by organizations of their own, and by nothing else in there.
 */
export const guardMembershipQueries: CollectionBeforeOperationHook = ({ args, req, overrideAccess }) => {
  const person = personIn(req)
  if (overrideAccess === true || person?.isAdmin) return args
  const { where, sort } = args as { where?: unknown; sort?: unknown }
  const sorted = [sort].flat().some((path) => typeof path === 'string' && /(^|[-,\s])memberships\b/.test(path))
  if (sorted || !asksOnlyOwn(where, person)) {
    throw new APIError(
      'People can be filtered by your own organizations, not by their other memberships.',
      400,
      null,
      true,
    )
  }
  return args
}

/** Whether every condition on memberships names organizations of the person alone. */
export function asksOnlyOwn(where: unknown, person: Person | null): boolean {
  if (Array.isArray(where)) return where.every((part) => asksOnlyOwn(part, person))
  if (!isRow(where)) return true
  return Object.entries(where).every(([key, condition]) => {
    // `and` and `or` in any spelling; long lists arrive from a query string as objects with numbers for names.
    if (/^(and|or)$/i.test(key)) return asksOnlyOwn(isRow(condition) ? Object.values(condition) : condition, person)
    const path = key.replaceAll('__', '.')
    if (path !== 'memberships' && !path.startsWith('memberships.')) return true
    if (path !== 'memberships.organization' && path !== 'memberships.organization.id') return false
    return isRow(condition) && Object.entries(condition).every(([operator, value]) => namesOwn(operator, value, person))
  })
}

function namesOwn(operator: string, value: unknown, person: Person | null): boolean {
  if (operator !== 'equals' && operator !== 'in') return false
  const list = typeof value === 'string' ? value.split(',') : isRow(value) ? Object.values(value) : [value].flat()
  const own = new Set(person?.memberships.map(({ organization }) => organization))
  return list.every((id) => typeof id === 'string' && own.has(id.trim()))
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
