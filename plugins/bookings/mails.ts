import type { CollectionConfig, Config } from 'payload'
import { subscribe } from '@/plugins/events/api'
import { registerQueues } from '@/plugins/jobs/api'
import { registerTemplates } from '@/plugins/notifications/api'
import { icsEndpoints } from './ics/endpoints'
import { feedEndpoints } from './ics/feedEndpoints'
import { bookingMails } from './mail'
import { findDueMails } from './notifications/findDue'
import { handOffMail } from './notifications/handOff'
import { tellTheWaiting } from './notifications/notifyWaitlist'
import { retryEndpoint } from './notifications/retryEndpoint'

/** What bookings tell: the queue of their mails, its templates, calendar files and each host's private calendar. */
export function withMails(config: Config): Config {
  const extended = {
    ...config,
    endpoints: [...(config.endpoints ?? []), ...icsEndpoints],
    collections: config.collections?.map(extend),
  }
  return subscribe(registerQueues(registerTemplates(extended, bookingMails), [findDueMails, handOffMail]), {
    name: 'bookings: tell the waiting list',
    types: ['waitlist.joined', 'waitlist.offered', 'waitlist.expired'],
    handle: tellTheWaiting,
  })
}

function extend(collection: CollectionConfig): CollectionConfig {
  const { endpoints, fields } = collection
  switch (collection.slug) {
    case 'audit-notifications':
      return { ...collection, endpoints: [retryEndpoint, ...(endpoints || [])] }
    case 'booking-hosts':
      return {
        ...collection,
        endpoints: [...feedEndpoints, ...(endpoints || [])],
        fields: [
          ...fields,
          {
            name: 'calendarFeed',
            type: 'ui',
            admin: {
              disableListColumn: true,
              condition: (data) => Boolean(data?.id),
              components: { Field: '/plugins/bookings/admin/FeedPanel#FeedPanel' },
            },
          },
        ],
      }
    default:
      return collection
  }
}
