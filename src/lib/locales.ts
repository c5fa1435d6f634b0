/** Content locales of the whole installation; each organization offers a subset. The first one is the default. */
export const LOCALES = [
  { code: 'en', label: 'English' },
  { code: 'es', label: 'Español' },
  { code: 'fr', label: 'Français' },
  { code: 'de', label: 'Deutsch' },
  { code: 'ja', label: '日本語' },
] as const

export type Locale = (typeof LOCALES)[number]['code']

export const DEFAULT_LOCALE: Locale = 'en'

export const LOCALE_CODES: Locale[] = LOCALES.map(({ code }) => code)

/** A language in its own words; a code that is none of ours as it is. */
export function languageName(code: string): string {
  return LOCALES.find((locale) => locale.code === code)?.label ?? code
}

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (LOCALE_CODES as string[]).includes(value)
}

/** The language of the site that a tag (BCP 47) is of, whatever its region: `en-GB` is English. Null for none of ours. */
export function localeOf(tag: string): Locale | null {
  const language = tag.toLowerCase().split('-')[0]
  return isLocale(language) ? language : null
}
