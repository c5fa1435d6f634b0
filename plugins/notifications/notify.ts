import type { PayloadRequest } from 'payload'
import { v7 as newId } from 'uuid'
import type { z } from 'zod'
import { enqueue } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import { inTransaction } from '@/src/server/inTransaction'
import type { InAppText, MailTemplate } from './defineTemplate'
import { MAIL_QUEUE } from './mailQueue'
import { organizationName } from './organizationBrand'
import { readerOf } from './readerOf'
import { sealPart } from './sealed'
import { TEMPLATES, type TemplateName } from './templates'
import type { MailAttachment } from './transports/types'
import { voiceOf, type Voice } from './voice'

export type Channel = 'mail' | 'inApp'

export interface Recipient {
  email: string
  name?: string | null
  /** Needed for the in-app channel. */
  userId?: string | null
  /** The language of the form that was filled in. @default the one of the account, else English */
  locale?: string | null
  /** The clock that the mail speaks by. @default the one of the account, else UTC */
  timeZone?: string | null
}

interface Common {
  to: Recipient
  /** Whose brand, quota and outbox it is; `null` only for account mail of people without one. */
  organization: string | null
  /** The same key never sends twice: name what happened and to whom, e.g. `lead.received:<id>:<user>`. */
  dedupeKey: string
  /** @default mail, and inApp when the template has a form for it and the recipient is a user of an organization */
  channels?: readonly Channel[]
  /** A path inside Orrery that the bell leads to, e.g. `/admin/collections/leads/<id>`. */
  link?: string | null
  replyTo?: string | null
  /** Small texts that go with the mail: a calendar file. */
  attachments?: readonly MailAttachment[]
}

/** A message by the name of one of the house's templates, with exactly the data that this one declares. */
export type NamedMessage = {
  [Name in TemplateName]: Common & { template: Name; data: z.input<(typeof TEMPLATES)[Name]['schema']> }
}[TemplateName]

/** A message with a template of a capability of its own. */
export type OwnMessage<Schema extends z.ZodType<object>> = Common & {
  template: MailTemplate<Schema>
  data: z.input<Schema>
}

export interface Notified {
  /** Id of the mail in the outbox; `null` when there is none or the same key was used before. */
  message: string | null
  /** Id of the in-app notification; `null` likewise. */
  notification: string | null
}

/**
 * The one way to tell somebody something: writes the mail and the in-app notification as rows and queues the sending,
 * all in the caller's transaction (or in one of its own, when the request has none). A key that was used before
 * writes nothing.
 *
 * @throws ZodError when the data is not what the template declares
 */
export async function notify(req: PayloadRequest, message: NamedMessage): Promise<Notified>
export async function notify<Schema extends z.ZodType<object>>(
  req: PayloadRequest,
  message: OwnMessage<Schema>,
): Promise<Notified>
export async function notify(
  req: PayloadRequest,
  message: NamedMessage | OwnMessage<z.ZodType<object>>,
): Promise<Notified> {
  const template = (
    typeof message.template === 'string' ? TEMPLATES[message.template] : message.template
  ) as MailTemplate
  const data = template.schema.parse(message.data)

  return inTransaction(req, async () => {
    const voice = voiceOf(template.words, await readerOf(req, message.to))
    const inApp = template.inApp?.(data, voice)
    const channels = message.channels ?? defaultChannels(message, inApp)
    const notified: Notified = {
      message: channels.includes('mail') ? await writeMail(req, message, template, data, voice) : null,
      notification: channels.includes('inApp') ? await writeNotification(req, message, template, inApp) : null,
    }
    return notified
  })
}

function defaultChannels({ to, organization }: Common, inApp: InAppText | undefined): Channel[] {
  return inApp && to.userId && organization ? ['mail', 'inApp'] : ['mail']
}

async function writeMail(
  req: PayloadRequest,
  message: Common,
  template: MailTemplate,
  data: object,
  voice: Voice,
): Promise<string | null> {
  const id = newId()
  const subject = template.subject(data, { name: await organizationName(req, message.organization) }, voice)
  const attachments = message.attachments?.length ? JSON.stringify(message.attachments) : null
  const rows = await query<{ id: string }>(
    req,
    sql`
      insert into outbox_messages
        (id, organization_id, "to", to_name, reply_to, subject, status, attempts, template, locale, time_zone, attachments, data, dedupe_key, created_at, updated_at)
      values (
        ${id}, ${message.organization}, ${message.to.email}, ${message.to.name ?? null}, ${message.replyTo ?? null},
        ${oneLine(subject)}, 'QUEUED', 0, ${template.name}, ${voice.locale}, ${message.to.timeZone ?? null}, ${attachments},
        to_jsonb(${sealPart(id, 'data', JSON.stringify(data))}::text), ${message.dedupeKey}, now(), now()
      )
      on conflict (dedupe_key) do nothing
      returning id`,
  )
  if (rows.length === 0) return null
  await enqueue(req, MAIL_QUEUE, { messageId: id }, { id })
  return id
}

async function writeNotification(
  req: PayloadRequest,
  { to, organization, dedupeKey, link }: Common,
  template: MailTemplate,
  inApp: InAppText | undefined,
): Promise<string | null> {
  if (!inApp)
    throw new Error(`The template "${template.name}" has no in-app form: add inApp() to it, or send it by mail alone.`)
  if (!to.userId || !organization) {
    throw new Error('An in-app notification needs to.userId and an organization: send to others by mail alone.')
  }
  const rows = await query<{ id: string }>(
    req,
    sql`
      insert into notifications (id, organization_id, owner_id, type, title, message, link, dedupe_key, created_at, updated_at)
      values (
        ${newId()}, ${organization}, ${to.userId}, ${inApp.type}, ${inApp.title.slice(0, 200)}, ${inApp.message?.slice(0, 2000) ?? null},
        ${link ?? null}, ${dedupeKey}, now(), now()
      )
      on conflict (dedupe_key) do nothing
      returning id`,
  )
  return rows[0]?.id ?? null
}

/** Subjects come from what visitors write: a line end in one would begin a header of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 300)
}
