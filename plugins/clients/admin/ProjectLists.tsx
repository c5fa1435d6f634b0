import type { ListViewServerProps } from 'payload'
import { sayIn } from '@/plugins/languages/api'
import { isNarrowedBy, listWith } from '@/src/lib/listWhere'
import { ListTabs } from '@/src/components/panel/ListTabs'
import './clients.css'

/** Above the projects: those under way, those that are late, those that are launched. */
export function ProjectLists({ payload, i18n, searchParams }: ListViewServerProps) {
  const say = sayIn(i18n)
  const list = `${payload.config.routes.admin}/collections/projects`
  const today = `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`
  const late = isNarrowedBy(searchParams, 'dueDate')
  const launched = isNarrowedBy(searchParams, 'status', 'LAUNCHED')
  const open: [string, string, string] = ['status', 'not_equals', 'LAUNCHED']
  return (
    <ListTabs
      className="client-tabs"
      name={say('Projects by state')}
      tabs={[
        { label: say('All'), href: list, isCurrent: !isNarrowedBy(searchParams, 'status') },
        {
          label: say('Under way'),
          href: listWith(list, [open]),
          isCurrent: !late && isNarrowedBy(searchParams, 'status') && !launched,
        },
        { label: say('Late'), href: listWith(list, [open, ['dueDate', 'less_than', today]]), isCurrent: late },
        { label: say('Launched'), href: listWith(list, [['status', 'equals', 'LAUNCHED']]), isCurrent: launched },
      ]}
    />
  )
}
