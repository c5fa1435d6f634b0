import type { Locale } from '../locales'
import { de } from './de'
import { en, type SearchWords } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'

export type { SearchWords }

const WORDS: Record<Locale, SearchWords> = { en, es, fr, de, ja }

/** The words of the site's search in a language. */
export function searchWords(locale: Locale): SearchWords {
  return WORDS[locale]
}
