import { z } from 'zod'
import { CONSULTATION_TYPES, type ConsultationType } from '@/src/lib/bookings'
import type { ConsultationField } from '@/src/lib/consultation-fields'
import { consultationWords, type ConsultationWords } from '@/src/lib/consultation-words'
import type { OriginField } from '@/src/lib/contact-fields'
import { cleanText } from '@/src/lib/forms/cleanText'
import { originIn } from '@/src/lib/forms/origin'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/src/lib/locales'
import { isTimeZone } from '@/src/lib/time-zone'

/** What somebody without an account asks for, checked. */
export interface ConsultationRequest {
  name: string
  email: string
  company: string | null
  department: string | null
  consultationType: ConsultationType
  challenges: string
  /** As the browser says it; null without one. */
  timeZone: string | null
  locale: Locale
  origin: Partial<Record<OriginField, string>>
}

export type RequestProblems = Partial<Record<ConsultationField | 'token', string>>

export type ParsedRequest = { ok: true; value: ConsultationRequest } | { ok: false; problems: RequestProblems }

const AGREED: readonly unknown[] = [true, 'true', 'on', 'yes', '1']

const text = z.preprocess((value) => (typeof value === 'string' ? cleanText(value) : value), z.string())
const optional = (longest: number) => text.pipe(z.string().max(longest)).optional().default('')

const schema = z.object({
  name: text.pipe(
    z
      .string()
      .min(1)
      .max(120)
      .regex(/^[^\n]*$/),
  ),
  email: text.pipe(z.email().max(254)),
  company: optional(160),
  department: optional(120),
  consultationType: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.enum(CONSULTATION_TYPES).default('GENERAL'),
  ),
  challenges: text.pipe(z.string().min(1).max(10_000)),
  consent: z.unknown().refine((value) => AGREED.includes(value)),
})

/** The language of the form that was sent; of an unknown one, the default. */
export function localeOfRequest(input: Record<string, unknown>): Locale {
  return isLocale(input.locale) ? input.locale : DEFAULT_LOCALE
}

/** Checks what the form sent. Problems are sentences in the visitor's language that say what to do. */
export function parseRequest(input: Record<string, unknown>): ParsedRequest {
  const locale = localeOfRequest(input)
  const result = schema.safeParse(input)
  if (!result.success) {
    const fields = new Set(result.error.issues.map(({ path }) => String(path[0])))
    const problems = [...fields].map((field) => [field, consultationWords(locale)[problemKey(field)]])
    return { ok: false, problems: Object.fromEntries(problems) as RequestProblems }
  }
  const { consent: _, company, department, email, ...request } = result.data
  const zone = input.timeZone
  return {
    ok: true,
    value: {
      ...request,
      email: email.toLowerCase(),
      company: company || null,
      department: department || null,
      timeZone: typeof zone === 'string' && zone.length <= 64 && isTimeZone(zone) ? zone : null,
      locale,
      origin: originIn(input),
    },
  }
}

function problemKey(field: string): keyof ConsultationWords {
  return `problem${field.charAt(0).toUpperCase()}${field.slice(1)}` as keyof ConsultationWords
}
