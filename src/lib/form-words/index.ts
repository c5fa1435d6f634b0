import type { Locale } from '../locales'
import { de } from './de'
import { en, type FormWords } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'

export { problemText } from './problemText'
export type { FormWords }

const WORDS: Record<Locale, FormWords> = { en, es, fr, de, ja }

/** The words of the site's forms in a language. */
export function formWords(locale: Locale): FormWords {
  return WORDS[locale]
}
