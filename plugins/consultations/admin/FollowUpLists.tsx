import type { ListViewServerProps } from 'payload'
import { sayIn } from '@/plugins/languages/api'
import { ListTabs } from '@/src/components/panel/ListTabs'
import { isNarrowedBy, listWith } from '@/src/lib/listWhere'
import './consultations.css'

/** Above the follow-ups: what is still to be done, what of it is mine, what is late, and what has been done. */
export function FollowUpLists({ payload, user, i18n, searchParams }: ListViewServerProps) {
  const say = sayIn(i18n)
  const list = `${payload.config.routes.admin}/collections/follow-ups`
  const open: [string, string, string] = ['status', 'equals', 'SCHEDULED']
  const isOpen = isNarrowedBy(searchParams, 'status', 'SCHEDULED')
  const isMine = isOpen && isNarrowedBy(searchParams, 'assignedTo')
  const isLate = isOpen && isNarrowedBy(searchParams, 'dueAt')
  return (
    <ListTabs
      className="consult-tabs"
      name={say('Follow-ups by state')}
      tabs={[
        { label: say('All'), href: list, isCurrent: !isNarrowedBy(searchParams, 'status') },
        {
          label: say('Open'),
          href: listWith(list, [open]),
          isCurrent: isOpen && !isMine && !isLate,
        },
        {
          label: say('Mine'),
          href: listWith(list, [open, ['assignedTo', 'equals', String(user?.id ?? '')]]),
          isCurrent: isMine,
        },
        {
          label: say('Late'),
          href: listWith(list, [open, ['dueAt', 'less_than', new Date().toISOString()]]),
          isCurrent: isLate,
        },
        {
          label: say('Done'),
          href: listWith(list, [['status', 'equals', 'DONE']]),
          isCurrent: isNarrowedBy(searchParams, 'status', 'DONE'),
        },
      ]}
    />
  )
}
