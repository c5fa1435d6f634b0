import type { DateField } from 'payload'
import { calendarDayOf } from '@/src/lib/calendar-day'

/**
 * A calendar date without a time: kept as noon UTC of that day, as the panel's own day picker sends it, so that it is the
 * same day wherever it is read. `2026-11-21` and any timestamp of that UTC day are the same value.
 */
export function calendarDayField(field: Omit<DateField, 'type'>): DateField {
  return {
    ...field,
    type: 'date',
    admin: { ...field.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy', ...field.admin?.date } },
    hooks: {
      ...field.hooks,
      beforeValidate: [
        ({ value }) => calendarDayOf(value) ?? (value as unknown),
        ...(field.hooks?.beforeValidate ?? []),
      ],
    },
  } as DateField
}
