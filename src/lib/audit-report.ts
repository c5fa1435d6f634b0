import type { AuditType } from './bookings'
import type { Locale } from './locales'

/** An answer as the report prints it. */
export interface ReportAnswer {
  question: string
  kind: 'TEXT' | 'LONG_TEXT' | 'NUMBER' | 'CHOICE' | 'YES_NO' | 'RATING'
  value: string | number | boolean | null
  /** Where a choice stands among the choices, from the weakest (1) to the strongest. */
  place: { at: number; of: number } | null
  doesNotApply: boolean
  note: string | null
}

export interface ReportSection {
  title: string
  description: string | null
  /** 0 to 100; null where nothing can be weighed. */
  score: number | null
  questions: ReportAnswer[]
  checklists: { title: string; items: { text: string; isDone: boolean }[] }[]
  note: string | null
}

export interface ReportRecommendation {
  title: string
  detail: string | null
  impact: 'LOW' | 'MEDIUM' | 'HIGH' | null
  effort: 'LOW' | 'MEDIUM' | 'HIGH' | null
  /** By impact against effort. */
  turn: 'FIRST' | 'NEXT' | 'LATER'
}

/** The report of an audit, the same for the page, the PDF and the panel. */
export interface ReportModel {
  id: string
  title: string
  auditType: AuditType
  language: Locale
  isCompleted: boolean
  /** ISO time of its completion, or of its last change. */
  at: string
  organization: string
  client: string | null
  author: string | null
  introduction: string | null
  challenges: string | null
  areas: string[]
  results: string | null
  /** 0 to 100. */
  score: number | null
  sections: ReportSection[]
  recommendations: ReportRecommendation[]
}

/** Which third of the scale a score lies in: what is to be mended, what can be bettered, what holds. */
export function bandOf(score: number): 'LOW' | 'MIDDLE' | 'HIGH' {
  if (score < 40) return 'LOW'
  return score < 70 ? 'MIDDLE' : 'HIGH'
}
