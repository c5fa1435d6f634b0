import type { ComponentType } from 'react'
import type { z } from 'zod'
import type { MailBrand } from './mailBrand'

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

export interface MailBodyProps<Data> {
  data: Data
  brand: MailBrand
}

/** One kind of message: what it needs to know, and how it reads in a mail and under the bell. */
export interface MailTemplate<Schema extends z.ZodType<object> = z.ZodType<object>> {
  /** Stored with every message, e.g. `lead-received`. */
  name: string
  /** For the preview screen. */
  title: string
  schema: Schema
  /** Whether the mail holds a link that opens an account: its content is then sealed and shown to platform administrators alone. */
  carriesCredentials: boolean
  /** Whether the mail is about the recipient's own account: it is never held back for a used-up quota. */
  isAccountMail: boolean
  subject(data: z.output<Schema>, brand: { name: string }): string
  /** Loads the React Email component: late, because only the worker and the preview need it. */
  loadBody(): Promise<ComponentType<MailBodyProps<z.output<Schema>>>>
  /** What stands under the bell; without it the template has no in-app form. */
  inApp?(data: z.output<Schema>): InAppText
  /** For the preview and the tests. */
  sample: z.input<Schema>
}

/** Declares a template; capabilities of their own hand theirs over with `registerTemplates`. */
export function defineTemplate<Schema extends z.ZodType<object>>(template: MailTemplate<Schema>): MailTemplate<Schema> {
  return template
}
