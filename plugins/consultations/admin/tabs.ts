import type { Say } from '@/plugins/languages/api'
import type { ListTab } from '@/src/components/panel/ListTabs'
import { listWith } from '@/src/lib/listWhere'

/** The ways into the consultations; `current` is the status that the list is narrowed to, `statistics`, or empty for all. */
export function consultationTabs(list: string, say: Say, current: string): ListTab[] {
  const byStatus = (label: string, status: string): ListTab => ({
    label,
    href: listWith(list, [['status', 'equals', status]]),
    isCurrent: current === status,
  })
  return [
    { label: say('All'), href: list, isCurrent: current === '' },
    byStatus(say('Wait for a time'), 'PENDING'),
    byStatus(say('Have their time'), 'SCHEDULED'),
    byStatus(say('Have been held'), 'COMPLETED'),
    { label: say('Statistics'), href: `${list}/statistics`, isCurrent: current === 'statistics' },
  ]
}
