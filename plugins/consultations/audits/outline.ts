import type { AuditTemplate } from '@/payload-types'

export type QuestionKind = NonNullable<AuditTemplate['questions']>[number]['kind']

export interface OutlineQuestion {
  id: string
  question: string
  kind: QuestionKind
  /** Of `CHOICE`, from the weakest to the strongest. */
  choices: string[]
  help: string | null
  isRequired: boolean
  /** How much it counts in the score; 0 for not at all. */
  weight: number
}

export interface OutlineChecklist {
  id: string
  title: string
  items: string[]
}

export interface OutlineSection {
  key: string
  title: string
  description: string | null
  questions: OutlineQuestion[]
  checklists: OutlineChecklist[]
}

/** What an audit asks, as its template said it when the audit began: a template may change, what was asked may not. */
export interface Outline {
  template: string
  title: string
  introduction: string | null
  sections: OutlineSection[]
}

/** What belongs to no section of the template stands in one without a name, at the end. */
export const REST = ''

const lines = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The outline of a template in the language that it was read in. Sections in which nothing is asked are left out. */
export function outlineOf(template: AuditTemplate): Outline {
  const keys = new Set((template.sections ?? []).map(({ key }) => key))
  const placed = (section: string | null | undefined) => (section && keys.has(section) ? section : REST)
  const questions = (template.questions ?? []).map((row) => ({
    section: placed(row.section),
    id: String(row.id),
    question: row.question,
    kind: row.kind,
    choices: row.kind === 'CHOICE' ? lines(row.choices) : [],
    help: row.help || null,
    isRequired: row.isRequired === true,
    weight: row.weight ?? 1,
  }))
  const checklists = (template.checklists ?? []).map((row) => ({
    section: placed(row.section),
    id: String(row.id),
    title: row.title,
    items: lines(row.items),
  }))
  const named = (template.sections ?? []).map(({ key, title, description }) => ({
    key,
    title,
    description: description || null,
  }))
  const sections = [...named, { key: REST, title: '', description: null }].map((section) => ({
    ...section,
    questions: questions.filter((row) => row.section === section.key).map(({ section: _, ...row }) => row),
    checklists: checklists.filter((row) => row.section === section.key).map(({ section: _, ...row }) => row),
  }))
  return {
    template: template.id,
    title: template.title,
    introduction: template.introduction || null,
    sections: sections.filter((section) => section.questions.length + section.checklists.length > 0),
  }
}

export function questionsOf({ sections }: Pick<Outline, 'sections'>): OutlineQuestion[] {
  return sections.flatMap(({ questions }) => questions)
}
