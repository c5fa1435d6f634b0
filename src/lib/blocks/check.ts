/** What the check needs to know of a field; Payload's flattened fields fit. */
export interface FieldShape {
  name: string
  type: string
  hasMany?: boolean
  relationTo?: string | string[]
  flattenedFields?: FieldShape[]
}

/** What the check needs to know of a block. */
export interface BlockShape {
  slug: string
  flattenedFields: FieldShape[]
}

export interface BlockProblem {
  path: string
  message: string
}

type Row = Record<string, unknown>

/** What every block has besides its own fields. */
const COMMON = ['id', 'blockType', 'blockName']
const TEXTS = ['text', 'textarea', 'select', 'radio', 'date', 'email', 'code']

/**
 * Blocks lie in JSON, where the database holds no value to its type, and drafts are not validated: a number where a text
 * belongs would be kept, and break the page that shows it. This holds each value to its field's type, drops what no field
 * knows, and refuses blocks that may not stand here. Whether a value is missing or too long is the fields' own matter.
 *
 * @param value what was sent for the field: a list of blocks, or nothing
 * @param blocks those that may stand in the field
 * @returns the blocks without unknown keys, and what is wrong, each at its path below the field
 */
export function checkBlocks(value: unknown, blocks: readonly BlockShape[]): { rows: Row[]; problems: BlockProblem[] } {
  if (!Array.isArray(value)) return { rows: [], problems: [{ path: '', message: 'Send a list of blocks.' }] }
  const problems: BlockProblem[] = []
  const rows = value.map((row: unknown, index): Row => {
    const block = isRow(row) ? blocks.find(({ slug }) => slug === row.blockType) : undefined
    if (!isRow(row) || !block) {
      const known = blocks.map(({ slug }) => slug).join(', ')
      problems.push({ path: String(index), message: `No block of this kind can stand here. Use one of: ${known}.` })
      return {}
    }
    const { kept, wrong } = checkRow(row, block.flattenedFields, `${index}.`, COMMON)
    problems.push(...wrong)
    return kept
  })
  return { rows, problems }
}

function checkRow(row: Row, fields: readonly FieldShape[], prefix: string, common: readonly string[]) {
  const wrong: BlockProblem[] = []
  const kept: Row = {}
  for (const name of common) {
    if (row[name] === undefined) continue
    if (row[name] !== null && typeof row[name] !== 'string')
      wrong.push({ path: prefix + name, message: 'Send a text.' })
    kept[name] = row[name]
  }
  for (const field of fields) {
    const value = row[field.name]
    if (value === undefined) continue
    const path = prefix + field.name
    if (field.type === 'array' && value === 0) {
      // What the panel's form sends for a list without rows.
      kept[field.name] = []
      continue
    }
    if (field.type === 'array' && Array.isArray(value)) {
      const inner = value.map((entry: unknown, index) => {
        if (!isRow(entry)) return { kept: {}, wrong: [{ path: `${path}.${index}`, message: 'Send an object.' }] }
        return checkRow(entry, field.flattenedFields ?? [], `${path}.${index}.`, ['id'])
      })
      kept[field.name] = inner.map((entry) => entry.kept)
      wrong.push(...inner.flatMap((entry) => entry.wrong))
      continue
    }
    const message = value === null ? null : problemOf(field, value)
    if (message) wrong.push({ path, message })
    kept[field.name] = value
  }
  return { kept, wrong }
}

/** What is wrong with a value for a field of this kind; null when nothing is. */
function problemOf(field: FieldShape, value: unknown): string | null {
  if (field.type === 'array') return 'Send a list.'
  if (field.hasMany) {
    if (!Array.isArray(value)) return 'Send a list.'
    return value.map((one: unknown) => problemOf({ ...field, hasMany: false }, one)).find((one) => one !== null) ?? null
  }
  if (TEXTS.includes(field.type)) return typeof value === 'string' ? null : 'Send a text.'
  switch (field.type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? null : 'Send a number.'
    case 'checkbox':
      return typeof value === 'boolean' ? null : 'Send true or false.'
    case 'richText':
      return isRow(value) && isRow(value.root) && Array.isArray(value.root.children) ? null : 'Send a rich text.'
    case 'relationship':
    case 'upload':
      return isReference(field, value) ? null : 'Send the id of a record.'
    default:
      return null
  }
}

/** An id, or a populated row; with several collections to choose from, `{ relationTo, value }`. */
function isReference({ relationTo }: FieldShape, value: unknown): boolean {
  if (Array.isArray(relationTo)) {
    return (
      isRow(value) && relationTo.includes(String(value.relationTo)) && isReference({ name: '', type: '' }, value.value)
    )
  }
  return typeof value === 'string' || (isRow(value) && typeof value.id === 'string')
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
