import { APIError, ValidationError, type FlattenedField } from 'payload'
import { humanize } from '@/src/lib/options'

/** What Postgres says of an error, as far as it matters here. */
interface PostgresError {
  code: string
  message: string
  constraint?: string
  column?: string
  detail?: string
}

export interface ErrorContext {
  /** The statement removes rows: what it breaks is then somebody else's reference. */
  isDelete: boolean
  /** The collection that was written, when it is known: its slug and fields let the answer point at the field. */
  collection?: { slug: string; flattenedFields: FlattenedField[] }
}

const TAKEN = 'Another record has this value already. Choose a different one.'
const STILL_USED = 'Other records still point to this one. Remove or change them first.'
const BUSY = 'The server is busy. Try again in a moment.'

/** Errors of a value that the column cannot hold, whatever the record: the request is wrong. */
const MALFORMED: Record<string, string> = {
  '22P02': 'A value does not have the form that its field needs, for example an id that is none.',
  '22P05': 'The text contains a character that cannot be stored.',
  '22001': 'A text is longer than its field allows.',
  '22003': 'A number is out of range.',
  '22007': 'A date does not have the form that it needs, for example 2027-01-31T12:00:00Z.',
  '22008': 'A date is out of range.',
  '22021': 'The text contains a character that cannot be stored.',
  '22012': 'A number is out of range.',
  '2201W': 'The limit must be a positive number.',
  '2201X': 'The page must be a positive number.',
}

/**
 * What Postgres refuses, as an answer that a person can act on; null for what is no refusal but a fault of ours.
 *
 * 400: the request is wrong. 409: it collides with what is there. 503: the same request may succeed later.
 */
export function asAnswer(error: unknown, context: ErrorContext): APIError | null {
  const fromPayload = clarified(error, context)
  if (fromPayload) return fromPayload
  const cause = postgresErrorIn(error)
  if (!cause) return isWithoutConnection(error) ? answer(BUSY, 503) : null
  const { code, constraint, column, detail = '' } = cause
  switch (code) {
    case '23505':
      return answer(TAKEN, 409)
    case '23503':
      return context.isDelete || detail.includes('still referenced')
        ? answer(STILL_USED, 409)
        : answer('This points to a record that does not exist any more. Choose another one.', 400)
    case '23001':
      // Without a constraint it is a trigger's own refusal: rows that are kept as they were written.
      return constraint
        ? answer(STILL_USED, 409)
        : answer('This record is kept as it was written: it cannot be changed or removed.', 409)
    case '23502':
      if (context.isDelete) return answer(STILL_USED, 409)
      return atField(column, 'This must not be empty.', context) ?? answer('A required value is missing.', 400)
    case '23514':
      return answer(`This breaks a rule of these records: ${humanize(constraint ?? 'check')}.`, 400)
    case '23P01':
      return answer('This overlaps with another record. Choose another time or range.', 409)
    case '40001':
    case '40P01':
      return answer('Somebody else changed the same records at the same moment. Try again.', 409)
    case '25P03':
    case '53300':
    case '55P03':
    case '57014':
    case '57P01':
    case '57P02':
    case '57P03':
      return answer(BUSY, 503)
    case 'OR400':
    case 'OR404':
    case 'OR409':
      // A trigger's own words for people, with the status they are answered with.
      return answer(cause.message, Number(code.slice(2)))
    default:
      return MALFORMED[code] ? answer(MALFORMED[code], 400) : null
  }
}

/** Payload turns a broken unique index into an error at the column's name; people know the field's. */
function clarified(error: unknown, context: ErrorContext): APIError | null {
  if (!(error instanceof ValidationError)) return null
  const { errors } = error.data as { errors: { path?: string | null; tableName?: string }[] }
  const [first] = errors
  if (errors.length !== 1 || first?.tableName === undefined) return null
  return atField(first.path ?? undefined, TAKEN, context) ?? answer(TAKEN, 409)
}

/** Columns that only say where a row belongs. In an index over several columns the rest is what was chosen. */
const BELONGING = new Set(['organization_id', 'collection', 'locale', '_locale', '_parent_id', 'document_id'])

function atField(columns: string | undefined, message: string, { collection }: ErrorContext): ValidationError | null {
  if (!columns || !collection) return null
  // An expression is named by its column: `lower(host)` is about the host.
  const names = columns.split(',').map((column) => /(\w+)(?:::\w+)?\)*$/.exec(column.trim())?.[1] ?? column)
  const chosen = names.filter((name) => !BELONGING.has(name)).at(-1) ?? names.at(-1) ?? ''
  const path = fieldOf(chosen, collection.flattenedFields)
  return path ? new ValidationError({ collection: collection.slug, errors: [{ message, path }] }) : null
}

/** The path of the field that a column stores; of a column of an array it is the array. */
function fieldOf(column: string, fields: FlattenedField[], prefix = ''): string | null {
  for (const field of fields) {
    const own = prefix + snakeCase(field.name)
    if (own === column || `${own}_id` === column || field.name === column) return field.name
    const inside =
      field.type === 'group' || field.type === 'tab'
        ? fieldOf(column, field.flattenedFields, `${own}_`)
        : field.type === 'array'
          ? fieldOf(column, field.flattenedFields)
          : null
    if (inside) return field.type === 'array' ? field.name : `${field.name}.${inside}`
  }
  return null
}

function snakeCase(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()
}

/** The error of `pg` in a chain of causes: drizzle wraps it with the statement and its values. */
function postgresErrorIn(error: unknown): PostgresError | null {
  for (let current = error; current instanceof Error; current = current.cause) {
    const { code, severity } = current as { code?: unknown; severity?: unknown }
    if (typeof code === 'string' && typeof severity === 'string') return current as unknown as PostgresError
  }
  return null
}

/** Whether the statement failed only because an earlier one of its transaction had. */
export function isAborted(error: unknown): boolean {
  return postgresErrorIn(error)?.code === '25P02'
}

/** What `pg` and its pool say when there is no connection, or none any more: the server restarts or let go of this one. */
const WITHOUT_CONNECTION = new Set([
  'timeout exceeded when trying to connect',
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
])

function isWithoutConnection(error: unknown): boolean {
  for (let current = error; current instanceof Error; current = current.cause) {
    if (WITHOUT_CONNECTION.has(current.message)) return true
  }
  return false
}

function answer(message: string, status: number): APIError {
  return new APIError(message, status, null, true)
}
