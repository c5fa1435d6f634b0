import type { TextField } from 'payload'
import { isLocale, localeOf } from '@/src/lib/locales'

/**
 * In which language somebody wrote or wants to be written to: kept as its code, read and chosen by its own name (`plugins/desk`). The tag
 * of a browser (`en-GB`) is kept as the language that it is of.
 */
export function languageField(field: Omit<TextField, 'type'>): TextField {
  return {
    ...field,
    type: 'text',
    maxLength: 10,
    custom: { ...field.custom, language: true },
    hooks: {
      beforeValidate: [({ value }: { value?: unknown }) => (typeof value === 'string' && localeOf(value)) || value],
    },
    validate: (value: unknown) => {
      if (value === null || value === undefined || value === '') return field.required ? 'Choose a language.' : true
      return isLocale(value) || 'Choose one of the languages of the site.'
    },
  } as TextField
}
