import type { Config, Plugin } from 'payload'
import { registerQueues } from '@/plugins/jobs/api'
import { type AccountMailAddresses, withAccountMails } from './accountMails'
import { outboxEmail } from './emailAdapter'
import { sendMail } from './sendMail'

export interface NotificationsOptions extends AccountMailAddresses {
  /** The auth collection whose own mails go through `notify`. @default 'users' */
  usersSlug?: string
}

/**
 * One way to tell somebody something: `notify` of `api.ts` writes the mail into the outbox and the in-app notification,
 * and the worker hands the mail over. Payload's own mails go the same way.
 */
export const notificationsPlugin =
  ({ usersSlug = 'users', ...addresses }: NotificationsOptions = {}): Plugin =>
  (config: Config): Config =>
    registerQueues(
      {
        ...config,
        email: outboxEmail,
        collections: (config.collections ?? []).map((collection) =>
          collection.slug === usersSlug ? withAccountMails(collection, addresses) : collection,
        ),
      },
      [sendMail],
    )
