import { createLocalReq, type ListViewServerProps } from 'payload'
import { can } from '@/plugins/access/api'
import { sayIn } from '@/plugins/languages/api'
import { isNarrowedBy, listWith } from '@/src/lib/listWhere'
import { ListTabs } from '@/src/components/panel/ListTabs'
import { LookForSuggestions } from './LookForSuggestions'
import './clients.css'

/** Above the opportunities: what is open, dismissed, won; the forecast; and the rules at work. */
export async function OpportunityLists({ payload, user, i18n, searchParams }: ListViewServerProps) {
  const say = sayIn(i18n)
  const list = `${payload.config.routes.admin}/collections/opportunities`
  const req = await createLocalReq({ user }, payload)
  const dismissed = isNarrowedBy(searchParams, 'isDismissed')
  const converted = isNarrowedBy(searchParams, 'isConverted')
  return (
    <ListTabs
      className="client-tabs"
      name={say('Opportunities by state')}
      tabs={[
        { label: say('Open'), href: list, isCurrent: !dismissed && !converted },
        {
          label: say('Won'),
          href: listWith(list, [['isConverted', 'equals', 'true']]),
          isCurrent: converted,
        },
        {
          label: say('Dismissed'),
          href: listWith(list, [['isDismissed', 'equals', 'true']]),
          isCurrent: dismissed,
        },
        { label: say('Forecast'), href: `${list}/forecast` },
      ]}
    >
      {can(req, 'create', 'opportunities') ? <LookForSuggestions /> : null}
    </ListTabs>
  )
}
