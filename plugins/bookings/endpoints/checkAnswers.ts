import { ValidationError, type PayloadRequest } from 'payload'
import type { Locale } from '@/src/lib/locales'
import type { BookedType } from '../booking/readType'
import { together } from '../operations/inTurn'
import { readTypes, type PublicQuestion } from '../offer/readTypes'

/**
 * The answers to the questions of a type, each beside the words that were asked; what nobody asked is left out.
 *
 * @throws ValidationError with a sentence for each question that needs an answer or has a wrong one
 */
export async function checkAnswers(
  req: PayloadRequest,
  type: BookedType,
  given: readonly { question: string; answer: string }[],
  locale: Locale,
): Promise<{ question: string; answer: string }[]> {
  const asked = { organization: type.organization, slug: type.slug, locale }
  const [found] = await together(`questions ${type.id} ${locale}`, () => readTypes(req, asked))
  const answers: { question: string; answer: string }[] = []
  const errors: { path: string; message: string }[] = []
  for (const question of found?.questions ?? []) {
    const sent = given.find((one) => one.question === question.id || one.question === question.question)
    const answer = sent?.answer.trim() ?? ''
    const problem = problemOf(question, answer)
    if (problem) errors.push({ path: question.id, message: problem })
    else if (answer !== '') answers.push({ question: question.question, answer })
  }
  if (errors.length > 0) throw new ValidationError({ collection: 'audit-bookings', errors, req })
  return answers
}

function problemOf({ kind, choices, isRequired }: PublicQuestion, answer: string): string | null {
  if (answer === '') return isRequired ? 'Answer this question.' : null
  if (kind === 'NUMBER' && !Number.isFinite(Number(answer.replace(',', '.')))) return 'Write a number.'
  if (kind === 'CHOICE' && choices.length > 0 && !choices.includes(answer)) return 'Choose one of the answers.'
  return null
}
