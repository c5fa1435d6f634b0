import type { CollectionConfig, Config, Plugin } from 'payload'
import { subscribe } from '@/plugins/events/api'
import { registerTemplates } from '@/plugins/notifications/api'
import { withRecordTabs } from '@/src/fields/recordTabs'
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
  return withRecordTabs(collection, {
    messages: {
      label: 'Messages',
      path: '/messages',
      Component: '/plugins/portal/admin/ConversationView#ConversationView',
      order: 200,
      shownTo: { read: 'client-messages' },
    },
  })
}
