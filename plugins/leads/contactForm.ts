import { z } from 'zod'
import type { ContactField, OriginField } from '@/src/lib/contact-fields'
import { cleanText } from '@/src/lib/forms/cleanText'
import { originIn } from '@/src/lib/forms/origin'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/src/lib/locales'
import { siteWords, type SiteWords } from '@/src/lib/site-words'

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
  phone: optional(60),
  company: optional(160),
  message: text.pipe(z.string().min(1).max(10_000)),
  consent: z.unknown().refine((value) => AGREED.includes(value)),
})

/** The language of the form that was sent; of an unknown one, the default. */
export function localeOfForm(input: Record<string, unknown>): Locale {
  return isLocale(input.locale) ? input.locale : DEFAULT_LOCALE
}

/**
 * Checks what a contact form sent. Problems are sentences in the visitor's language that say what to do; what the
 * visitor cannot see or change (where the visit began, an unknown service) is cut or left out and never a problem.
 */
export function parseContact(input: Record<string, unknown>): ParsedContact {
  const locale = localeOfForm(input)
  const result = schema.safeParse(input)
  if (!result.success) {
    const fields = new Set(result.error.issues.map(({ path }) => String(path[0])))
    const problems = [...fields].map((field) => [field, siteWords(locale)[problemKey(field)]])
    return { ok: false, problems: Object.fromEntries(problems) as ContactProblems }
  }
  const { name, email, phone, company, message } = result.data
  const service = text.safeParse(input.service)
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

function problemKey(field: string): keyof SiteWords {
  return `problem${field.charAt(0).toUpperCase()}${field.slice(1)}` as keyof SiteWords
}
