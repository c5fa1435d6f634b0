import { questionsOf, type Outline, type OutlineQuestion } from './outline'

export type AnswerValue = string | number | boolean | null

/** One answer, tick or note. */
export interface Entry {
  /** The question, the item or the section's title, in the words that stood there. */
  text: string
  value: AnswerValue
  /** A question that does not apply here is answered by that. */
  doesNotApply?: boolean
  /** What is to be said about the answer. */
  note?: string
  /** Grows with each change: whoever answers names the one that they saw. */
  version: number
  /** ISO time. */
  at: string
  /** Id of whoever wrote it; null for what the visitor said when booking. */
  by: string | null
}

/** Everything that was answered. Keys: id of the question; `<checklist>.<index>` of an item; key of the section. */
export interface Answers {
  questions: Record<string, Entry>
  checks: Record<string, Entry>
  notes: Record<string, Entry>
}

export type Part = keyof Answers

/** What somebody writes down. */
export interface AnswerInput {
  part: Part
  key: string
  value: AnswerValue
  doesNotApply?: boolean
  note?: string
  /** Of the answer that was seen; 0 for none. */
  version: number
}

export const NO_ANSWERS: Answers = { questions: {}, checks: {}, notes: {} }

export type Applied = { ok: true; answers: Answers; entry: Entry } | { ok: false; problem: string; entry?: Entry }

const LONGEST = 10_000

/**
 * Writes one answer into the others, and touches none of them. Refuses what was not asked, what is no answer to it, and an answer to
 * a state that somebody else has changed meanwhile; that one is told as `entry`.
 */
export function applyAnswer(
  outline: Outline,
  answers: Answers,
  input: AnswerInput,
  { at, by }: { at: string; by: string | null },
): Applied {
  const asked = askedFor(outline, input)
  if (!asked) return { ok: false, problem: 'This is not asked in the audit any more. Load the page again.' }
  const before = own(answers[input.part], input.key)
  if (!before && input.version > 0) return { ok: false, problem: 'This answer is gone. Load the page again.' }
  if (before && before.version !== input.version) {
    const problem = 'Somebody else has answered this meanwhile. Look at their answer, then decide.'
    return { ok: false, problem, entry: before }
  }
  const problem = problemOf(asked, input)
  if (problem) return { ok: false, problem }
  const note = input.part === 'questions' ? (input.note ?? before?.note ?? '') : ''
  const entry: Entry = {
    text: asked.text,
    value: typeof input.value === 'string' && input.value.trim() === '' ? null : input.value,
    ...(input.doesNotApply && input.part === 'questions' ? { doesNotApply: true, value: null } : {}),
    ...(note.trim() === '' ? {} : { note }),
    version: (before?.version ?? 0) + 1,
    at,
    by,
  }
  return { ok: true, entry, answers: { ...answers, [input.part]: { ...answers[input.part], [input.key]: entry } } }
}

interface Asked {
  text: string
  question?: OutlineQuestion
}

function askedFor(outline: Outline, { part, key }: AnswerInput): Asked | null {
  if (part === 'questions') {
    const question = questionsOf(outline).find(({ id }) => id === key)
    return question ? { text: question.question, question } : null
  }
  if (part === 'notes') {
    const section = outline.sections.find((one) => one.key === key)
    return section ? { text: section.title } : null
  }
  const [id = '', index = ''] = key.split('.')
  const list = outline.sections.flatMap(({ checklists }) => checklists).find((one) => one.id === id)
  const text = /^\d+$/.test(index) ? list?.items[Number(index)] : undefined
  return text === undefined ? null : { text }
}

function problemOf({ question }: Asked, { part, value, note }: AnswerInput): string | null {
  if ((note?.length ?? 0) > LONGEST) return 'Write 10,000 characters at most.'
  if (value === null) return null
  if (part === 'checks') return typeof value === 'boolean' ? null : 'Tick the item or leave it.'
  if (part === 'notes') return isText(value) ? null : 'Write 10,000 characters at most.'
  switch (question?.kind) {
    case 'NUMBER':
      return typeof value === 'number' && Number.isFinite(value) ? null : 'Write a number.'
    case 'YES_NO':
      return typeof value === 'boolean' ? null : 'Choose yes or no.'
    case 'RATING':
      return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5 ? null : 'Choose one to five.'
    case 'CHOICE':
      return typeof value === 'string' && question.choices.includes(value) ? null : 'Choose one of the list.'
    default:
      return isText(value) ? null : 'Write 10,000 characters at most.'
  }
}

function isText(value: AnswerValue): value is string {
  return typeof value === 'string' && value.length <= LONGEST
}

/** Keys come from outside: what an object has from its prototype is no answer. */
export function own<Value>(entries: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined
}

export function isAnswered(entry: Entry | undefined): boolean {
  return entry !== undefined && (entry.value !== null || entry.doesNotApply === true)
}

export interface Progress {
  answered: number
  total: number
  /** Questions that have to be answered before the audit can be completed, in their order. */
  missing: string[]
}

/** How far the audit is: questions count, ticks and notes do not. */
export function progressOf(outline: Outline, answers: Answers): Progress {
  const questions = questionsOf(outline)
  const open = questions.filter(({ id }) => !isAnswered(own(answers.questions, id)))
  return {
    answered: questions.length - open.length,
    total: questions.length,
    missing: open.filter(({ isRequired }) => isRequired).map(({ question }) => question),
  }
}

/** What a visitor answered when booking, where the audit asks the same in the same words. */
export function answersFromBooking(
  outline: Outline,
  said: readonly { question: string; answer: string | null }[],
  at: string,
): Answers {
  return said.reduce<Answers>((answers, { question, answer }) => {
    const asked = questionsOf(outline).find((one) => one.question === question)
    const value = asked && answer ? valueIn(asked, answer) : null
    if (!asked || value === null) return answers
    const applied = applyAnswer(
      outline,
      answers,
      { part: 'questions', key: asked.id, value, version: 0 },
      { at, by: null },
    )
    return applied.ok ? applied.answers : answers
  }, NO_ANSWERS)
}

/** Visitors' answers come as text. */
function valueIn({ kind }: OutlineQuestion, answer: string): AnswerValue {
  if (kind === 'NUMBER' || kind === 'RATING') return answer.trim() === '' ? null : Number(answer)
  if (kind === 'YES_NO') return { yes: true, true: true, no: false, false: false }[answer.trim().toLowerCase()] ?? null
  return answer
}
