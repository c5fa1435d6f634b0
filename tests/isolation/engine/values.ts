import type { FlattenedBlock, FlattenedField, PayloadRequest, SanitizedCollectionConfig, Validate } from 'payload'

type Row = Record<string, unknown>

/** How relations are answered: an id in the row's own organization, or null to leave the field out. */
export type Refer = (collection: string, options: { fresh: boolean; required: boolean }) => Promise<string | null>

export interface FillOptions {
  req: PayloadRequest
  refer: Refer
  /** Relations that must name a row of their own, because a unique index holds them. */
  unique: ReadonlySet<string>
  /** Optional fields to fill as well, by dotted path. */
  also: ReadonlySet<string>
}

let counter = 0

/** A number that no other row carries. */
export function uniqueNumber(): number {
  counter += 1
  return counter
}

/** A text that no other row carries: lower-case letters, digits and hyphens, so that slugs and host names accept it. */
export function uniqueText(): string {
  return `iso-${Date.now().toString(36)}-${uniqueNumber().toString(36)}`
}

/** What Payload fills in by itself, or what the callers of the factory set knowingly. */
const SYSTEM = new Set([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'createdBy', 'updatedBy', 'organization', 'password'],
  ...['salt', 'hash', 'sessions', 'resetPasswordToken', 'resetPasswordExpiration', 'resetPasswordRequestedAt'],
  ...[
    '_verified',
    '_verificationToken',
    'verificationExpiresAt',
    'loginAttempts',
    'lockUntil',
    'apiKey',
    'apiKeyIndex',
  ],
])
const FILE = new Set([
  'url',
  'thumbnailURL',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'sizes',
])

/** Valid data for a collection: what is required, and what `also` names. Throws, naming the field, where it cannot guess. */
export async function fill(collection: SanitizedCollectionConfig, options: FillOptions): Promise<Row> {
  const skip = (name: string) => SYSTEM.has(name) || (Boolean(collection.upload) && FILE.has(name))
  return fillFields(
    collection.flattenedFields.filter(({ name }) => !skip(name)),
    options,
    '',
  )
}

async function fillFields(fields: FlattenedField[], options: FillOptions, prefix: string): Promise<Row> {
  const data: Row = {}
  for (const field of fields) {
    const value = await valueOf(field, options, prefix + field.name)
    if (value !== undefined) data[field.name] = value
  }
  return data
}

async function valueOf(field: FlattenedField, options: FillOptions, path: string): Promise<unknown> {
  const required = 'required' in field && field.required === true
  const wanted = required || options.also.has(path)
  switch (field.type) {
    case 'group':
    case 'tab': {
      const inner = await fillFields(field.flattenedFields, options, `${path}.`)
      return Object.keys(inner).length > 0 ? inner : undefined
    }
    case 'array': {
      const rows = Math.max(required ? 1 : 0, field.minRows ?? 0, options.also.has(path) ? 1 : 0)
      if (rows === 0) return undefined
      return Promise.all(Array.from({ length: rows }, () => fillFields(field.flattenedFields, options, `${path}.`)))
    }
    case 'blocks': {
      const rows = Math.max(required ? 1 : 0, field.minRows ?? 0, options.also.has(path) ? 1 : 0)
      const block = blocksOf(field, options)[0]
      if (rows === 0 || !block) return undefined
      return Promise.all(
        Array.from({ length: rows }, async () => ({
          blockType: block.slug,
          ...(await fillFields(block.flattenedFields, options, `${path}.`)),
        })),
      )
    }
    case 'relationship':
    case 'upload': {
      if (!wanted) return undefined
      const target = Array.isArray(field.relationTo) ? field.relationTo[0] : field.relationTo
      const id = target ? await options.refer(target, { fresh: options.unique.has(path), required }) : null
      if (!id) return undefined
      const one = Array.isArray(field.relationTo) ? { relationTo: target, value: id } : id
      return field.hasMany ? [one] : one
    }
    default:
      return wanted ? scalar(field, options, path) : undefined
  }
}

export function blocksOf(
  field: Extract<FlattenedField, { type: 'blocks' }>,
  { req }: Pick<FillOptions, 'req'>,
): FlattenedBlock[] {
  return (field.blockReferences ?? field.blocks).flatMap((block) =>
    typeof block === 'string' ? (req.payload.blocks[block as never] ?? []) : block,
  )
}

/** The first of some plausible values that the field's own validation accepts; undefined for a field that holds no data. */
async function scalar(field: FlattenedField, options: FillOptions, path: string): Promise<unknown> {
  const initial = 'defaultValue' in field && typeof field.defaultValue === 'string' ? [field.defaultValue] : []
  // Of several choices the collection's own is the likeliest to pass the rules of its hooks.
  const candidates = [...(field.type === 'select' ? initial : []), ...candidatesFor(field)]
  if (candidates.length === 0) return undefined
  for (const candidate of candidates) {
    if (await accepts(field, candidate, options)) return candidate
  }
  throw new Error(
    `The isolation suite finds no valid value for "${path}" (${field.type}). Teach tests/isolation/engine/values.ts one, or give the collection an entry in tests/isolation/engine/special.ts.`,
  )
}

/** Values for a field, from the likeliest on. */
export function candidatesFor(field: FlattenedField): unknown[] {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'code': {
      const text = uniqueText()
      const limit = 'maxLength' in field && typeof field.maxLength === 'number' ? field.maxLength : Infinity
      const texts = [
        text,
        `https://example.com/${text}`,
        `${text}@example.test`,
        '#a1b2c3',
        'Europe/Paris',
        '09:00',
        'en',
        'EUR',
        '10',
        '{}',
      ]
      const fitting = texts.map((value) => value.slice(-limit))
      return 'hasMany' in field && field.hasMany ? fitting.map((value) => [value]) : fitting
    }
    case 'email':
      return [`${uniqueText()}@example.test`]
    case 'number': {
      counter += 1
      const numbers = [
        // Never the least one, which is what many fields begin with.
        ...(field.min === undefined ? [] : [field.min + 1 + (counter % 5)]),
        counter % 50,
        field.min ?? 1,
        1,
        100,
      ]
      return field.hasMany ? numbers.map((value) => [value]) : numbers
    }
    case 'date':
      counter += 1
      return [new Date(Date.UTC(2031, 0, 1, 0, counter)).toISOString()]
    case 'checkbox':
      return [false, true]
    case 'select':
    case 'radio': {
      const values = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      return field.type === 'select' && field.hasMany ? values.map((value) => [value]) : values
    }
    case 'json':
      return [{ iso: uniqueText() }, {}, []]
    case 'point':
      return [[12.5, 41.9]]
    case 'richText':
      return [richText(uniqueText())]
    default:
      return []
  }
}

/** A lexical document of one paragraph, with whatever nodes a test adds. */
export function richText(text: string, nodes: Row[] = []): Row {
  const paragraph = {
    type: 'paragraph',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
  }
  return {
    root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children: [paragraph, ...nodes] },
  }
}

/** Whether the field's own validation takes a value, asked the way Payload asks. */
export async function accepts(
  field: FlattenedField,
  value: unknown,
  { req }: Pick<FillOptions, 'req'>,
): Promise<boolean> {
  const validate = 'validate' in field ? (field.validate as Validate | undefined) : undefined
  if (!validate) return true
  const options = {
    ...field,
    data: {},
    siblingData: {},
    blockData: {},
    req,
    operation: 'create',
    preferences: { fields: {} },
    path: [],
  }
  return (await validate(value, options as never)) === true
}
