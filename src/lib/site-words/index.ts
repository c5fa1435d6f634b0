import type { Locale } from '../locales'
import { de } from './de'
import { en, type SiteWords } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'

export { fill } from '../fill'
export type { SiteWords }

const WORDS: Record<Locale, SiteWords> = { en, es, fr, de, ja }

/** The words of the public site in a language. */
export function siteWords(locale: Locale): SiteWords {
  return WORDS[locale]
}
