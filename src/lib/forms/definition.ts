/** The kinds of questions a form may ask; the slugs of the blocks that editors choose from. */
export const QUESTION_KINDS = [
  'text',
  'textarea',
  'email',
  'phone',
  'url',
  'number',
  'date',
  'choice',
  'choices',
  'country',
  'agreement',
] as const

export type QuestionKind = (typeof QUESTION_KINDS)[number]

export interface FormChoice {
  label: string
  value: string
}

/** One question, in one language. */
export interface FormQuestion {
  kind: QuestionKind
  /** Under which the answer is kept: lower-case letters, digits and hyphens; unique in its form. */
  name: string
  label: string
  help: string | null
  required: boolean
  /** Characters, for `text` and `textarea`. */
  minLength: number | null
  maxLength: number | null
  /** For `number`. */
  min: number | null
  max: number | null
  /** For `choice` and `choices`; empty otherwise. */
  choices: FormChoice[]
}

/** A form as visitors see it, in one language. */
export interface FormDefinition {
  id: string
  title: string
  introduction: string | null
  questions: FormQuestion[]
  submitLabel: string | null
  /** What the visitor reads after sending. */
  confirmation: string | null
  /** The words of the box that has to be ticked; null for the house's own. */
  consent: string | null
}

/** What is kept when the editor says nothing. A telephone number and an address have the lengths of the contact form. */
const LONGEST: Partial<Record<QuestionKind, number>> = {
  text: 500,
  textarea: 10_000,
  email: 254,
  phone: 60,
  url: 2048,
}

/** The most characters that an answer may have; null where characters are not counted. */
export function longestOf({ kind, maxLength }: Pick<FormQuestion, 'kind' | 'maxLength'>): number | null {
  const most = LONGEST[kind]
  if (most === undefined) return null
  const isFree = kind === 'text' || kind === 'textarea'
  return isFree ? Math.min(maxLength ?? most, 10_000) : most
}

/**
 * A mark of what a form asks, without its words: it changes when answers that were given to the old form may not fit the
 * new one, and stays when a label is rewritten or translated. No secret and no signature.
 */
export function fingerprintOf({ questions }: Pick<FormDefinition, 'questions'>): string {
  const asked = questions.map(({ kind, name, required, minLength, maxLength, min, max, choices }) => [
    kind,
    name,
    required,
    minLength,
    maxLength,
    min,
    max,
    choices.map(({ value }) => value),
  ])
  let hash = 0x811c9dc5
  for (const character of JSON.stringify(asked)) {
    // FNV-1a
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return hash.toString(16).padStart(8, '0')
}
