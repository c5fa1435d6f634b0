import type { FlattenedField } from 'payload'
import type { FieldRules } from '@/src/lib/policy'

export type Side = 'from' | 'into'
type Row = Record<string, unknown>

const SYSTEM = new Set(['id', 'organization', 'createdAt', 'updatedAt', 'createdBy', 'updatedBy', 'deletedAt'])

/** The fields of two records between which a person chooses: what people write, without secrets and without what software owns. */
export function mergeableFields(
  fields: readonly FlattenedField[],
  rules: Record<string, FieldRules> = {},
): FlattenedField[] {
  return fields.filter(
    (field) =>
      field.type !== 'join' &&
      field.type !== 'array' &&
      !('virtual' in field && field.virtual) &&
      !SYSTEM.has(field.name) &&
      rules[field.name]?.update !== 'nobody' &&
      field.custom?.encrypted === undefined,
  )
}

/** What the record that stays gets: the chosen values of the one that goes, and without a choice those that fill a gap. */
export function chooseFields(
  fields: readonly FlattenedField[],
  from: Row,
  into: Row,
  chosen: Readonly<Record<string, Side>> = {},
): Row {
  return Object.fromEntries(
    fields.flatMap(({ name }): [string, unknown][] => {
      const side = chosen[name] ?? (isEmpty(into[name]) && !isEmpty(from[name]) ? 'from' : 'into')
      return side === 'from' ? [[name, from[name] ?? null]] : []
    }),
  )
}

export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.keys(value).length === 0
}
