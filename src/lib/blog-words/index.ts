import type { Locale } from '../locales'
import { de } from './de'
import { en, type BlogWords } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'

export type { BlogWords }

/** All of them, for mails, which choose by the reader. */
export const BLOG_WORDS: Record<Locale, BlogWords> = { en, es, fr, de, ja }

/** The words of the blog in a language. */
export function blogWords(locale: Locale): BlogWords {
  return BLOG_WORDS[locale]
}
