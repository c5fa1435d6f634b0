import type { Locale } from '../locales'
import { de } from './de'
import { en, type AccountWords } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'

export type { AccountWords }

const WORDS: Record<Locale, AccountWords> = { en, es, fr, de, ja }

/** The words of the account pages in a language. */
export function accountWords(locale: Locale): AccountWords {
  return WORDS[locale]
}
