import type { DomainEvent } from '@/plugins/events/api'
import { humanize } from '@/src/lib/options'

/** One line that a person reads: `Lead "Ada Lovelace" created`. */
export function summarize(event: DomainEvent, label: unknown, title: unknown): string {
  // A deed that changed many records says itself what it was.
  if (event.type.startsWith('changeset.') && typeof event.data?.summary === 'string') return event.data.summary
  const verb = humanize(event.type.slice(event.type.lastIndexOf('.') + 1)).toLowerCase()
  const noun = typeof label === 'string' ? label : humanize(event.type.slice(0, event.type.lastIndexOf('.')))
  const name =
    typeof title === 'string' && title !== '' && title !== event.subject?.id ? ` “${title.slice(0, 120)}”` : ''
  return `${noun}${name} ${verb}`
}
