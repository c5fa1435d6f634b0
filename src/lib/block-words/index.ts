import type { Locale } from '../locales'
import { de } from './de'
import { en, type BlockWords } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'

export type { BlockWords }

const WORDS: Record<Locale, BlockWords> = { en, es, fr, de, ja }

/** The words of blocks and menus in a language. */
export function blockWords(locale: Locale): BlockWords {
  return WORDS[locale]
}
