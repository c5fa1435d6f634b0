import { z } from 'zod'
import { cleanText } from '@/src/lib/forms/cleanText'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/src/lib/locales'
import { storyWords, type StoryWords } from '@/src/lib/story-words'

/** Where the form is sent. */
export const ANSWER_ENDPOINT = '/api/testimonial-requests/answer'

export interface Answer {
  rating: number
  content: string
  authorName: string
  authorTitle: string | null
  company: string | null
}

export type AnswerField = 'company' | 'consent' | 'content' | 'name' | 'position' | 'rating'
export type AnswerProblems = Partial<Record<AnswerField, string>>

const text = z.preprocess((value) => (typeof value === 'string' ? cleanText(value) : ''), z.string())

const FIELDS = {
  rating: z.coerce.number().int().min(1).max(5),
  content: text.pipe(z.string().min(10).max(2000)),
  name: text.pipe(z.string().min(1).max(120)),
  position: text.pipe(z.string().max(120)),
  company: text.pipe(z.string().max(160)),
  consent: z.unknown().refine((value) => ['yes', 'on', 'true', true].includes(value as string | boolean)),
} satisfies Record<AnswerField, z.ZodType>

const PROBLEMS: Record<AnswerField, keyof StoryWords> = {
  rating: 'problemRating',
  content: 'problemContent',
  name: 'problemName',
  position: 'problemPosition',
  company: 'problemCompany',
  consent: 'problemConsent',
}

/** Reads what somebody filled in: the answer, or a sentence for each field that is wrong, in the form's language. */
export function parseAnswer(
  input: Readonly<Record<string, unknown>>,
): { ok: true; answer: Answer } | { ok: false; problems: AnswerProblems } {
  const parsed = z.object(FIELDS).safeParse({ ...input, rating: input.rating ?? '' })
  if (parsed.success) {
    const { rating, content, name, position, company } = parsed.data
    return {
      ok: true,
      answer: { rating, content, authorName: name, authorTitle: position || null, company: company || null },
    }
  }
  const words = storyWords(localeOfAnswer(input))
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0] as AnswerField))
  return { ok: false, problems: Object.fromEntries([...wrong].map((field) => [field, words[PROBLEMS[field]]])) }
}

/** The language of the form that was sent. */
export function localeOfAnswer(input: Readonly<Record<string, unknown>>): Locale {
  return isLocale(input.locale) ? input.locale : DEFAULT_LOCALE
}
