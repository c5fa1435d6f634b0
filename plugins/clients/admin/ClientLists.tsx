import type { ListViewServerProps } from 'payload'
import { sayIn } from '@/plugins/languages/api'
import { isNarrowedBy, listWith } from '@/src/lib/listWhere'
import { ListTabs } from '@/src/components/panel/ListTabs'
import './clients.css'

/** Above the clients: those at risk, those that are due, and what needs attention soon. */
export function ClientLists({ payload, i18n, searchParams }: ListViewServerProps) {
  const say = sayIn(i18n)
  const list = `${payload.config.routes.admin}/collections/clients`
  const yellow = isNarrowedBy(searchParams, 'healthScore', 'YELLOW')
  return (
    <ListTabs
      className="client-tabs"
      name={say('Clients by what they need')}
      tabs={[
        { label: say('All'), href: list, isCurrent: !isNarrowedBy(searchParams, 'healthScore') },
        { label: say('At risk'), href: `${list}/at-risk` },
        {
          label: say('Needs attention'),
          href: listWith(list, [['healthScore', 'equals', 'YELLOW']]),
          isCurrent: yellow,
        },
        { label: say('Follow-ups'), href: `${list}/follow-ups` },
      ]}
    />
  )
}
