import { APIError, type FieldAccess, type FlattenedField, type PayloadRequest } from 'payload'
import { getTranslation } from '@payloadcms/translations'
import type { SortKey } from './keyset'

/** One column of an export: a field of the collection, or one in a group of it. */
export interface Column {
  /** `company`, `address.city`. */
  path: string
  /** In the person's language. */
  label: string
  field: FlattenedField
}

/** Kinds of fields whose order the database knows by one value in the row itself. */
const SORTABLE = ['text', 'textarea', 'email', 'number', 'date', 'checkbox', 'select', 'radio']

/** Every column that the person may have, in the order of the fields: nothing hidden, no lists of other collections. */
export async function columnsFor(req: PayloadRequest, fields: readonly FlattenedField[]): Promise<Column[]> {
  const id: Column = { path: 'id', label: 'ID', field: { name: 'id', type: 'text' } as FlattenedField }
  return [id, ...(await inside(req, fields, '', '')).filter(({ path }) => path !== 'id')]
}

async function inside(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  prefix: string,
  above: string,
): Promise<Column[]> {
  const columns: Column[] = []
  for (const field of fields) {
    if (!(await isOpen(req, field))) continue
    const path = `${prefix}${field.name}`
    const own = 'label' in field && field.label ? field.label : field.name
    const label = `${above}${getTranslation(own as string, req.i18n)}`
    if (field.type === 'group' || field.type === 'tab') {
      columns.push(...(await inside(req, field.flattenedFields, `${path}.`, `${label} › `)))
    } else columns.push({ path, label, field })
  }
  return columns
}

/** Whether a person may read a field in any row: what depends on the row is left to the read itself. */
async function isOpen(req: PayloadRequest, field: FlattenedField): Promise<boolean> {
  if (field.type === 'join' || ('hidden' in field && field.hidden === true)) return false
  if ('virtual' in field && field.virtual) return false
  const { access, custom } = field as { access?: { read?: FieldAccess }; custom?: Record<string, unknown> }
  if (custom?.secret === true) return false
  return !access?.read || (await access.read({ req })) === true
}

/**
 * The columns that were asked for, in that order: names with commas between, or Payload's own list of a table's columns
 * (`["title","-status"]`). Without a wish, everything that the record's form shows.
 */
export function chosenColumns(all: readonly Column[], wish: unknown): Column[] {
  const names = namesIn(wish)
  if (names.length === 0) return all.filter(({ field }) => !isKeptFromForms(field))
  return names.map((name) => {
    const column = all.find(({ path }) => path === name)
    if (column) return column
    throw new APIError(`"${name}" is not a column that can be exported here. Leave it out.`, 400, null, true)
  })
}

function isKeptFromForms(field: FlattenedField): boolean {
  const admin = ('admin' in field ? field.admin : undefined) as { hidden?: boolean; disabled?: boolean } | undefined
  return admin?.hidden === true || admin?.disabled === true
}

function namesIn(wish: unknown): string[] {
  const list = Array.isArray(wish) ? wish : typeof wish === 'string' ? listIn(wish) : []
  return list.filter((name): name is string => typeof name === 'string' && name !== '' && !name.startsWith('-'))
}

function listIn(text: string): unknown[] {
  if (!text.startsWith('[')) return text.split(',').map((name) => name.trim())
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/**
 * A sort order that pages can be cut by. What has several values or languages in a row (relations, lists, translated
 * texts) cannot, and gives way to the order in which rows were made.
 */
export function sortKeys(all: readonly Column[], wish: unknown): SortKey[] {
  const parts = (Array.isArray(wish) ? wish : [wish])
    .flatMap((part) => (typeof part === 'string' ? part.split(',') : []))
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const keys: SortKey[] = []
  for (const part of parts) {
    const path = part.replace(/^-/, '')
    if (path === 'id') break
    const column = all.find((one) => one.path === path)
    if (!column) {
      throw new APIError(`"${path}" is not a field that can be sorted by here.`, 400, null, true)
    }
    if (isSortable(column.field)) keys.push({ path, isDescending: part.startsWith('-') })
  }
  const last = parts.find((part) => part === 'id' || part === '-id')
  return [
    ...keys.slice(0, 3),
    { path: 'id', isDescending: last ? last === '-id' : (keys.at(-1)?.isDescending ?? false) },
  ]
}

function isSortable(field: FlattenedField): boolean {
  const { hasMany, localized, custom } = field as {
    hasMany?: boolean
    localized?: boolean
    custom?: Record<string, unknown>
  }
  return SORTABLE.includes(field.type) && !hasMany && !localized && custom?.encrypted === undefined
}
