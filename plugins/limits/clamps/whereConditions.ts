/** One condition of a filter: the path it names, and whether its value is a query of its own into a related collection. */
export interface Condition {
  path: string
  isNestedQuery: boolean
}

/** A filter nested deeper, or with more conditions, serves no screen and costs the database dearly. */
const MAX_DEPTH = 10
const MAX_CONDITIONS = 100

/** Operators whose value Payload reads as a query when it is an object. */
const QUERY_OPERATORS = ['contains', 'like', 'not_like']

/**
 * Every condition of a filter in Payload's shape, through `and` and `or` in any spelling.
 *
 * @returns `null` when the filter is too deep or too long
 */
export function conditionsOf(where: unknown, depth = 0): Condition[] | null {
  if (!isObject(where)) return []
  if (depth > MAX_DEPTH) return null
  const conditions: Condition[] = []
  for (const [path, constraint] of Object.entries(where)) {
    const isGroup = ['and', 'or'].includes(path.toLowerCase())
    const found = isGroup ? ofGroup(constraint, depth) : [{ path, isNestedQuery: hasNestedQuery(constraint) }]
    if (!found) return null
    conditions.push(...found)
    if (conditions.length > MAX_CONDITIONS) return null
  }
  return conditions
}

/** Long lists arrive from a query string as objects with numbers for names. */
function ofGroup(group: unknown, depth: number): Condition[] | null {
  const parts = typeof group === 'object' && group !== null ? Object.values(group) : []
  const found: Condition[] = []
  for (const part of parts) {
    const inside = conditionsOf(part, depth + 1)
    if (!inside) return null
    found.push(...inside)
  }
  return found
}

function hasNestedQuery(constraint: unknown): boolean {
  if (!isObject(constraint)) return false
  return Object.entries(constraint).some(
    ([operator, value]) =>
      QUERY_OPERATORS.includes(operator) && (isObject(value) || (Array.isArray(value) && value.some(isObject))),
  )
}

/** The paths of a sort order: `-createdAt,title`, or a list of them. */
export function sortPaths(sort: unknown): string[] {
  const parts = Array.isArray(sort) ? sort : [sort]
  return parts
    .filter((part) => typeof part === 'string')
    .flatMap((part) => part.split(','))
    .map((part) => part.trim().replace(/^-/, ''))
    .filter((part) => part !== '')
}

/** The dotted paths of a selection such as `{ title: true, group: { name: true } }`. */
export function selectPaths(select: unknown, prefix = '', depth = 0): string[] {
  if (!isObject(select) || depth > MAX_DEPTH) return []
  return Object.entries(select).flatMap(([name, value]) =>
    isObject(value) && Object.keys(value).length > 0
      ? selectPaths(value, `${prefix}${name}.`, depth + 1)
      : [`${prefix}${name}`],
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
