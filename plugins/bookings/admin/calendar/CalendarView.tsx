import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { can } from '@/plugins/access/api'
import { sayIn } from '@/plugins/languages/api'
import { dayIn } from '@/src/lib/calendar-day'
import { addDays, isDay } from '@/src/lib/days'
import { isUuid } from '@/src/lib/ids'
import { zoneOf } from '@/src/lib/time-zone'
import { readCalendar } from '../../calendar/readCalendar'
import { daysOf, isView } from '../../calendar/span'
import { CalendarScreen } from './CalendarScreen'
import '@/src/components/panel/tones.css'
import '../booking.css'
import './calendar.css'

/** `/admin/collections/audit-bookings/calendar?view=week&day=YYYY-MM-DD&hosts=&types=` */
export async function CalendarView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const say = sayIn(req.i18n)
  if (!req.user || !can(req, 'read', 'host-reservations')) {
    return (
      <Gutter>
        <p className="cal__quiet">
          {say('Those who work in a studio see its calendar. Ask your studio for an invitation.')}
        </p>
      </Gutter>
    )
  }
  const view = isView(searchParams?.view) ? searchParams.view : 'week'
  const day = isDay(searchParams?.day) ? searchParams.day : dayIn(zoneOf(req.user.timezone), new Date())
  const setting = { view, day, hosts: idsIn(searchParams?.hosts), types: idsIn(searchParams?.types) }
  const days = daysOf(view, day)
  const from = days[0] ?? day
  const until = addDays(days.at(-1) ?? day, 1)
  const initial = await readCalendar(req, { from, until, hosts: setting.hosts, types: setting.types })
  const links = {
    collections: `${req.payload.config.routes.admin}/collections`,
    mayBook: can(req, 'create', 'audit-bookings'),
  }
  return (
    <Gutter>
      <CalendarScreen initial={initial} setting={setting} isViewNamed={isView(searchParams?.view)} links={links} />
    </Gutter>
  )
}

function idsIn(value: string | string[] | undefined): string[] {
  return (typeof value === 'string' ? value.split(',') : []).filter(isUuid)
}
