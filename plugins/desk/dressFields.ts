import type { DateField, Field } from 'payload'

const JSON_FIELD = '/plugins/desk/admin/JsonField#JsonField'
const MONEY_FIELD = '/plugins/desk/admin/MoneyField#MoneyField'

/** As the lists write them (`admin.dateFormat`), instead of as Americans do. */
const DAY = 'd MMM yyyy'
const CLOCK = 'HH:mm'

/**
 * Gives fields that have no component or format of their own the panel's: a plain editor for JSON, amounts typed as people
 * write them, and days and times in the lists' style.
 */
export function dressFields(fields: Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'json') return drawnBy(field, JSON_FIELD)
    if (field.type === 'number' && field.custom?.money) return drawnBy(field, MONEY_FIELD)
    if (field.type === 'date') return written(field)
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: dressFields(tab.fields) })) }
    if ('fields' in field && Array.isArray(field.fields))
      return { ...field, fields: dressFields(field.fields) } as Field
    return field
  })
}

function drawnBy(field: Extract<Field, { type: 'json' | 'number' }>, component: string): Field {
  if (field.admin?.components?.Field) return field
  return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, Field: component } } } as Field
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
