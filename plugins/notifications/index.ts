import type { CollectionConfig, Config, Plugin } from 'payload'
import { registerQueues } from '@/plugins/jobs/api'
import { declareWords } from '@/plugins/languages/api'
import { type AccountMailAddresses, withAccountMails } from './accountMails'
import { outboxEmail } from './emailAdapter'
import { bellEndpoints } from './endpoints/bell'
import { outboxEndpoints } from './endpoints/outbox'
import { previewEndpoint } from './endpoints/preview'
import { sendMail } from './sendMail'
import { TEMPLATES } from './templates'

export interface NotificationsOptions extends AccountMailAddresses {
  /** The auth collection whose own mails go through `notify`. @default 'users' */
  usersSlug?: string
}

/** The collections that this plugin is about; `notify` writes their tables by SQL. */
const OUTBOX = 'outbox-messages'
const BELL = 'notifications'

/**
 * One way to tell somebody something: `notify` of `api.ts` writes the mail into the outbox and the in-app notification,
 * and the worker hands the mail over. Payload's own mails go the same way.
 */
export const notificationsPlugin =
  ({ usersSlug = 'users', ...addresses }: NotificationsOptions = {}): Plugin =>
  (config: Config): Config => {
    const { components } = config.admin ?? {}
    const extend = (collection: CollectionConfig): CollectionConfig => {
      switch (collection.slug) {
        case usersSlug:
          return withAccountMails(collection, addresses)
        case OUTBOX:
          return withMailScreens(collection)
        case BELL:
          return { ...collection, endpoints: [...bellEndpoints, ...(collection.endpoints || [])] }
        default:
          return collection
      }
    }
    return registerQueues(
      {
        ...declareWords(
          config,
          Object.values(TEMPLATES).map(({ title }) => title),
        ),
        email: outboxEmail,
        endpoints: [...(config.endpoints ?? []), previewEndpoint],
        collections: (config.collections ?? []).map(extend),
        admin: {
          ...config.admin,
          components: {
            ...components,
            actions: [...(components?.actions ?? []), '/plugins/notifications/admin/Bell#Bell'],
          },
        },
      },
      [sendMail],
    )
  }

/** The outbox shows each mail as it left, and has the templates beside it. */
function withMailScreens(collection: CollectionConfig): CollectionConfig {
  const { components } = collection.admin ?? {}
  return {
    ...collection,
    endpoints: [...outboxEndpoints, ...(collection.endpoints || [])],
    fields: [
      {
        name: 'mail',
        type: 'ui',
        admin: { components: { Field: '/plugins/notifications/admin/MailPanel#MailPanel' }, disableListColumn: true },
      },
      ...collection.fields,
    ],
    admin: {
      ...collection.admin,
      components: {
        ...components,
        beforeListTable: [
          ...(components?.beforeListTable ?? []),
          {
            path: '/plugins/notifications/admin/PreviewLink#PreviewLink',
            serverProps: { path: `/collections/${OUTBOX}/templates` },
          },
        ],
        views: {
          ...components?.views,
          templates: { Component: '/plugins/notifications/admin/PreviewView#PreviewView', path: '/templates' },
        },
      },
    },
  } as CollectionConfig
}
