import type { CollectionSlug, Plugin } from 'payload'
import { auditPlugin } from '@/plugins/audit'
import { changesetsPlugin } from '@/plugins/changesets'
import { eventsPlugin } from '@/plugins/events'
import { jobsPlugin } from '@/plugins/jobs'
import { notificationsPlugin } from '@/plugins/notifications'
import { recordsPlugin } from '@/plugins/records'
import type { Domain } from './domains/domain'

/** What the kernel itself writes. */
const OWN: CollectionSlug[] = ['audit-logs', 'changesets', 'domain-events', 'notifications', 'outbox-messages']

/** What every domain stands on: how rows are kept, what is said of them, and work that is done later. */
export function kernel(domains: Domain[]): Plugin[] {
  const machineWritten = [...OWN, ...domains.flatMap((domain) => domain.machineWritten ?? [])]
  const uniqueIndexes = Object.assign({}, ...domains.map((domain) => domain.uniqueIndexes)) as Record<string, string>
  return [
    recordsPlugin({ machineWritten, uniqueIndexes }),
    eventsPlugin({ exclude: machineWritten }),
    auditPlugin({ withoutTrail: machineWritten }),
    changesetsPlugin(),
    jobsPlugin(),
    notificationsPlugin(),
  ]
}
