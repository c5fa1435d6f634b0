import { cleanText } from './cleanText'
import { isCountry } from './countries'
import { longestOf, type FormDefinition, type FormQuestion } from './definition'

/** What was sent, by the questions' names; whatever it was. */
export type SentAnswers = Readonly<Record<string, unknown>>

/** An answer that fits its question. */
export interface CheckedAnswer {
  question: FormQuestion
  /** As it is kept: several choices on lines of their own, a number with a point, a country by its code, `yes` for a tick. */
  value: string
}

/** What is wrong with an answer; `limit` is the number that the sentence names. */
export interface AnswerProblem {
  name: string
  code:
    | 'required'
    | 'tooShort'
    | 'tooLong'
    | 'email'
    | 'phone'
    | 'url'
    | 'number'
    | 'tooSmall'
    | 'tooBig'
    | 'date'
    | 'choice'
    | 'country'
    | 'agreement'
  limit?: number
}

export type CheckedAnswers = { ok: true; answers: CheckedAnswer[] } | { ok: false; problems: AnswerProblem[] }

type Verdict = { value: string } | Omit<AnswerProblem, 'name'>

/** WHATWG's pattern of an e-mail address, with a dot required in the host: nobody answers to `ana@localhost`. */
const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i
const AGREED: readonly string[] = ['true', 'on', 'yes', '1']
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Holds what was sent against what the form asks. Only the form's own questions are read: other names in `sent` are
 * ignored. An optional question without an answer is in neither list.
 */
export function checkAnswers({ questions }: Pick<FormDefinition, 'questions'>, sent: SentAnswers): CheckedAnswers {
  const answers: CheckedAnswer[] = []
  const problems: AnswerProblem[] = []
  for (const question of questions) {
    const verdict = check(question, textsIn(Object.hasOwn(sent, question.name) ? sent[question.name] : undefined))
    if (verdict === null) continue
    if ('value' in verdict) answers.push({ question, value: verdict.value })
    else problems.push({ name: question.name, ...verdict })
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answers }
}

/** Whether something other than nothing was sent under a name that the form does not ask for. */
export function hasUnasked({ questions }: Pick<FormDefinition, 'questions'>, sent: SentAnswers): boolean {
  const asked = new Set(questions.map(({ name }) => name))
  return Object.entries(sent).some(([name, value]) => !asked.has(name) && textsIn(value).length > 0)
}

/** Every answer as texts that say something. What is neither text, number, tick nor a list of them is no answer. */
function textsIn(value: unknown): string[] {
  return [value].flat().flatMap((one: unknown) => {
    const text = typeof one === 'string' ? cleanText(one) : typeof one === 'number' || one === true ? String(one) : ''
    return text === '' ? [] : [text]
  })
}

function check(question: FormQuestion, texts: string[]): Verdict | null {
  const [first] = texts
  if (first === undefined) {
    if (!question.required) return null
    return { code: question.kind === 'agreement' ? 'agreement' : 'required' }
  }
  if (question.kind === 'choices') return checkChoices(question, texts)
  // A short text is one line: its line ends would begin lines of their own in mails and exports.
  const text = question.kind === 'text' ? first.replace(/\s*\n\s*/g, ' ') : first
  return checkLength(question, text) ?? CHECKS[question.kind](text, question)
}

function checkLength(question: FormQuestion, text: string): Verdict | null {
  const longest = longestOf(question)
  const count = [...text].length
  if (longest !== null && count > longest) return { code: 'tooLong', limit: longest }
  const isCounted = question.kind === 'text' || question.kind === 'textarea'
  if (isCounted && question.minLength !== null && count < question.minLength) {
    return { code: 'tooShort', limit: question.minLength }
  }
  return null
}

function checkChoices({ choices }: FormQuestion, texts: string[]): Verdict {
  const chosen = new Set(texts)
  const known = choices.filter(({ value }) => chosen.has(value)).map(({ value }) => value)
  return new Set(known).size === chosen.size ? { value: known.join('\n') } : { code: 'choice' }
}

const CHECKS: Record<Exclude<FormQuestion['kind'], 'choices'>, (text: string, question: FormQuestion) => Verdict> = {
  text: (text) => ({ value: text }),
  textarea: (text) => ({ value: text }),
  email: (text) => (EMAIL.test(text) ? { value: text.toLowerCase() } : { code: 'email' }),
  phone: (text) => (/^[+()\d\s./-]+$/.test(text) && /\d\D*\d\D*\d/.test(text) ? { value: text } : { code: 'phone' }),
  url: (text) => checkUrl(text),
  number: (text, { min, max }) => checkNumber(text, min, max),
  date: (text) => (isDate(text) ? { value: text } : { code: 'date' }),
  choice: (text, { choices }) => (choices.some(({ value }) => value === text) ? { value: text } : { code: 'choice' }),
  country: (text) => (isCountry(text.toUpperCase()) ? { value: text.toUpperCase() } : { code: 'country' }),
  agreement: (text, { required }) => {
    if (AGREED.includes(text.toLowerCase())) return { value: 'yes' }
    return required ? { code: 'agreement' } : { value: 'no' }
  },
}

/** An address of the web; without a scheme, as people write it, it is taken as https. */
function checkUrl(text: string): Verdict {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  if (/\s/.test(whole) || !URL.canParse(whole)) return { code: 'url' }
  const url = new URL(whole)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  const isPlain = url.username === '' && url.password === '' && url.hostname.includes('.')
  return isWeb && isPlain && whole.length <= 2048 ? { value: whole } : { code: 'url' }
}

function checkNumber(text: string, min: number | null, max: number | null): Verdict {
  if (!/^[+-]?\d{1,15}([.,]\d{1,10})?$/.test(text)) return { code: 'number' }
  const number = Number(text.replace(',', '.'))
  if (min !== null && number < min) return { code: 'tooSmall', limit: min }
  if (max !== null && number > max) return { code: 'tooBig', limit: max }
  return { value: text.replace(',', '.').replace(/^\+/, '') }
}

/** A day of the calendar, as date fields send it: `2026-02-29` is none. */
function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? []
  if (!year || year === '0000') return false
  const date = new Date(`${text}T00:00:00Z`)
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day)
}
