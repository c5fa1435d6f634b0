import { idOf } from '@/src/lib/ids'

/** One changed field: its dotted path and what it held before and after. */
export interface Change {
  path: string
  before: unknown
  after: unknown
}

type Row = Record<string, unknown>

const MASK = '••••••'
/** Kept by the system on every write; they would make every row look changed. */
const NOISE = new Set([
  'updatedAt',
  'createdAt',
  'updatedBy',
  'createdBy',
  'id',
  'organization',
  'collection',
  '_strategy',
  '_sid',
])

/** What the fields say about the values at their dotted paths. */
export interface FieldPaths {
  /** Never recorded, only that they changed. */
  secrets: ReadonlySet<string>
  /** Compared by id, whether they came populated or not. */
  relations: ReadonlySet<string>
}

/**
 * Field by field what a save changed. Groups are compared by their parts, arrays and rich text as a whole.
 * A secret shows that it changed and never what it held.
 */
export function diff(before: Row | null, after: Row | null, { secrets, relations }: FieldPaths, prefix = ''): Change[] {
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return keys.flatMap((key): Change[] => {
    if (prefix === '' && NOISE.has(key)) return []
    const path = prefix + key
    const related = relations.has(path)
    const old = related ? toIds(before?.[key]) : normalize(before?.[key])
    const next = related ? toIds(after?.[key]) : normalize(after?.[key])
    if (same(old, next)) return []
    if (secrets.has(path)) return [{ path, before: old === null ? null : MASK, after: next === null ? null : MASK }]
    const groups = [old, next].filter((value) => value !== null)
    if (groups.length > 0 && groups.every(isGroup))
      return diff(old as Row | null, next as Row | null, { secrets, relations }, `${path}.`)
    return [{ path, before: maskInside(old, path, secrets), after: maskInside(next, path, secrets) }]
  })
}

function toIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(toIds)
  if (isPlain(value) && 'relationTo' in value) return { relationTo: value.relationTo, value: idOf(value.value) }
  return idOf(value)
}

/** Dates in the shape in which they are stored, and one way to say "empty". */
function normalize(value: unknown): unknown {
  if (value === undefined || value === '') return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(normalize)
  return value
}

/** Secrets inside array rows: `sessions.0.token` is listed as `sessions.token`. */
function maskInside(value: unknown, path: string, secrets: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => maskInside(item, path, secrets))
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const innerPath = `${path}.${key}`
      return [
        key,
        secrets.has(innerPath) && inner !== null && inner !== undefined ? MASK : maskInside(inner, innerPath, secrets),
      ]
    }),
  )
}

function isPlain(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A group of fields, as opposed to one value that happens to be an object (rich text, a polymorphic relationship). */
function isGroup(value: unknown): boolean {
  return isPlain(value) && !('root' in value) && !('relationTo' in value)
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
