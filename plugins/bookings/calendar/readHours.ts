import type { PayloadRequest } from 'payload'
import { organizationsFor } from '@/plugins/access/api'
import { idList, query, sql } from '@/src/lib/database'
import { holidaysBetween } from '../offer/holidays'
import { hoursRule, type HoursRow } from '../offer/readTime'
import { daysSpan } from '../slots/blocks'
import { epochMinute, instantOf } from '../slots/calendar'
import { stretchesOf } from '../slots/hours'
import { merged, type Span } from '../slots/spans'
import { dayAt, zoneAround } from '../slots/zone'
import { inOrganizations } from './readItems'
import type { BookableStretch, CalendarHost } from './types'

interface HoursAsked {
  hosts: readonly Pick<CalendarHost, 'id' | 'timeZone' | 'country' | 'region'>[]
  /** Hours that are for other types alone are left out; none: all hours. */
  types?: readonly string[]
  from: Date
  until: Date
}

type RuleRow = HoursRow & { types: string[] } & Record<string, unknown>

/** When hosts can be booked by their own hours, whatever takes that time: the ground of the calendar, by one statement. */
export async function readHours(req: PayloadRequest, asked: HoursAsked): Promise<BookableStretch[]> {
  const spans = await readHourSpans(req, asked)
  return asked.hosts.flatMap(({ id }) =>
    (spans.get(id) ?? []).map(({ from, until }) => ({ host: id, startsAt: instantOf(from), endsAt: instantOf(until) })),
  )
}

/** The same in epoch minutes, by host; touching stretches are one, all lie within what was asked for. */
export async function readHourSpans(
  req: PayloadRequest,
  { hosts, types = [], from, until }: HoursAsked,
): Promise<Map<string, Span[]>> {
  const ids = hosts.map(({ id }) => id)
  const day = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD')`)
  const rows = await query<RuleRow>(
    req,
    sql`select a.assigned_to_id as host, a.day_of_week::text as weekday, ${day('a.date')} as date, a.start_time as start,
        a.end_time as "end", ${day('a.valid_from')} as "validFrom", ${day('a.valid_until')} as "validUntil",
        a.max_bookings::int as seats,
        (select coalesce(json_agg(r.booking_types_id), '[]') from audit_availability_rels r
          where r.parent_id = a.id and r.path = 'bookingTypes') as types
      from audit_availability a
      where a.assigned_to_id = any (${idList(ids)})
        and ${inOrganizations(organizationsFor(req, 'read', 'audit-availability'), 'a')}`,
  )
  const [since, before] = [epochMinute(from), epochMinute(until)]
  const meant = rows.filter(
    (row) => types.length === 0 || row.types.length === 0 || row.types.some((id) => types.includes(id)),
  )
  const bookable = new Map<string, Span[]>()
  for (const { id, timeZone, country, region } of hosts) {
    const zone = zoneAround(timeZone, since, before)
    // What began the day before may run on into the first one.
    const [first, last] = [dayAt(zone, since) - 1, dayAt(zone, before) + 1]
    const rules = meant.filter(({ host }) => host === id).map(hoursRule)
    const stretches = merged(stretchesOf(rules, zone, first, last))
    const holidays = await holidaysBetween({ country, region }, first, last)
    const open = without(stretches, merged(holidays.map(({ day: number }) => daysSpan(number, number, zone))))
    bookable.set(id, within(open, since, before))
  }
  return bookable
}

/** What is left of merged spans without what other merged ones take. */
export function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  return taken.reduce<Span[]>(
    (left, { from, until }) =>
      left.flatMap((span) =>
        [
          { from: span.from, until: Math.min(span.until, from) },
          { from: Math.max(span.from, until), until: span.until },
        ].filter((part) => part.from < part.until),
      ),
    [...spans],
  )
}

function within(spans: readonly Span[], since: number, before: number): Span[] {
  return spans
    .map(({ from, until }) => ({ from: Math.max(from, since), until: Math.min(until, before) }))
    .filter(({ from, until }) => from < until)
}
