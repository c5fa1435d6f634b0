import { formatNames, toWords, type FlattenedField, type SanitizedCollectionConfig } from 'payload'
import type { Answer, Http } from './http'

type Row = Record<string, unknown>

/** The names under which GraphQL offers a collection; the same rules as Payload's schema. */
export interface GraphqlNames {
  one: string
  many: string
}

export function graphqlNames(collection: SanitizedCollectionConfig): GraphqlNames {
  const fromSlug = formatNames(collection.slug)
  const own: { singularName?: string; pluralName?: string } = collection.graphQL || {}
  const one = own.singularName ? toWords(own.singularName, true) : fromSlug.singular
  const many = own.pluralName ? toWords(own.pluralName, true) : fromSlug.plural
  return { one, many: one === many ? `all${one}` : many }
}

/** One GraphQL field, sent alone: what it answered and with which error status. */
export interface GraphqlAnswer {
  /** 200 when there is data and no error; else the first error's status. */
  status: number
  data: unknown
  raw: Answer
}

export async function ask(
  http: Http,
  token: string | null,
  kind: 'mutation' | 'query',
  field: { name: string; args: Record<string, { type: string; value: unknown }>; selection: string },
): Promise<GraphqlAnswer> {
  const names = Object.keys(field.args)
  const declared = names.map((name) => `$${name}: ${field.args[name]?.type}`).join(', ')
  const passed = names.map((name) => `${name}: $${name}`).join(', ')
  const query = `${kind}${declared ? ` (${declared})` : ''} { answer: ${field.name}${passed ? `(${passed})` : ''} ${field.selection} }`
  const variables = Object.fromEntries(names.map((name) => [name, field.args[name]?.value]))
  const raw = await http.graphql({ query, variables }, { token })
  const body = raw.body as { data?: { answer?: unknown } | null; errors?: { extensions?: { statusCode?: number } }[] }
  const error = body.errors?.[0]
  // Errors of the query itself carry no status of their own; the HTTP status is theirs.
  const status = error ? (error.extensions?.statusCode ?? (raw.status === 200 ? 500 : raw.status)) : raw.status
  return { status, data: body.data?.answer ?? null, raw }
}

/** REST data in the shape of GraphQL's inputs: enum names for option values, and no field that the schema lacks. */
export function graphqlInput(fields: FlattenedField[], data: Row): Row {
  const result: Row = {}
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || field.name === 'id') continue
    result[field.name] = inputOf(field, value)
  }
  return result
}

function inputOf(field: FlattenedField, value: unknown): unknown {
  if (value === null) return null
  switch (field.type) {
    case 'select':
      return Array.isArray(value) ? value.map(enumName) : enumName(value)
    case 'radio':
      return enumName(value)
    case 'group':
    case 'tab':
      return graphqlInput(field.flattenedFields, value as Row)
    case 'array':
      return (value as Row[]).map((row) => graphqlInput(field.flattenedFields, row))
    case 'relationship':
    case 'upload':
      if (!Array.isArray(field.relationTo)) return value
      return Array.isArray(value) ? value.map(polymorphic) : polymorphic(value)
    default:
      return value
  }
}

function polymorphic(value: unknown): unknown {
  const { relationTo, value: id } = value as { relationTo: string; value: unknown }
  return { relationTo: enumName(relationTo), value: id }
}

/** The names that GraphQL gives to option values, which may be no names: `in-progress` is `in_progress`. */
function enumName(value: unknown): string {
  const text = String(value)
  const named = /^\d/.test(text) ? `_${text}` : text
  return named.replaceAll(/[.\-/+,()'[\]]/g, '_').replaceAll(' ', '')
}
