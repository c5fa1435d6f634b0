import type { TextField } from 'payload'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** A time on a clock, `HH:mm`. With `midnight`, 24:00 is the end of the day. */
export function timeOfDayField({ midnight = false, ...field }: Omit<TextField, 'type'> & { midnight?: boolean }) {
  return {
    ...field,
    type: 'text',
    maxLength: 5,
    admin: { placeholder: 'HH:mm', ...field.admin },
    validate: (value: unknown) => {
      if (value === null || value === undefined || value === '') return field.required ? 'Enter a time.' : true
      if (typeof value === 'string' && (TIME.test(value) || (midnight && value === '24:00'))) return true
      return 'Enter a time as 09:00.'
    },
  } as TextField
}
