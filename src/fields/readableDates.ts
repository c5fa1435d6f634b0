import type { CollectionConfig, DateField, Field } from 'payload'

/** As the lists write dates: `admin.dateFormat` of the panel does not reach the fields of a form. */
const DAY = 'd MMM yyyy'
const CLOCK = 'HH:mm'

/** The collection with its dates written as everywhere else in the panel, on a clock of 24 hours. */
export function readableDates(collection: CollectionConfig): CollectionConfig {
  return { ...collection, fields: collection.fields.map(readable) }
}

function readable(field: Field): Field {
  if (field.type === 'date') return readableDate(field)
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(readable) })) }
  }
  return 'fields' in field ? ({ ...field, fields: field.fields.map(readable) } as Field) : field
}

function readableDate(field: DateField): DateField {
  const date = field.admin?.date
  // Days of the calendar have a format of their own: the rest are moments.
  if (date?.displayFormat || date?.pickerAppearance === 'timeOnly') return field
  const format = date?.pickerAppearance === 'dayOnly' ? DAY : `${DAY}, ${CLOCK}`
  const admin = { ...field.admin, date: { ...date, displayFormat: format, timeFormat: CLOCK } }
  return { ...field, admin } as DateField
}
