import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { MailBrand } from './mailBrand'
import type { MailReason, SheetVoice } from './sheetWords'
import type { MailWords, Voice } from './voice'

export const NOTIFICATION_TYPES = [
  'INFO',
  'WARNING',
  'ERROR',
  'SUCCESS',
  'TASK_DUE',
  'WORKFLOW_COMPLETE',
  'BUDGET_ALERT',
] as const

export interface InAppText {
  type: (typeof NOTIFICATION_TYPES)[number]
  title: string
  message?: string
}

/** A brand as one reader's mail shows it: with what the sheet itself says, in their language. */
export interface SheetBrand extends MailBrand {
  sheet: SheetVoice
}

export interface MailBodyProps<Data, Key extends string = string> {
  data: Data
  /** Handed on to every part of the mail (`<Layout brand={brand}>`). */
  brand: SheetBrand
  /** The template's `words` in the reader's language, dates and numbers as they write them. */
  voice: Voice<Key>
}

/** The React Email component of a template. Declared as a method, so that a list may hold templates of any data. */
type MailBody<Data, Key extends string> = { body(props: MailBodyProps<Data, Key>): ReactNode }['body']

/** One kind of message: what it needs to know, and how it reads in a mail and under the bell. */
export interface MailTemplate<Schema extends z.ZodType<object> = z.ZodType<object>, Key extends string = string> {
  /** Stored with every message, e.g. `lead-received`. */
  name: string
  /** For the preview screen. */
  title: string
  schema: Schema
  /** Whether the mail holds a link that opens an account: its content is then sealed and shown to platform administrators alone. */
  carriesCredentials: boolean
  /** Whether the mail is about the recipient's own account: it is never held back for a used-up quota. */
  isAccountMail: boolean
  /** Why the reader gets it: a sentence in the footer. @default 'account' for account mail, else none */
  reason?: MailReason
  /** What it says, in every language. @default it speaks English to everybody */
  words?: MailWords<Key>
  subject(data: z.output<Schema>, brand: { name: string }, voice: Voice<Key>): string
  /** Loads the React Email component: late, because only the worker and the preview need it. */
  loadBody(): Promise<MailBody<z.output<Schema>, Key>>
  /** What stands under the bell; without it the template has no in-app form. */
  inApp?(data: z.output<Schema>, voice: Voice<Key>): InAppText
  /** For the preview and the tests. */
  sample: z.input<Schema>
}

/**
 * Declares a template; capabilities of their own hand theirs over with `registerTemplates`.
 *
 * @example
 * const words = { en: { subject: '{name} has written' }, es: { subject: '{name} ha escrito' }, fr: …, de: …, ja: … }
 * defineTemplate({ words, subject: ({ name }, brand, voice) => voice.say('subject', { name }), … })
 */
export function defineTemplate<Schema extends z.ZodType<object>, Key extends string = string>(
  template: MailTemplate<Schema, Key>,
): MailTemplate<Schema, Key> {
  return template
}
