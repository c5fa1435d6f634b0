import type { TextField } from 'payload'
import { isLocale } from '@/src/lib/locales'

/** In which language somebody wrote or wants to be written to: kept as its code, read and chosen by its own name (`plugins/desk`). */
export function languageField(field: Omit<TextField, 'type'>): TextField {
  return {
    ...field,
    type: 'text',
    maxLength: 10,
    custom: { ...field.custom, language: true },
    validate: (value: unknown) => {
      if (value === null || value === undefined || value === '') return field.required ? 'Choose a language.' : true
      return isLocale(value) || 'Choose one of the languages of the site.'
    },
  } as TextField
}
