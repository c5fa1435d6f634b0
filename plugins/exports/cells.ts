import type { FlattenedField, Option } from 'payload'
import { isCurrency, toDecimal } from '@/src/lib/money'
import { nodesOf, textOf } from '@/src/lib/rich-text/reading'

/** What a cell needs to know beyond its value. */
export interface CellContext {
  /** The title of a record, or its id when the reader may not see it. */
  titleOf: (collection: string, id: string) => string
  /** A label in the reader's language. */
  translate: (label: unknown) => string
  /** Of the row's amounts. */
  currency?: unknown
}

/** A value as a person reads it in a spreadsheet: names in place of ids, the labels of choices, days without a time. */
export function cellText(field: FlattenedField, value: unknown, context: CellContext): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value) && isSeveral(field)) {
    return value.map((one: unknown) => cellText(field, one, context)).join('; ')
  }
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return relationText(field.relationTo, value, context)
    case 'select':
    case 'radio':
      return choiceText(field.options, value, context)
    case 'date':
      return typeof value === 'string' && field.admin?.date?.pickerAppearance === 'dayOnly'
        ? value.slice(0, 10)
        : String(value)
    case 'number':
      return isMoney(field) ? amountText(value, context.currency) : String(value)
    case 'richText':
      return nodesOf(value)
        .map((node) => textOf([node]))
        .join('\n')
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
}

export function isMoney(field: FlattenedField): boolean {
  return field.type === 'number' && field.custom?.money === true
}

/** Minor units as the decimals that people reckon with; as they are where the currency is not known. */
function amountText(value: unknown, currency: unknown): string {
  const isKnown = typeof currency === 'string' && isCurrency(currency) && Number.isSafeInteger(value)
  return isKnown ? toDecimal(value as number, currency) : String(value)
}

function isSeveral(field: FlattenedField): boolean {
  return 'hasMany' in field && field.hasMany === true
}

function relationText(relationTo: string | string[], value: unknown, { titleOf }: CellContext): string {
  if (typeof value === 'string') return titleOf([relationTo].flat()[0] ?? '', value)
  const { relationTo: slug, value: id } = value as { relationTo?: unknown; value?: unknown }
  return typeof slug === 'string' && typeof id === 'string' ? titleOf(slug, id) : JSON.stringify(value)
}

function choiceText(options: Option[], value: unknown, { translate }: CellContext): string {
  const option = options.find((one) => (typeof one === 'string' ? one : one.value) === value)
  return option === undefined || typeof option === 'string' ? String(value) : translate(option.label)
}

/** The ids of other records that a cell names, by collection. */
export function namedIn(field: FlattenedField, value: unknown): { collection: string; id: string }[] {
  if (field.type !== 'relationship' && field.type !== 'upload') return []
  return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((one) => {
    if (typeof one === 'string') return [{ collection: [field.relationTo].flat()[0] ?? '', id: one }]
    const { relationTo, value: id } = (one ?? {}) as { relationTo?: unknown; value?: unknown }
    return typeof relationTo === 'string' && typeof id === 'string' ? [{ collection: relationTo, id }] : []
  })
}

/** What a record has at a dotted path. */
export function valueAt(row: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], row)
}
