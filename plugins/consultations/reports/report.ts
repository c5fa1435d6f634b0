import type { RevenueAudit } from '@/payload-types'
import type { AuditType } from '@/src/lib/bookings'
import { own, isAnswered, type Answers, type Entry } from '../audits/answers'
import type { Outline, OutlineQuestion } from '../audits/outline'
import { scoreOf, scoreOfSection } from '../audits/score'
import type { ReportAnswer, ReportModel, ReportRecommendation } from '@/src/lib/audit-report'

type Level = 'LOW' | 'MEDIUM' | 'HIGH'

const RANK: Record<Level, number> = { LOW: 1, MEDIUM: 2, HIGH: 3 }

/** Who an audit is by and for, and when; names, not ids. */
export interface ReportFrame {
  organization: string
  client: string | null
  author: string | null
}

type Source = Pick<
  RevenueAudit,
  | 'id'
  | 'title'
  | 'auditType'
  | 'status'
  | 'currentChallenges'
  | 'specificAreas'
  | 'auditResults'
  | 'recommendations'
  | 'completedAt'
  | 'updatedAt'
  | 'language'
>

/** The report of an audit: what page, PDF and panel show alike. What was not answered is left out of it. */
export function reportOf(audit: Source, outline: Outline | null, answers: Answers, frame: ReportFrame): ReportModel {
  return {
    ...frame,
    id: audit.id,
    title: audit.title,
    auditType: audit.auditType as AuditType,
    language: audit.language,
    isCompleted: audit.status === 'COMPLETED',
    at: audit.completedAt ?? audit.updatedAt,
    introduction: outline?.introduction ?? null,
    challenges: audit.currentChallenges || null,
    areas: audit.specificAreas ?? [],
    results: audit.auditResults || null,
    score: outline ? scoreOf(outline, answers) : null,
    sections: (outline?.sections ?? []).flatMap((section) => {
      const questions = section.questions.flatMap((question) => answerOf(question, own(answers.questions, question.id)))
      const checklists = section.checklists.flatMap(({ id, title, items }) => {
        const entries = items.map((text, index) => ({ text, entry: own(answers.checks, `${id}.${index}`) }))
        if (entries.every(({ entry }) => entry === undefined)) return []
        return [{ title, items: entries.map(({ text, entry }) => ({ text, isDone: entry?.value === true })) }]
      })
      const note = own(answers.notes, section.key)?.value
      const isEmpty = questions.length + checklists.length === 0 && !note
      if (isEmpty) return []
      const { title, description } = section
      const score = scoreOfSection(section, answers)
      return [{ title, description, score, questions, checklists, note: typeof note === 'string' ? note : null }]
    }),
    recommendations: (audit.recommendations ?? [])
      .map(({ title, detail, impact, effort }) => ({
        title,
        detail: detail || null,
        impact: impact ?? null,
        effort: effort ?? null,
        turn: turnOf(impact ?? null, effort ?? null),
      }))
      .sort(byTurn),
  }
}

function answerOf(question: OutlineQuestion, entry: Entry | undefined): ReportAnswer[] {
  if (!entry || !isAnswered(entry)) return entry?.note ? [{ ...asked(question, entry), value: null }] : []
  return [{ ...asked(question, entry), value: entry.value }]
}

function asked({ kind, choices }: OutlineQuestion, entry: Entry) {
  return {
    // The words that stood there when it was answered.
    question: entry.text,
    kind,
    place: kind === 'CHOICE' ? { at: choices.indexOf(String(entry.value)) + 1, of: choices.length } : null,
    doesNotApply: entry.doesNotApply === true,
    note: entry.note ?? null,
  }
}

/** What much comes of with little effort comes first; what little comes of with much effort, last. */
function turnOf(impact: Level | null, effort: Level | null): ReportRecommendation['turn'] {
  if (!impact || !effort) return 'LATER'
  if (RANK[impact] > RANK[effort]) return 'FIRST'
  return RANK[impact] === RANK[effort] ? 'NEXT' : 'LATER'
}

const TURNS: ReportRecommendation['turn'][] = ['FIRST', 'NEXT', 'LATER']

function byTurn(one: ReportRecommendation, other: ReportRecommendation): number {
  const rank = (level: Level | null) => (level ? RANK[level] : 0)
  return (
    TURNS.indexOf(one.turn) - TURNS.indexOf(other.turn) ||
    rank(other.impact) - rank(one.impact) ||
    rank(one.effort) - rank(other.effort)
  )
}
