import type { PayloadRequest } from 'payload'
import { onBehalfOf, personIn } from '@/plugins/access/api'
import { query, sql } from '@/src/lib/database'
import { templateNamed } from './registry'
import { openPart } from './sealed'
import type { MailAttachment } from './transports/types'

export type MailContent =
  | { kind: 'content'; html: string; text: string; attachments: MailAttachment[] }
  /** It holds a link that opens somebody's account. */
  | { kind: 'withheld' }
  /** It has not been rendered yet, or was erased after it had left. */
  | { kind: 'none' }

/**
 * What a mail of the outbox says, for the person of the request.
 *
 * @throws NotFound when the person may not see the message at all
 */
export async function readContent(req: PayloadRequest, id: string): Promise<MailContent> {
  const message = await req.payload.findByID({
    collection: 'outbox-messages',
    id,
    depth: 0,
    select: { template: true },
    ...onBehalfOf(req),
  })
  // A director could open the account of a platform administrator with such a mail, so its organization does not matter.
  const isOpen = !templateNamed(req.payload.config, message.template).carriesCredentials
  if (!isOpen && personIn(req)?.isAdmin !== true) return { kind: 'withheld' }
  const [row] = await query<{ html: string | null; text: string | null; attachments: MailAttachment[] | null }>(
    req,
    sql`select html, text, attachments from outbox_messages where id = ${id}`,
  )
  const html = openPart(id, 'html', row?.html)
  const text = openPart(id, 'text', row?.text)
  return html === null || text === null
    ? { kind: 'none' }
    : { kind: 'content', html, text, attachments: row?.attachments ?? [] }
}
