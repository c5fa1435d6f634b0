import type { FlattenedField } from 'payload'
import type { FieldPaths } from './diff'

/** Auth fields that Payload adds; the rest say `custom: { secret: true }` or are encrypted. */
const AUTH_SECRETS = [
  'password',
  'hash',
  'salt',
  'resetPasswordToken',
  '_verificationToken',
  'apiKey',
  'apiKeyIndex',
  'sessions',
]

const cache = new WeakMap<FlattenedField[], FieldPaths>()

/** The dotted paths of secrets and of relations in a collection; rows of arrays count without their index. */
export function fieldPaths(fields: FlattenedField[]): FieldPaths {
  const known = cache.get(fields)
  if (known) return known
  const paths = {
    secrets: new Set([...AUTH_SECRETS, ...collect(fields, isSecret, '')]),
    relations: new Set(collect(fields, ({ type }) => type === 'relationship' || type === 'upload', '')),
  }
  cache.set(fields, paths)
  return paths
}

function isSecret(field: FlattenedField): boolean {
  return field.custom?.secret === true || field.custom?.encrypted !== undefined
}

function collect(fields: FlattenedField[], wanted: (field: FlattenedField) => boolean, prefix: string): string[] {
  return fields.flatMap((field) => {
    const path = prefix + field.name
    const own = wanted(field) ? [path] : []
    return 'flattenedFields' in field ? [...own, ...collect(field.flattenedFields, wanted, `${path}.`)] : own
  })
}
