import type { Locale } from '../locales'
import { de } from './de'
import { en, type PortalWords } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'

export type { PortalWords }

const WORDS: Record<Locale, PortalWords> = { en, es, fr, de, ja }

/** The words of the portal in a language. */
export function portalWords(locale: Locale): PortalWords {
  return WORDS[locale]
}
