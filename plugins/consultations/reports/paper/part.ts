import { bandOf, type ReportModel } from '@/src/lib/audit-report'
import type { ReportWords } from '@/src/lib/report-words'
import type { PrintBrand } from '../brandOf'
import { SIGNAL, type ReportStyles } from '../styles'

/** What each part of the report is drawn with. */
export interface Part {
  report: ReportModel
  words: ReportWords
  brand: PrintBrand
  styles: ReportStyles
}

export function bandWord(score: number, words: ReportWords): string {
  return { LOW: words.bandLow, MIDDLE: words.bandMiddle, HIGH: words.bandHigh }[bandOf(score)]
}

export function bandColour(score: number, brand: PrintBrand): string {
  return { LOW: SIGNAL, MIDDLE: brand.accent, HIGH: brand.second }[bandOf(score)]
}
