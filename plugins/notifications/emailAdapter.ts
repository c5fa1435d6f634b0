import type { EmailAdapter } from 'payload'
import { readEnv } from '@/src/lib/env'
import { QUEUED_MAIL } from './queuedMail'

/**
 * Payload's way out for its own mails, which is closed: every mail goes through `notify`, in the caller's transaction,
 * with a dedupe key and a row in the outbox. Payload's account mails do so in their `generateEmailHTML`.
 */
export const outboxEmail: EmailAdapter = () => {
  const [, name, address] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(readEnv().MAIL_FROM) ?? []
  return {
    name: 'outbox',
    defaultFromName: name ?? 'Orrery',
    defaultFromAddress: address ?? readEnv().MAIL_FROM,
    sendEmail: async ({ html }) => {
      if (html === QUEUED_MAIL) return
      throw new Error('Mail goes through notify() of plugins/notifications/api, never through payload.sendEmail().')
    },
  }
}
