import { LOCALE_CODES, type Locale } from '@/src/lib/locales'

/**
 * With `locale: 'all'` a localized field holds a value for each language that has one, which the generated types do not
 * know. Languages without a value of their own are left out.
 */
export function textByLocale(value: unknown): Partial<Record<Locale, string>> {
  const values = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  return Object.fromEntries(
    LOCALE_CODES.flatMap((code) => {
      const text = values[code]
      return typeof text === 'string' && text !== '' ? [[code, text]] : []
    }),
  )
}
