import type { Locale } from '../locales'
import { de } from './de'
import { en, type StoryWords } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'

export type { StoryWords }

const WORDS: Record<Locale, StoryWords> = { en, es, fr, de, ja }

/** The words of case studies and testimonials in a language. */
export function storyWords(locale: Locale): StoryWords {
  return WORDS[locale]
}
