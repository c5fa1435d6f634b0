import type { CollectionConfig, Config, Plugin } from 'payload'
import { subscribe } from '@/plugins/events/api'
import { registerTemplates } from '@/plugins/notifications/api'
import { portalEndpoints } from './endpoints'
import { notifyOfMessage } from './notifyOfMessage'
import type { PortalOptions } from './options'
import { stampMessage } from './stampMessage'
import { portalTemplates } from './templates'

/** The collections that this plugin is about; their tables carry the same names. */
const NEEDED = ['clients', 'client-messages', 'media', 'notifications', 'users']

/**
 * What people of a client see and do at `/portal`: the conversation with the studio, the files that are shared with them,
 * their notifications and their profile. Staff answer on the client's record.
 */
export const portalPlugin =
  (options: PortalOptions): Plugin =>
  (config: Config): Config => {
    for (const slug of NEEDED) {
      if (!config.collections?.some((collection) => collection.slug === slug)) {
        throw new Error(`The portal plugin needs the collection "${slug}". Add it to collections/index.ts.`)
      }
    }
    return subscribe(
      registerTemplates(
        {
          ...config,
          endpoints: [...(config.endpoints ?? []), ...portalEndpoints],
          collections: config.collections?.map(extend),
        },
        portalTemplates,
      ),
      { name: 'portal: tell of a message', types: ['client-messages.created'], handle: notifyOfMessage(options) },
    )
  }

function extend(collection: CollectionConfig): CollectionConfig {
  switch (collection.slug) {
    case 'client-messages':
      return {
        ...collection,
        hooks: { ...collection.hooks, beforeChange: [...(collection.hooks?.beforeChange ?? []), stampMessage] },
      }
    case 'clients':
      return withConversation(collection)
    default:
      return collection
  }
}

/** A tab of the client's record: the conversation. */
function withConversation(collection: CollectionConfig): CollectionConfig {
  const components = collection.admin?.components
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...components,
        views: {
          ...components?.views,
          edit: {
            ...components?.views?.edit,
            messages: {
              Component: '/plugins/portal/admin/ConversationView#ConversationView',
              path: '/messages',
              tab: {
                label: 'Messages',
                href: '/messages',
                order: 200,
                condition: ({ permissions }) => Boolean(permissions?.collections?.['client-messages']?.read),
              },
            },
          },
        },
      },
    },
  } as CollectionConfig
}
