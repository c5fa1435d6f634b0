import { longestOf, type FormQuestion, type QuestionKind } from './definition'

/** What a browser can check by itself, as attributes of the field. The server checks the same, see `checkAnswers`. */
export interface FieldHints {
  type: 'text' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'checkbox'
  required: boolean
  minLength?: number
  maxLength?: number
  min?: number
  max?: number
  step?: 'any'
  autoComplete?: string
}

const TYPES: Partial<Record<QuestionKind, FieldHints['type']>> = {
  email: 'email',
  phone: 'tel',
  number: 'number',
  date: 'date',
  agreement: 'checkbox',
}

/** Which question is about the person who answers: browsers fill those in. */
const FILLED_IN: Readonly<Record<string, string>> = {
  name: 'name',
  'full-name': 'name',
  'first-name': 'given-name',
  'last-name': 'family-name',
  company: 'organization',
  organization: 'organization',
  website: 'url',
}

/** The attributes of a question's field. An address is a text to the browser: people leave out the scheme, and may. */
export function hintsOf(question: FormQuestion): FieldHints {
  const { kind, name, required, minLength, min, max } = question
  const longest = longestOf(question)
  const isText = kind === 'text' || kind === 'textarea'
  const autoComplete =
    kind === 'email' ? 'email' : kind === 'phone' ? 'tel' : kind === 'country' ? 'country' : FILLED_IN[name]
  return {
    type: TYPES[kind] ?? 'text',
    required,
    ...(isText && minLength !== null ? { minLength } : {}),
    ...(longest === null ? {} : { maxLength: longest }),
    ...(kind === 'number' && min !== null ? { min } : {}),
    ...(kind === 'number' && max !== null ? { max } : {}),
    ...(kind === 'number' ? { step: 'any' as const } : {}),
    ...(autoComplete === undefined ? {} : { autoComplete }),
  }
}
