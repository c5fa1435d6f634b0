import type { Say } from '@/plugins/languages/api'
import type { ListTab } from '@/src/components/panel/ListTabs'
import { listWith } from '@/src/lib/listWhere'

/** The ways between the lists of clients. */
export function clientTabs(admin: string, say: Say, current: 'at-risk' | 'follow-ups'): ListTab[] {
  const list = `${admin}/collections/clients`
  return [
    { label: say('All'), href: list },
    { label: say('At risk'), href: `${list}/at-risk`, isCurrent: current === 'at-risk' },
    { label: say('Needs attention'), href: listWith(list, [['healthScore', 'equals', 'YELLOW']]) },
    { label: say('Follow-ups'), href: `${list}/follow-ups`, isCurrent: current === 'follow-ups' },
  ]
}
