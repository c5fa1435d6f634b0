import { APIError, type PayloadRequest } from 'payload'
import { can } from '@/plugins/access/api'
import { dayIn } from '@/src/lib/calendar-day'
import { addDays, isDay } from '@/src/lib/days'
import { isUuid } from '@/src/lib/ids'
import { zoneOf } from '@/src/lib/time-zone'
import { instantAt } from './placing'
import { readHours } from './readHours'
import { readItems } from './readItems'
import { readPeople } from './readPeople'
import type { CalendarData } from './types'

/** The longest stretch that is read at once, and up to which the bookable hours are worked out, in days. */
const LONGEST = 62
const LONGEST_WITH_HOURS = 14

export interface CalendarAsked {
  /** Days on the reader's clock; `until` is not included. */
  from: string | null
  until: string | null
  hosts?: readonly string[]
  types?: readonly string[]
}

/**
 * Everything that the calendar shows of some days, for the person of a request: two statements, and one more for the ground
 * of bookable hours.
 *
 * @throws APIError 400 for days that are none and ids that are none, 403 for somebody who sees no bookings of a studio
 */
export async function readCalendar(req: PayloadRequest, asked: CalendarAsked, now = new Date()): Promise<CalendarData> {
  if (!can(req, 'read', 'host-reservations')) {
    throw new APIError(
      'Those who work in a studio see its calendar. Ask your studio for an invitation.',
      403,
      null,
      true,
    )
  }
  const timeZone = zoneOf(req.user?.timezone)
  const today = dayIn(timeZone, now)
  const from = asked.from ?? today
  const until = asked.until ?? (isDay(from) ? addDays(from, 7) : null)
  if (!isDay(from) || !isDay(until) || until <= from || until > addDays(from, LONGEST)) {
    throw new APIError(
      'Write the days as ?from=2026-11-23&until=2026-11-30; the last one is not included, and there are 62 at most.',
      400,
      null,
      true,
    )
  }
  const { hosts = [], types = [] } = asked
  if (![...hosts, ...types].every(isUuid)) {
    throw new APIError('Name hosts and types by their ids, with commas between them.', 400, null, true)
  }
  const [since, before] = [new Date(instantAt(from, 0, timeZone)), new Date(instantAt(until, 0, timeZone))]
  const people = await readPeople(req)
  const items = await readItems(req, { from: since, until: before, hosts, types })
  const shown = hosts.length === 0 ? people.hosts : people.hosts.filter(({ id }) => hosts.includes(id))
  const hours =
    until <= addDays(from, LONGEST_WITH_HOURS) && shown.length > 0
      ? await readHours(req, { hosts: shown, types, from: since, until: before })
      : []
  return { from, until, timeZone, today, ...people, items, hours }
}
