import { z } from 'zod'
import { CONSULTATION_TYPES, type ConsultationType } from '@/src/lib/bookings'
import type { ConsultationField } from '@/src/lib/consultation-fields'
import { consultationWords } from '@/src/lib/consultation-words'
import type { OriginField } from '@/src/lib/contact-fields'
import { originIn } from '@/src/lib/forms/origin'
import {
  consent,
  localeOfForm,
  longText,
  optionalText,
  problemsIn,
  visitorEmail,
  visitorName,
} from '@/src/lib/forms/visitorForm'
import type { Locale } from '@/src/lib/locales'
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

const schema = z.object({
  name: visitorName,
  email: visitorEmail,
  company: optionalText(160),
  department: optionalText(120),
  consultationType: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.enum(CONSULTATION_TYPES).default('GENERAL'),
  ),
  challenges: longText,
  consent,
})

/** Checks what the form sent. Problems are sentences in the visitor's language that say what to do. */
export function parseRequest(input: Record<string, unknown>): ParsedRequest {
  const locale = localeOfForm(input)
  const result = schema.safeParse(input)
  if (!result.success) return { ok: false, problems: problemsIn(result.error, consultationWords(locale)) }
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
