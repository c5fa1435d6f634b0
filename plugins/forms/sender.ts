import type { CheckedAnswer } from '@/src/lib/forms/checkAnswers'

/** Who sent a form, as far as its answers say so. */
export interface Sender {
  name: string | null
  email: string | null
  phone: string | null
  company: string | null
  /** The longest thing that was written. */
  message: string | null
}

const FULL_NAME = /^(your-)?(full-)?name$/
const COMPANY = /^(company|organi[sz]ation|studio|business)(-name)?$/

/** Finds the person among the answers: by the kind of a question where that says it, else by its name. */
export function senderOf(answers: readonly CheckedAnswer[]): Sender {
  const byKind = (kind: string) => answers.find(({ question }) => question.kind === kind)?.value ?? null
  const byName = (pattern: RegExp) => answers.find(({ question }) => pattern.test(question.name))?.value ?? null
  const parts = [byName(/^(first|given)-name$/), byName(/^(last|family)-name$/)].filter((part) => part !== null)
  const name = byName(FULL_NAME) ?? (parts.length > 0 ? parts.join(' ') : null)
  const written = answers.filter(({ question }) => question.kind === 'textarea').map(({ value }) => value)
  const [longest] = [...written].sort((a, b) => b.length - a.length)
  return {
    name: name?.slice(0, 120) ?? null,
    email: byKind('email'),
    phone: byKind('phone'),
    company: byName(COMPANY)?.slice(0, 160) ?? null,
    message: longest ?? null,
  }
}
