import type { FlattenedField } from 'payload'

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

const cache = new WeakMap<FlattenedField[], ReadonlySet<string>>()

/** The dotted paths of every field whose value must not reach the trail; rows of arrays count without their index. */
export function secretPaths(fields: FlattenedField[]): ReadonlySet<string> {
  const known = cache.get(fields)
  if (known) return known
  const paths = new Set([...AUTH_SECRETS, ...collect(fields, '')])
  cache.set(fields, paths)
  return paths
}

function collect(fields: FlattenedField[], prefix: string): string[] {
  return fields.flatMap((field) => {
    const path = prefix + field.name
    const own = field.custom?.secret === true || field.custom?.encrypted !== undefined ? [path] : []
    return 'flattenedFields' in field ? [...own, ...collect(field.flattenedFields, `${path}.`)] : own
  })
}
