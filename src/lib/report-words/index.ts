import type { AuditType } from '../bookings'
import type { Locale } from '../locales'
import { de } from './de'
import { en, type ReportWords } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'

export type { ReportWords }

const WORDS: Record<Locale, ReportWords> = { en, es, fr, de, ja }

/** The words of an audit's report in a language. */
export function reportWords(locale: Locale): ReportWords {
  return WORDS[locale]
}

const TYPES: Record<AuditType, keyof ReportWords> = {
  GENERAL: 'typeGeneral',
  SALES_PROCESS: 'typeSales',
  MARKETING_FUNNEL: 'typeMarketing',
  PRICING_STRATEGY: 'typePricing',
  CUSTOMER_RETENTION: 'typeRetention',
  DIGITAL_TRANSFORMATION: 'typeDigital',
  OPERATIONAL_EFFICIENCY: 'typeOperations',
}

export function auditTypeWord(words: ReportWords, type: AuditType): string {
  return words[TYPES[type]]
}
