import { fill } from '@/src/lib/fill'
import type { BookingWords } from '@/src/lib/booking-words'
import type { MeetingPlace } from '@/src/lib/bookings'
import type { Answer, BookingTypeView, QuestionView } from './types'

/** What the visitor has typed. It stays while times are chosen, lost and chosen again. */
export interface Details {
  name: string
  email: string
  phone: string
  message: string
  consent: boolean
  /** By id of the question. */
  answers: Readonly<Record<string, string>>
}

export const EMPTY: Details = { name: '', email: '', phone: '', message: '', consent: false, answers: {} }

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/

/** What is missing, by field in the order of the form; the server looks again. */
export function problemsIn(
  details: Details,
  type: Pick<BookingTypeView, 'place' | 'questions'>,
  words: BookingWords,
): Record<string, string> {
  const { name, email, phone, consent, answers } = details
  const found: [string, string][] = []
  if (name.trim() === '' || name.trim().length > 120) found.push(['name', words.problemName])
  if (!EMAIL.test(email.trim()) || email.length > 254) found.push(['email', words.problemEmail])
  found.push(...Object.entries(problemsWith({ phone, answers }, type, words)))
  if (!consent) found.push(['consent', words.problemConsent])
  return Object.fromEntries(found)
}

/** What is missing of that which the type itself asks. */
export function problemsWith(
  { phone, answers }: Pick<Details, 'answers' | 'phone'>,
  { place, questions }: { place: MeetingPlace | null; questions: readonly QuestionView[] },
  words: BookingWords,
): Record<string, string> {
  const found: [string, string][] = []
  if (place === 'PHONE' && phone.replace(/\D/g, '').length < 5) found.push(['phone', words.problemPhone])
  for (const question of questions) {
    const problem = problemOf(question, answers[question.id] ?? '', words)
    if (problem) found.push([question.id, problem])
  }
  return Object.fromEntries(found)
}

function problemOf(
  { question, kind, isRequired }: QuestionView,
  answer: string,
  { problemAnswer, problemNumber }: BookingWords,
): string | null {
  if (answer.trim() === '') return isRequired ? fill(problemAnswer, { question }) : null
  if (kind === 'NUMBER' && !Number.isFinite(Number(answer.replace(',', '.')))) return fill(problemNumber, { question })
  return null
}

/** The answers as they are sent: those that were given. */
export function answersOf(details: Details, questions: readonly QuestionView[]): Answer[] {
  return questions.flatMap(({ id }) => {
    const answer = details.answers[id]?.trim() ?? ''
    return answer === '' ? [] : [{ question: id, answer }]
  })
}
