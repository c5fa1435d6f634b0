import { createLocalReq, type ListViewServerProps } from 'payload'
import { can } from '@/plugins/access/api'
import { sayIn } from '@/plugins/languages/api'
import { ListTabs } from '@/src/components/panel/ListTabs'
import { isNarrowedBy, listWith } from '@/src/lib/listWhere'
import { ApproveSelected } from './ApproveSelected'
import '../booking.css'

/** Above the bookings: the calendar, the load, what waits for somebody, and what can be done with all that are chosen. */
export async function BookingLists({ payload, user, i18n, searchParams }: ListViewServerProps) {
  const say = sayIn(i18n)
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  const list = `${payload.config.routes.admin}/collections/audit-bookings`
  const comingUp = listWith(list, [
    ['status', 'equals', 'CONFIRMED'],
    ['startsAt', 'greater_than', new Date().toISOString()],
  ])
  const ways = [
    {
      label: say('All'),
      href: list,
      isCurrent: !isNarrowedBy(searchParams, 'status') && !isNarrowedBy(searchParams, 'startsAt'),
    },
    { label: say('Calendar'), href: `${list}/calendar` },
    {
      label: say('To approve'),
      href: listWith(list, [['status', 'equals', 'PENDING']]),
      isCurrent: isNarrowedBy(searchParams, 'status', 'PENDING'),
    },
    {
      label: say('Coming up'),
      href: `${comingUp}&sort=startsAt`,
      isCurrent: isNarrowedBy(searchParams, 'status', 'CONFIRMED'),
    },
    {
      label: say('Nobody came'),
      href: listWith(list, [['status', 'equals', 'NO_SHOW']]),
      isCurrent: isNarrowedBy(searchParams, 'status', 'NO_SHOW'),
    },
    { label: say('Load'), href: `${list}/load` },
  ]
  return (
    <div className="booking-lists">
      <ListTabs name={say('Bookings by what they need')} tabs={ways} />
      {can(req, 'update', 'audit-bookings') ? <ApproveSelected /> : null}
    </div>
  )
}
