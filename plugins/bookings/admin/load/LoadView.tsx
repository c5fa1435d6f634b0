import { Gutter } from '@payloadcms/ui'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { can } from '@/plugins/access/api'
import { sayIn, tagOf } from '@/plugins/languages/api'
import { dayIn } from '@/src/lib/calendar-day'
import { addDays, isDay } from '@/src/lib/days'
import { zoneOf } from '@/src/lib/time-zone'
import { readLoad } from '../../load/readLoad'
import { HostTable } from './HostTable'
import { TypeTable } from './TypeTable'
import { Crumbs } from '../Crumbs'
import '../booking.css'
import './load.css'

const WEEKS = 8
/** So many of them are ahead: what is coming is what can still be changed. */
const AHEAD = 4

/** `/admin/collections/audit-bookings/load?from=YYYY-MM-DD`: how full the hosts are, how often nobody came, what is booked. */
export async function LoadView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
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
  const now = new Date()
  const timeZone = zoneOf(req.user.timezone)
  const usual = addDays(dayIn(timeZone, now), -7 * (WEEKS - AHEAD - 1))
  const from = isDay(searchParams?.from) ? searchParams.from : usual
  const load = await readLoad(req, { from, count: WEEKS, timeZone, now })
  const base = `${req.payload.config.routes.admin}/collections/audit-bookings`
  const first = load.weeks[0] ?? from
  return (
    <Gutter className="cal-load">
      <Crumbs trail={[{ label: say('Bookings'), url: base }, { label: say('Load of the hosts') }]} />
      <div className="cal__head">
        <div className="cal__name">
          <p>{say('Bookings')}</p>
          <h1>{say('Load of the hosts')}</h1>
        </div>
        <nav className="cal__way" aria-label={say('Weeks')}>
          <Link href={`${base}/load?from=${addDays(first, -7 * WEEKS)}`}>{say('Earlier')}</Link>
          <Link href={`${base}/load`}>{say('This week')}</Link>
          <Link href={`${base}/load?from=${addDays(first, 7 * WEEKS)}`}>{say('Later')}</Link>
          <Link href={`${base}/calendar`}>{say('Calendar')}</Link>
        </nav>
      </div>
      {load.hosts.length === 0 ? (
        <p className="cal__quiet">{say('Nobody can be booked yet.')}</p>
      ) : (
        <HostTable load={load} say={say} language={tagOf(req.i18n.language)} today={dayIn(timeZone, now)} />
      )}
      <TypeTable types={load.types} say={say} language={tagOf(req.i18n.language)} />
    </Gutter>
  )
}
