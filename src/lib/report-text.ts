import type { ReportAnswer, ReportModel } from './audit-report'
import { fill } from './fill'
import type { ReportWords } from './report-words'

const TAGS: Readonly<Record<string, string>> = { en: 'en-GB', es: 'es-ES', fr: 'fr-FR', de: 'de-DE', ja: 'ja-JP' }

/** An answer in words. */
export function answerText(answer: ReportAnswer, words: ReportWords, language: string): string {
  if (answer.doesNotApply) return words.doesNotApply
  const { kind, value } = answer
  if (value === null) return words.noAnswer
  if (kind === 'YES_NO') return value === true ? words.yes : words.no
  if (kind === 'RATING') return fill(words.rating, { rating: String(value) })
  if (typeof value === 'number') return new Intl.NumberFormat(TAGS[language]).format(value)
  return String(value)
}

export function reportDate({ at, language }: Pick<ReportModel, 'at' | 'language'>): string {
  return new Intl.DateTimeFormat(TAGS[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at))
}

/** Paragraphs of a text that people have typed: an empty line divides. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
