import { z } from 'zod'
import { AGREED, writtenText } from '@/src/lib/forms/visitorForm'
import { isDay } from '@/src/lib/days'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/src/lib/locales'
import { isTimeZone } from '@/src/lib/time-zone'

/** The fields of the booking forms, with what is wrong with each in words. */
export const slug = z.string('Say what you want to book.').min(1).max(160)
/** Far enough for every calendar, and near enough for every sum. */
export const startsAt = z.iso
  .datetime({ offset: true, message: 'Choose a time from the list.' })
  .refine((at) => Date.parse(at) < Date.UTC(2100, 0, 1), 'Choose a time from the list.')
  .transform((at) => new Date(at).toISOString())
export const host = z.uuid('Choose a host from the list.').optional()
export const holdKey = z.string('Say which time is kept.').min(20).max(100)
export const token = z.string('Open the link from your mail.').min(1).max(2000)
export const name = writtenText.pipe(
  z
    .string()
    .min(1, 'Write your name.')
    .max(120, 'Write 120 characters at most.')
    .regex(/^[^\n]*$/, 'Write your name on one line.'),
)
export const email = z
  .preprocess((value) => (typeof value === 'string' ? value.trim().toLowerCase() : value), z.string())
  .pipe(z.email('Write an e-mail address such as you@studio.example.').max(254))
export const phone = writtenText.pipe(z.string().max(40, 'Write 40 characters at most.')).optional()
export const message = writtenText.pipe(z.string().max(5000, 'Write 5,000 characters at most.')).optional()
export const reason = writtenText.pipe(z.string().max(2000, 'Write 2,000 characters at most.')).optional()
export const timeZone = z
  .string()
  .max(80)
  .refine(isTimeZone, 'Choose a time zone such as Europe/Berlin.')
  .default('UTC')
export const language = z
  .unknown()
  .transform((value): Locale => (isLocale(value) ? value : DEFAULT_LOCALE))
  .default(DEFAULT_LOCALE)
export const consent = z
  .unknown()
  .refine((value) => AGREED.includes(value), 'Agree that we keep what you write here; without it we cannot book.')
export const answers = z
  .array(
    z.object({
      question: z.string().max(500),
      answer: writtenText.pipe(z.string().max(5000, 'Write 5,000 characters at most.')),
    }),
  )
  .max(100)
  .default([])
export const source = z.enum(['SITE', 'EMBED', 'PORTAL']).catch('SITE')
export const client = z.uuid('Choose a client of yours.').optional()
export const day = z.string('Write a day such as 2026-12-03.').refine(isDay, 'Write a day such as 2026-12-03.')
