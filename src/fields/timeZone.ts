import type { TextField } from 'payload'
import { isTimeZone } from '@/src/lib/time-zone'

/** An IANA time zone by name, as this machine's own tables know it. */
export function timeZoneField(field: Omit<TextField, 'type'>): TextField {
  return {
    ...field,
    type: 'text',
    maxLength: 64,
    admin: { placeholder: 'Europe/Berlin', ...field.admin },
    validate: (value: unknown) => {
      if (value === null || value === undefined || value === '') return field.required ? 'Enter a time zone.' : true
      return (typeof value === 'string' && isTimeZone(value)) || 'Enter a time zone as Europe/Berlin.'
    },
  } as TextField
}
