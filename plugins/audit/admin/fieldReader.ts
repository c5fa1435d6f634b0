import { getTranslation, type I18n } from '@payloadcms/translations'
import type { FlattenedField, Option, SanitizedCollectionConfig } from 'payload'
import { momentsFor, sayIn, tagOf } from '@/plugins/languages/api'
import { languageName } from '@/src/lib/locales'
import { currencyAround, formatMoney, toDecimal } from '@/src/lib/money'
import type { TrailName } from '../trailName'
import { readablePath, readableValue, shorten } from './readable'

/** Reads what changed by the fields of a collection. */
export interface FieldReader {
  /** A path (`look.ring.enabled`) by the labels of its fields; null for what is for nobody to read. */
  nameOf: (path: string) => string | null
  /**
   * A stored value as the form shows it.
   *
   * @param beside what else the same save held, by path: an amount is of the currency of its time
   */
  valueOf: (path: string, value: unknown, beside?: (path: string) => unknown) => string
}

interface Reading {
  i18n: I18n
  user?: { timezone?: unknown } | null
  /** Names of the records that relations point to, by id. */
  titles: ReadonlyMap<string, string>
  /** The record as it is now; null when it is gone or not to be seen. */
  record: Record<string, unknown> | null
}

/** Where nothing names a currency: two decimal places, as most have. */
const UNNAMED = 'EUR'

type Collection = Pick<SanitizedCollectionConfig, 'flattenedFields'> | undefined

/** Fields that are gone are read by their names, values of theirs as they are. */
export function fieldReader(collection: Collection, { i18n, user, titles, record }: Reading): FieldReader {
  const say = sayIn(i18n)
  const fields = collection?.flattenedFields ?? []
  const moments = momentsFor({ i18n, user })
  const days = new Intl.DateTimeFormat(tagOf(i18n.language), { dateStyle: 'medium', timeZone: 'UTC' })

  const label = (field: FlattenedField | undefined, name: string): string => {
    const given = field && 'label' in field ? field.label : undefined
    return given && typeof given === 'object' ? getTranslation(given, i18n) : readablePath(name)
  }

  const dateText = (field: FlattenedField, value: string): string => {
    const isDay = field.type === 'date' && field.admin?.date?.pickerAppearance === 'dayOnly'
    return (isDay ? days : moments).format(new Date(value))
  }

  const choice = (options: Option[], value: unknown): string => {
    const option = options.find((one) => (typeof one === 'string' ? one : one.value) === value)
    const given = option && typeof option === 'object' ? option.label : undefined
    const said = given && typeof given === 'object' ? getTranslation(given, i18n) : given
    return typeof said === 'string' ? said : String(value)
  }

  const amount = (minor: number, currency: string | null): string => {
    const language = tagOf(i18n.language)
    if (currency) return formatMoney(minor, currency, language)
    const decimal = toDecimal(minor, UNNAMED) as Intl.StringNumericLiteral
    return new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(decimal)
  }

  const row = (inner: FlattenedField[], value: Record<string, unknown>, around: string | null): string =>
    inner
      .filter(({ name }) => name !== 'id' && name !== 'blockName' && isSaid(value[name]))
      .map((field) => {
        const currency = currencyAround(field.name, (name) => value[name]) ?? around
        return `${label(field, field.name)}: ${text(field, value[field.name], currency)}`
      })
      .join(' · ')

  const text = (field: FlattenedField | undefined, value: unknown, currency: string | null): string => {
    if (!field || !isSaid(value)) return readableValue(value, titles, say)
    if (Array.isArray(value) && (field.type === 'select' || field.type === 'relationship'))
      return value.map((one) => text(field, one, currency)).join(', ')
    if (field.type === 'number' && field.custom?.money && Number.isSafeInteger(value))
      return amount(value as number, currency)
    if (field.type === 'select' || field.type === 'radio') return choice(field.options, value)
    if (field.type === 'date' && typeof value === 'string' && !Number.isNaN(Date.parse(value)))
      return dateText(field, value)
    if (field.type === 'text' && field.custom?.language && typeof value === 'string') return languageName(value)
    if (field.type === 'array' && Array.isArray(value))
      return value
        .map(
          (one, index) =>
            `${index + 1}. ${shorten(row(field.flattenedFields, one as Record<string, unknown>, currency))}`,
        )
        .join('\n')
    return readableValue(value, titles, say)
  }

  return {
    nameOf: (path) => {
      const names = path.split('.')
      const { found, rest } = walk(fields, names)
      const last = found.at(-1)
      if (last?.type === 'json' && last.admin?.hidden) {
        const name = last.custom?.trail as TrailName | undefined
        return name?.(rest, record, say) ?? null
      }
      return names.map((name, index) => label(found[index], name)).join(' › ')
    },
    valueOf: (path, value, beside) => {
      const { found, rest } = walk(fields, path.split('.'))
      const currency = currencyAround(path, (at) => beside?.(at) ?? valueAt(record, at.split('.')))
      return text(rest.length === 0 ? found.at(-1) : undefined, value, currency)
    },
  }
}

function valueAt(record: unknown, [name, ...rest]: string[]): unknown {
  if (name === undefined) return record
  if (typeof record !== 'object' || record === null) return undefined
  return valueAt((record as Record<string, unknown>)[name], rest)
}

function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && value !== ''
}

/** The fields along a path as far as there are some, and the names after them. */
function walk(fields: FlattenedField[], [name, ...rest]: string[]): { found: FlattenedField[]; rest: string[] } {
  const field = fields.find((one) => one.name === name)
  if (!field) return { found: [], rest: name === undefined ? [] : [name, ...rest] }
  const inner = walk('flattenedFields' in field ? field.flattenedFields : [], rest)
  return { found: [field, ...inner.found], rest: inner.rest }
}
