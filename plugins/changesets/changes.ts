import type { FlattenedField } from 'payload'
import { idOf } from '@/src/lib/ids'

export type Row = Record<string, unknown>

/** What every save writes by itself, and what a changeset says in another way. */
const NOISE = new Set(['id', 'createdAt', 'updatedAt', 'createdBy', 'updatedBy', 'organization', 'deletedAt'])
/** Auth fields that Payload adds. */
const AUTH = new Set(['password', 'hash', 'salt', 'resetPasswordToken', '_verificationToken', 'apiKey', 'sessions'])

/** The fields of a collection that a changeset keeps: what is stored, no secret, and not the system's own. */
export function keptFields(fields: readonly FlattenedField[]): FlattenedField[] {
  return fields.filter(
    (field) =>
      field.type !== 'join' &&
      !('virtual' in field && field.virtual) &&
      !NOISE.has(field.name) &&
      !AUTH.has(field.name) &&
      !holdsSecret(field),
  )
}

function holdsSecret(field: FlattenedField): boolean {
  if (field.custom?.secret === true || field.custom?.encrypted !== undefined) return true
  return 'flattenedFields' in field && field.flattenedFields.some(holdsSecret)
}

/**
 * Of two states of a record, whole or in part, the fields that differ. A field that `after` does not name is not part
 * of the change; one that `before` does not name was empty.
 */
export function changedFields(
  fields: readonly FlattenedField[],
  before: Row | null,
  after: Row | null,
): { before: Row; after: Row } {
  const changed: { before: Row; after: Row } = { before: {}, after: {} }
  for (const field of keptFields(fields)) {
    if (!after || !(field.name in after)) continue
    const old = before?.[field.name] ?? null
    const next = after[field.name] ?? null
    if (sameValue(field, old, next)) continue
    changed.before[field.name] = plain(field, old)
    changed.after[field.name] = plain(field, next)
  }
  return changed
}

/** Whether a field holds the same in two states; relations by id, dates by instant, rows without their own ids. */
export function sameValue(field: FlattenedField, one: unknown, other: unknown): boolean {
  return canonical(plain(field, one)) === canonical(plain(field, other))
}

/** A value as it is kept: relations as ids, dates in one shape. */
function plain(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'relationship' || field.type === 'upload') return pointer(value)
  if (field.type === 'date') return instant(value)
  return value ?? null
}

function pointer(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointer)
  if (isRow(value) && 'relationTo' in value) return { relationTo: value.relationTo, value: idOf(value.value) }
  return idOf(value)
}

function instant(value: unknown): unknown {
  if (typeof value !== 'string' && !(value instanceof Date)) return value ?? null
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? value : date.toISOString()
}

/** One text for one meaning: keys in order, nothing for what is empty. */
function canonical(value: unknown): string {
  return JSON.stringify(normalize(value, false))
}

function normalize(value: unknown, isListed: boolean): unknown {
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((item) => normalize(item, true))
  if (!isRow(value)) return value
  const entries = Object.entries(value)
    .filter(([key]) => !(isListed && key === 'id'))
    .map(([key, inner]) => [key, normalize(inner, false)] as const)
    .filter(([, inner]) => inner !== null)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
