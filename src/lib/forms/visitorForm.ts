import { z } from 'zod'
import { DEFAULT_LOCALE, isLocale, type Locale } from '../locales'
import { cleanText } from './cleanText'

/** What a ticked box sends, as JSON and as a plain form. */
export const AGREED: readonly unknown[] = [true, 'true', 'on', 'yes', '1']

/** A text as a visitor means it, see `cleanText`. */
export const writtenText = z.preprocess((value) => (typeof value === 'string' ? cleanText(value) : value), z.string())

/** A text that may be left out: empty then. */
export const optionalText = (longest: number) => writtenText.pipe(z.string().max(longest)).optional().default('')

/** A text of several lines that is needed. */
export const longText = writtenText.pipe(z.string().min(1).max(10_000))

export const visitorName = writtenText.pipe(
  z
    .string()
    .min(1)
    .max(120)
    .regex(/^[^\n]*$/),
)
export const visitorEmail = writtenText.pipe(z.email().max(254))

/** That what is written may be kept. */
export const consent = z.unknown().refine((value) => AGREED.includes(value))

/** The language of the form that was sent; of an unknown one, the default. */
export function localeOfForm(input: Record<string, unknown>): Locale {
  return isLocale(input.locale) ? input.locale : DEFAULT_LOCALE
}

/** A sentence for each field that is wrong: the word `problemEmail` for `email`. */
export function problemsIn<Words extends object>(error: z.ZodError, words: Words): Record<string, string> {
  const fields = new Set(error.issues.map(({ path }) => String(path[0])))
  return Object.fromEntries(
    [...fields].map((field) => [
      field,
      String(words[`problem${field.charAt(0).toUpperCase()}${field.slice(1)}` as keyof Words]),
    ]),
  )
}
