import type { PayloadRequest } from 'payload'
import { organizationsFor } from '@/plugins/access/api'
import { query, sql } from '@/src/lib/database'
import { addDays, weekOf } from '@/src/lib/days'
import { inOrganizations, titleOf } from '../calendar/readItems'
import { instantAt } from '../calendar/placing'
import { readHourSpans } from '../calendar/readHours'
import { readPeople } from '../calendar/readPeople'
import type { Span } from '../slots/spans'
import { epochMinute } from '../slots/calendar'

export interface HostWeek {
  /** Minutes of meetings that stand or were held. */
  booked: number
  /** Minutes in which the host can be booked by the own hours. */
  bookable: number
  meetings: number
  noShows: number
  /** Of the meetings that are over; null as long as there is none. */
  noShowRate: number | null
}

export interface HostLoad {
  id: string
  name: string
  weeks: HostWeek[]
  whole: HostWeek
}

export interface TypeMonth {
  /** `YYYY-MM` on the reader's clock. */
  month: string
  type: string
  title: string
  booked: number
  held: number
  noShows: number
  cancelled: number
}

export interface Load {
  /** Mondays. */
  weeks: string[]
  hosts: HostLoad[]
  types: TypeMonth[]
}

interface CountRow extends Record<string, unknown> {
  host: string
  week: string
  booked: number
  meetings: number
  held: number
  noShows: number
}

/**
 * How much of each host's bookable time is booked, week by week, how often nobody came, and what was booked of each type in
 * each month. Three statements, and one for the hosts' names.
 *
 * @param from any day of the first week
 * @param count how many weeks
 */
export async function readLoad(
  req: PayloadRequest,
  { from, count, timeZone, now }: { from: string; count: number; timeZone: string; now: Date },
): Promise<Load> {
  const monday = weekOf(from)[0] ?? from
  const weeks = Array.from({ length: count }, (_, index) => addDays(monday, 7 * index))
  const bounds = [...weeks, addDays(monday, 7 * count)].map((day) => new Date(instantAt(day, 0, timeZone)))
  const [since, before] = [bounds[0] ?? now, bounds.at(-1) ?? now]
  const within = inOrganizations(organizationsFor(req, 'read', 'audit-bookings'), 'b')
  const local = sql`(b.starts_at at time zone ${timeZone})`
  const inRange = sql`b.deleted_at is null and b.starts_at >= ${since.toISOString()} and b.starts_at < ${before.toISOString()} and ${within}`

  const { hosts } = await readPeople(req)
  const counts = await query<CountRow>(
    req,
    // Of a group session the time counts once, however many take part.
    sql`select host, week, sum(minutes)::int as booked, count(*)::int as meetings,
        (count(*) filter (where held))::int as held, (count(*) filter (where no_show))::int as "noShows"
      from (
        select h.host, to_char(date_trunc('week', ${local}), 'YYYY-MM-DD') as week,
          max(extract(epoch from b.ends_at - b.starts_at) / 60) as minutes,
          bool_or(b.status = 'COMPLETED' or (b.status = 'CONFIRMED' and b.ends_at <= ${now.toISOString()}::timestamptz)) as held,
          bool_and(b.status = 'NO_SHOW') as no_show
        from audit_bookings b cross join lateral (
          select r.users_id as host from audit_bookings_rels r where r.parent_id = b.id and r.path = 'hosts'
          union select b.assigned_to_id where b.assigned_to_id is not null
        ) h
        where ${inRange} and b.status in ('PENDING', 'CONFIRMED', 'COMPLETED', 'NO_SHOW')
        group by h.host, week, coalesce(b.session_id, b.id)
      ) meetings group by host, week`,
  )
  const spans = await readHourSpans(req, { hosts, from: since, until: before })
  const edges = bounds.map((at) => epochMinute(at))
  const types = await query<TypeMonth & Record<string, unknown>>(
    req,
    sql`select to_char(${local}, 'YYYY-MM') as month, b.booking_type_id as type, min(${titleOf(req, sql`b.booking_type_id`)}) as title,
        count(*)::int as booked, (count(*) filter (where b.status = 'COMPLETED'))::int as held,
        (count(*) filter (where b.status = 'NO_SHOW'))::int as "noShows",
        (count(*) filter (where b.status in ('CANCELLED', 'DECLINED')))::int as cancelled
      from audit_bookings b where ${inRange} group by 1, 2 order by 1 desc, 4 desc, 3`,
  )
  return {
    weeks,
    hosts: hosts.map(({ id, name }) => {
      const ofHost = weeks.map((week, index) =>
        weekOfHost(
          counts.find((row) => row.host === id && row.week === week),
          minutesIn(spans.get(id) ?? [], edges[index] ?? 0, edges[index + 1] ?? 0),
        ),
      )
      return { id, name, weeks: ofHost.map(({ held: _held, ...week }) => week), whole: sumOf(ofHost) }
    }),
    types,
  }
}

type Counted = HostWeek & { held: number }

function weekOfHost(row: CountRow | undefined, bookable: number): Counted {
  const { booked = 0, meetings = 0, held = 0, noShows = 0 } = row ?? {}
  return { booked, bookable, meetings, noShows, held, noShowRate: rateOf(noShows, held) }
}

function sumOf(weeks: readonly Counted[]): HostWeek {
  const sum = (pick: (week: Counted) => number) => weeks.reduce((total, week) => total + pick(week), 0)
  const noShows = sum((week) => week.noShows)
  return {
    booked: sum(({ booked }) => booked),
    bookable: sum(({ bookable }) => bookable),
    meetings: sum(({ meetings }) => meetings),
    noShows,
    noShowRate: rateOf(
      noShows,
      sum(({ held }) => held),
    ),
  }
}

function rateOf(noShows: number, held: number): number | null {
  return noShows + held === 0 ? null : noShows / (noShows + held)
}

/** How many minutes of spans lie between two. */
export function minutesIn(spans: readonly Span[], from: number, until: number): number {
  return spans.reduce((total, span) => total + Math.max(0, Math.min(span.until, until) - Math.max(span.from, from)), 0)
}
