import type { CollectionConfig, Config, Plugin } from 'payload'
import { subscribe } from '@/plugins/events/api'
import { registerQueues } from '@/plugins/jobs/api'
import { declareWords } from '@/plugins/languages/api'
import { registerTemplates } from '@/plugins/notifications/api'
import { completeEndpoint } from './calls/completeEndpoint'
import { remindQueue } from './calls/remindQueue'
import { stampCall } from './calls/stampCall'
import { CONTACT_EVENTS, followContacts } from './contact/followContacts'
import { refuseFuture } from './contact/refuseFuture'
import { clientEndpoints } from './endpoints'
import { followSignals, SIGNAL_EVENTS } from './health/followSignals'
import { healthQueue } from './health/healthQueue'
import { showFreshHealth } from './health/showFreshHealth'
import { opportunityEndpoints } from './opportunities/endpoints'
import { followCards } from './opportunities/followCards'
import type { ClientsOptions } from './options'
import { stampLaunch } from './projects/stampLaunch'
import { callScreens, clientScreens, opportunityScreens, projectScreens } from './screens'
import { suggestQueue } from './suggestions/suggestQueue'
import { clientTemplates } from './templates'
import { TIMELINE_SOURCES } from './timeline/sources'
import { timelineEndpoint } from './timeline/timelineEndpoint'
import { vaultEndpoints } from './vault/endpoints'

export type { ClientsOptions, HealthSource, TimelineSource } from './options'

/** The collections that this plugin is about; their tables carry the same names. */
const NEEDED = [
  'audit-bookings',
  'clients',
  'client-calls',
  'client-messages',
  'contacts',
  'opportunities',
  'projects',
  'tasks',
]

/**
 * Looking after clients: health with reasons, follow-ups, the vault, the timeline, calls, and what might be sold to them:
 * forecast, dismissing, converting, suggestions by rules.
 */
export const clientsPlugin =
  ({ timeline = [], health = [], remindMinutes = 15 }: ClientsOptions = {}): Plugin =>
  (config: Config): Config => {
    for (const slug of NEEDED) {
      if (config.collections?.some((collection) => collection.slug === slug)) continue
      throw new Error(`The clients plugin needs the collection "${slug}". Add it to collections/index.ts.`)
    }
    const sources = [...TIMELINE_SOURCES, ...timeline]
    const words = timeline.flatMap((source) => [source.label, ...Object.values(source.words)])
    const queues = [healthQueue(health), remindQueue(remindMinutes), suggestQueue]
    const told = [
      // Contact first: the health that follows in the same transaction sees it.
      { name: 'clients: contact', types: CONTACT_EVENTS, handle: followContacts },
      { name: 'clients: health', types: SIGNAL_EVENTS, handle: followSignals(health) },
      { name: 'clients: cards', types: ['card.finished'], handle: followCards },
    ]
    const extended = {
      ...declareWords(config, words),
      collections: config.collections?.map((collection) => extend(collection, sources)),
    }
    return told.reduce(subscribe, registerQueues(registerTemplates(extended, clientTemplates), queues))
  }

function extend(collection: CollectionConfig, sources: Parameters<typeof timelineEndpoint>[0]): CollectionConfig {
  const { hooks, endpoints } = collection
  const before = hooks?.beforeChange ?? []
  switch (collection.slug) {
    case 'clients':
      return {
        ...clientScreens(collection, sources),
        endpoints: [...clientEndpoints, ...vaultEndpoints, timelineEndpoint(sources), ...(endpoints || [])],
        hooks: {
          ...hooks,
          beforeChange: [...before, refuseFuture],
          afterChange: [...(hooks?.afterChange ?? []), showFreshHealth],
        },
      }
    case 'client-calls':
      return {
        ...callScreens(collection),
        endpoints: [completeEndpoint, ...(endpoints || [])],
        hooks: { ...hooks, beforeChange: [...before, stampCall] },
      }
    case 'opportunities':
      return { ...opportunityScreens(collection), endpoints: [...opportunityEndpoints, ...(endpoints || [])] }
    case 'projects':
      return { ...projectScreens(collection), hooks: { ...hooks, beforeChange: [...before, stampLaunch] } }
    default:
      return collection
  }
}
