import type { ConsultationType } from '../bookings'
import type { Locale } from '../locales'
import { de } from './de'
import { en, type ConsultationWords } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'

export type { ConsultationWords }

const WORDS: Record<Locale, ConsultationWords> = { en, es, fr, de, ja }

/** The words of the page where somebody asks for a consultation, in a language. */
export function consultationWords(locale: Locale): ConsultationWords {
  return WORDS[locale]
}

const TYPES: Record<ConsultationType, keyof ConsultationWords> = {
  STRATEGY: 'typeStrategy',
  TECHNICAL: 'typeTechnical',
  IMPLEMENTATION: 'typeImplementation',
  OPTIMIZATION: 'typeOptimization',
  TRAINING: 'typeTraining',
  GENERAL: 'typeGeneral',
}

/** What a kind of consultation is called. */
export function typeWord(locale: Locale, type: ConsultationType): string {
  return WORDS[locale][TYPES[type]]
}
