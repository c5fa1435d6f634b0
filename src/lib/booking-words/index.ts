import type { Locale } from '../locales'
import { de } from './de'
import { en, type BookingWords } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'

export type { BookingWords }

const WORDS: Record<Locale, BookingWords> = { en, es, fr, de, ja }

/** The words of the booking pages in a language. */
export function bookingWords(locale: Locale): BookingWords {
  return WORDS[locale]
}
