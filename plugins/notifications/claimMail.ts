import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { senderAddress } from '@/src/lib/mail-address'
import type { MailTemplate } from './defineTemplate'
import { organizationBrand } from './organizationBrand'
import { countMail } from './quota'
import { readerOf } from './readerOf'
import { templateNamed } from './registry'
import { renderMail, type RenderedMail } from './render'
import { openPart, sealPart } from './sealed'
import type { MailAttachment, OutgoingMail, Transport } from './transports/types'
import { warnOfQuota } from './warnOfQuota'

/** A mail that this worker alone has in its hands. */
export interface ClaimedMail extends OutgoingMail {
  /** Which claim it is: settling changes the row only as long as it is this one. */
  attempt: number
  carriesCredentials: boolean
}

interface MessageRow extends Record<string, unknown> {
  id: string
  organization_id: string | null
  status: string
  transport: string | null
  attempts: string | number
  to: string
  to_name: string | null
  reply_to: string | null
  subject: string
  template: string
  locale: string | null
  time_zone: string | null
  attachments: MailAttachment[] | null
  data: string | null
  html: string | null
  text: string | null
}

/**
 * Claims a queued mail, QUEUED → SENDING, and renders it when it goes out for the first time. `null`: the row has moved
 * on, or the quota is used up, or nobody knows what became of an earlier hand-off.
 */
export async function claimMail(
  req: PayloadRequest,
  id: string,
  transport: Transport['name'],
): Promise<ClaimedMail | null> {
  const [row] = await query<MessageRow>(req, sql`select * from outbox_messages where id = ${id} for update`)
  if (!row) return null
  if (row.status === 'SENDING' && row.transport !== 'outbox') {
    await leaveUncertain(req, id)
    return null
  }
  // A mail that stays in the outbox was never handed to anybody: to do it again is harmless.
  if (row.status !== 'QUEUED' && row.status !== 'SENDING') return null

  const template = templateNamed(req.payload.config, row.template)
  const attempts = Number(row.attempts)
  if (attempts === 0 && !(await hasRoom(req, row, template))) return null

  const brand = await organizationBrand(req, row.organization_id)
  const reader = await readerOf(req, { email: row.to, locale: row.locale, timeZone: row.time_zone })
  const rendered = await contentOf(row, template, () =>
    renderMail(template, JSON.parse(openPart(id, 'data', row.data) ?? 'null'), brand, reader),
  )
  if (rendered instanceof Error) {
    await fail(req, id, `The mail could not be rendered: ${rendered.message}`)
    return null
  }
  const stored = template.carriesCredentials
    ? { html: sealPart(id, 'html', rendered.html), text: sealPart(id, 'text', rendered.text) }
    : rendered
  await query(
    req,
    sql`
      update outbox_messages set status = 'SENDING', transport = ${transport}, attempts = ${attempts + 1}, claimed_at = now(),
        html = ${stored.html}, text = ${stored.text}, data = null, error = null, updated_at = now()
      where id = ${id} and status in ('QUEUED', 'SENDING')`,
  )
  const address = senderAddress()
  return {
    id,
    attempt: attempts + 1,
    carriesCredentials: template.carriesCredentials,
    from: `"${brand.name.replace(/["\\\r\n]/g, '')}" <${address}>`,
    to: row.to,
    toName: row.to_name,
    replyTo: row.reply_to ?? brand.email,
    subject: row.subject,
    ...rendered,
    attachments: row.attachments ?? [],
  }
}

/** Counts the mail against the plan, and says so where it no longer fits. Mail about the recipient's own account always fits. */
async function hasRoom(req: PayloadRequest, row: MessageRow, template: MailTemplate): Promise<boolean> {
  if (template.isAccountMail || !row.organization_id) return true
  const use = await countMail(req, row.organization_id)
  await warnOfQuota(req, row.organization_id, use)
  if (!use.allowed) {
    await fail(
      req,
      row.id,
      `The plan’s ${use.limit} e-mails of this month are used up. Change the plan, or try again after the quota has started anew.`,
    )
  }
  return use.allowed
}

/** What was rendered before stays what it was; the data it was made from is gone by then. */
async function contentOf(
  row: MessageRow,
  template: MailTemplate,
  renderNow: () => Promise<RenderedMail>,
): Promise<RenderedMail | Error> {
  const html = openPart(row.id, 'html', row.html)
  const text = openPart(row.id, 'text', row.text)
  if (html !== null && text !== null) return { html, text }
  if (row.data === null) return new Error(`the data of "${template.name}" has been erased`)
  // No statement runs in here, so the error is safe to keep: it ends this mail and no transaction.
  return renderNow().catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
}

async function leaveUncertain(req: PayloadRequest, id: string): Promise<void> {
  await query(
    req,
    sql`
      update outbox_messages set status = 'UNCERTAIN', updated_at = now(),
        error = 'The worker stopped while it handed this mail over. Nobody knows whether it arrived, so it is not sent again by itself.'
      where id = ${id} and status = 'SENDING'`,
  )
}

async function fail(req: PayloadRequest, id: string, error: string): Promise<void> {
  await query(
    req,
    sql`update outbox_messages set status = 'FAILED', error = ${error}, updated_at = now() where id = ${id} and status = 'QUEUED'`,
  )
}
