import { z } from 'zod'
import type { ContactField, OriginField } from '@/src/lib/contact-fields'
import { originIn } from '@/src/lib/forms/origin'
import {
  consent,
  localeOfForm,
  longText,
  optionalText,
  problemsIn,
  visitorEmail,
  visitorName,
  writtenText,
} from '@/src/lib/forms/visitorForm'
import type { Locale } from '@/src/lib/locales'
import { siteWords } from '@/src/lib/site-words'

/** What a visitor wrote, checked. */
export interface ContactMessage {
  name: string
  email: string
  phone: string | null
  company: string | null
  message: string
  /** Slug of the service asked about; whether there is one is not known here. */
  service: string | null
  locale: Locale
  origin: Partial<Record<OriginField, string>>
}

export type ContactProblems = Partial<Record<ContactField | 'consent' | 'token', string>>

export type ParsedContact = { ok: true; value: ContactMessage } | { ok: false; problems: ContactProblems }

const schema = z.object({
  name: visitorName,
  email: visitorEmail,
  phone: optionalText(60),
  company: optionalText(160),
  message: longText,
  consent,
})

/**
 * Checks what a contact form sent. Problems are sentences in the visitor's language that say what to do; what the
 * visitor cannot see or change (where the visit began, an unknown service) is cut or left out and never a problem.
 */
export function parseContact(input: Record<string, unknown>): ParsedContact {
  const locale = localeOfForm(input)
  const result = schema.safeParse(input)
  if (!result.success) return { ok: false, problems: problemsIn(result.error, siteWords(locale)) }
  const { name, email, phone, company, message } = result.data
  const service = writtenText.safeParse(input.service)
  return {
    ok: true,
    value: {
      name,
      email: email.toLowerCase(),
      phone: phone || null,
      company: company || null,
      message,
      service: service.success && service.data !== '' ? service.data.slice(0, 120) : null,
      locale,
      origin: originIn(input),
    },
  }
}
