/**
 * What a path in a query leads to. Payload lets a path go on through a relationship into another collection
 * (`client.email`), which turns a filter or a sort order into a question about rows that the asker may not read.
 *
 * Pure: the shapes below are the part of Payload's flattened fields that is needed here.
 */
export interface QueryField {
  name: string
  type: string
  hidden?: boolean
  virtual?: boolean | string
  relationTo?: string | readonly string[]
  flattenedFields?: readonly QueryField[]
  blocks?: readonly (QueryBlock | string)[]
  blockReferences?: readonly (QueryBlock | string)[]
  custom?: Record<string, unknown>
  localized?: boolean
}

export interface QueryBlock {
  slug: string
  flattenedFields: readonly QueryField[]
}

/** A collection as its paths see it. */
export interface QueryShape {
  fields: readonly QueryField[]
  /** Versions are asked for as `version.title`, `parent`, `latest`. */
  hasVersions: boolean
  locales: readonly string[]
  /** Blocks that are declared once for the whole configuration. */
  blocks: Readonly<Record<string, QueryBlock>>
}

/**
 * `own`: stays inside the document; `fields` are the ones it passes, for their read rules.
 * `crosses`: leaves through the relationship `at`. `secret`: names what nobody reads. `unknown`: no such field.
 */
export type PathFinding<F extends QueryField = QueryField> =
  { kind: 'own'; fields: readonly F[] } | { kind: 'crosses' | 'secret' | 'unknown'; at: string }

/** Columns of versions beside the document itself. */
const VERSION_COLUMNS = ['latest', 'autosave', 'snapshot', 'publishedLocale', 'createdAt', 'updatedAt']
const JSON_TYPES = ['json', 'richText']

/** Follows a path, in Payload's dotted or GraphQL's double-underscore writing, from a collection's fields. */
export function inspectPath(path: string, shape: QueryShape): PathFinding {
  const segments = path.replaceAll('__', '.').split('.')
  const [first = '', ...rest] = segments
  if (rest.length === 0 && (first === 'id' || first === '_id')) return { kind: 'own', fields: [] }
  if (shape.hasVersions && !shape.fields.some(({ name }) => name === first)) {
    if (first === 'version') return inspectPath(rest.join('.'), { ...shape, hasVersions: false })
    if (first === 'parent') return rest.length === 0 || isOnly(rest, 'id') ? own() : crosses(first)
  }
  if (shape.hasVersions && rest.length === 0 && VERSION_COLUMNS.includes(first)) return own()
  return follow(segments, shape.fields, shape, [])
}

function follow(
  segments: readonly string[],
  fields: readonly QueryField[],
  shape: QueryShape,
  passed: readonly QueryField[],
): PathFinding {
  const [first = '', ...rest] = segments
  const field = fields.find(({ name }) => name === first)
  if (!field) return first === 'id' && rest.length === 0 ? own(passed) : { kind: 'unknown', at: first }
  if (isSecret(field)) return { kind: 'secret', at: first }
  // A virtual field that names a path reads through a relationship of this document.
  if (typeof field.virtual === 'string') return crosses(first)
  const now = [...passed, field]
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return staysAtRelationship(field, rest, shape) ? own(now) : crosses(first)
    case 'join':
      return crosses(first)
    case 'blocks':
      return followBlocks(field, rest, shape, now)
    case 'group':
    case 'tab':
    case 'array':
      return followNested(field, withoutLocale(field, rest, shape), shape, now)
    default:
      return JSON_TYPES.includes(field.type) || withoutLocale(field, rest, shape).length === 0
        ? own(now)
        : { kind: 'unknown', at: rest[0] ?? first }
  }
}

function followNested(
  field: QueryField,
  rest: readonly string[],
  shape: QueryShape,
  passed: readonly QueryField[],
): PathFinding {
  // A row number says which row, not which field.
  const inside = field.type === 'array' && /^\d+$/.test(rest[0] ?? '') ? rest.slice(1) : rest
  return inside.length === 0 ? own(passed) : follow(inside, field.flattenedFields ?? [], shape, passed)
}

/** A path may name the block's slug or go straight to a field of any block: the worst of all readings counts. */
function followBlocks(
  field: QueryField,
  rest: readonly string[],
  shape: QueryShape,
  passed: readonly QueryField[],
): PathFinding {
  const inside = /^\d+$/.test(rest[0] ?? '') ? rest.slice(1) : rest
  if (inside.length === 0 || isOnly(inside, 'blockType') || isOnly(inside, 'blockName')) return own(passed)
  const findings = [...(field.blocks ?? []), ...(field.blockReferences ?? [])].flatMap((reference) => {
    const block = typeof reference === 'string' ? shape.blocks[reference] : reference
    if (!block) return []
    const named = block.slug === inside[0] ? inside.slice(1) : inside
    return named.length === 0 ? [own(passed)] : [follow(named, block.flattenedFields, shape, passed)]
  })
  const refusal = findings.find(({ kind }) => kind === 'crosses' || kind === 'secret')
  const fields = findings.flatMap((finding) => (finding.kind === 'own' ? finding.fields : []))
  if (refusal) return refusal
  return findings.some(({ kind }) => kind === 'own') ? own(fields) : { kind: 'unknown', at: inside[0] ?? field.name }
}

function staysAtRelationship(field: QueryField, rest: readonly string[], shape: QueryShape): boolean {
  const left = withoutLocale(field, rest, shape)
  if (left.length === 0) return true
  return Array.isArray(field.relationTo) ? isOnly(left, 'value') || isOnly(left, 'relationTo') : isOnly(left, 'id')
}

function withoutLocale(field: QueryField, rest: readonly string[], { locales }: QueryShape): readonly string[] {
  return field.localized === true && locales.includes(rest[0] ?? '') ? rest.slice(1) : rest
}

function isSecret({ hidden, custom }: QueryField): boolean {
  return hidden === true || custom?.secret === true || custom?.encrypted !== undefined
}

const own = (fields: readonly QueryField[] = []): PathFinding => ({ kind: 'own', fields })
const crosses = (at: string): PathFinding => ({ kind: 'crosses', at })
const isOnly = (segments: readonly string[], name: string): boolean => segments.length === 1 && segments[0] === name
