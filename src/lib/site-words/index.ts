import type { Locale } from '../locales'
import { de } from './de'
import { en, type SiteWords } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'

export type { SiteWords }

const WORDS: Record<Locale, SiteWords> = { en, es, fr, de, ja }

/** The words of the public site in a language. */
export function siteWords(locale: Locale): SiteWords {
  return WORDS[locale]
}

/** Puts values into a text: `fill('Orbit {number}', { number: 3 })`. A name without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
