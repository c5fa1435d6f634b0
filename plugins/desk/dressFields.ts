import type { DateField, Field } from 'payload'

const JOIN_FIELD = '/plugins/desk/admin/JoinField#JoinField'
const JSON_FIELD = '/plugins/desk/admin/JsonField#JsonField'
const METADATA_FIELD = '/plugins/desk/admin/MetadataField#MetadataField'
const MONEY_FIELD = '/plugins/desk/admin/MoneyField#MoneyField'
const MONEY_CELL = '/plugins/desk/admin/MoneyCell#MoneyCell'
const LANGUAGE_FIELD = '/plugins/desk/admin/LanguageField#LanguageField'
const LANGUAGE_FILTER = '/plugins/desk/admin/LanguageFilter#LanguageFilter'
const LANGUAGE_CELL = '/plugins/desk/admin/LanguageCell#LanguageCell'

/** As the lists write them (`admin.dateFormat`), instead of as Americans do. */
const DAY = 'd MMM yyyy'
const CLOCK = 'HH:mm'

/**
 * Gives fields that have no component or format of their own the panel's: a plain editor for JSON, amounts typed as people
 * write them, languages by their own names, and days and times in the lists' style.
 */
export function dressFields(fields: Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'json') return drawnBy(field, field.custom?.metadata ? METADATA_FIELD : JSON_FIELD)
    if (field.type === 'number' && field.custom?.money) return drawnBy(field, MONEY_FIELD, { Cell: MONEY_CELL })
    if (field.type === 'text' && field.custom?.language)
      return drawnBy(field, LANGUAGE_FIELD, { Cell: LANGUAGE_CELL, Filter: LANGUAGE_FILTER })
    if (field.type === 'join') return drawnBy(field, JOIN_FIELD)
    if (field.type === 'date') return written(field)
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: dressFields(tab.fields) })) }
    if ('fields' in field && Array.isArray(field.fields))
      return { ...field, fields: dressFields(field.fields) } as Field
    return field
  })
}

function drawnBy(
  field: Extract<Field, { type: 'join' | 'json' | 'number' | 'text' }>,
  component: string,
  inLists: { Cell?: string; Filter?: string } = {},
): Field {
  const drawn = { Field: component, ...inLists, ...field.admin?.components }
  return { ...field, admin: { ...field.admin, components: drawn } } as Field
}

function written(field: DateField): Field {
  const { date } = field.admin ?? {}
  if (date?.displayFormat) return field
  const format =
    // `startedAt`, `undoneAt`: moments, also where nobody picks them.
    date?.pickerAppearance === 'dayAndTime' || (!date?.pickerAppearance && field.name.endsWith('At'))
      ? { displayFormat: `${DAY}, ${CLOCK}`, timeFormat: CLOCK }
      : date?.pickerAppearance === 'timeOnly'
        ? { displayFormat: CLOCK, timeFormat: CLOCK }
        : { displayFormat: DAY }
  return { ...field, admin: { ...field.admin, date: { ...date, ...format } } } as Field
}
