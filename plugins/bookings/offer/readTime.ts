import { idList, query, sql, type RequestInTransaction } from '@/src/lib/database'
import { WEEKDAYS, type Weekday } from '@/src/lib/bookings'
import type { BlockRule } from '../slots/blocks'
import { dayNumber, epochMinute, epochMinuteUp, instantOf, minuteOf } from '../slots/calendar'
import type { HoursRule } from '../slots/hours'
import type { Span } from '../slots/spans'
import type { Session } from '../slots/types'
import type { OfferedType } from './readType'

/** A stretch as it is kept, with days as `YYYY-MM-DD…` and times as `HH:mm`. */
export interface HoursRow {
  host: string
  weekday: Weekday | null
  date: string | null
  start: string
  end: string
  validFrom: string | null
  validUntil: string | null
  seats: number | null
}

/** A blocked time as it is kept; without a host it is everybody's. */
export interface BlockRow {
  host: string | null
  firstDay: string
  lastDay: string | null
  start: string | null
  end: string | null
}

/** What can be booked when, by rules: weekly hours, hours of dates, and blocked times, of several hosts in one statement. */
export async function readRules(
  req: RequestInTransaction,
  { organization, hosts, type }: { organization: string; hosts: readonly string[]; type: string },
  { from, until }: Span,
): Promise<{ hours: HoursRow[]; blocks: BlockRow[] }> {
  const [row] = await query<{ hours: HoursRow[]; blocks: BlockRow[] }>(
    req,
    sql`select
        (select coalesce(json_agg(json_build_object('host', a.assigned_to_id, 'weekday', a.day_of_week, 'date', a.date,
            'start', a.start_time, 'end', a.end_time, 'validFrom', a.valid_from, 'validUntil', a.valid_until,
            'seats', a.max_bookings)), '[]')
          from audit_availability a
          where a.organization_id = ${organization} and a.assigned_to_id = any (${idList(hosts)})
            and (a.date is null or a.date between ${day(from, -4)} and ${day(until, 4)})
            and (not exists (select from audit_availability_rels r where r.parent_id = a.id and r.path = 'bookingTypes')
              or exists (select from audit_availability_rels r
                where r.parent_id = a.id and r.path = 'bookingTypes' and r.booking_types_id = ${type}))) as hours,
        (select coalesce(json_agg(json_build_object('host', b.assigned_to_id, 'firstDay', b.blocked_date,
            'lastDay', b.last_date, 'start', b.start_time, 'end', b.end_time)), '[]')
          from audit_blocked_dates b
          where b.organization_id = ${organization}
            and (b.assigned_to_id is null or b.assigned_to_id = any (${idList(hosts)}))
            and b.blocked_date <= ${day(until, 4)} and coalesce(b.last_date, b.blocked_date) >= ${day(from, -4)}) as blocks`,
  )
  return row ?? { hours: [], blocks: [] }
}

/** What takes a host's time: here (`taken`, and `away` for blocked times), in calendars elsewhere, and in group sessions. */
export interface TakenTime {
  busy: Span[]
  taken: Span[]
  sessions: Session[]
}

type TakenRow = {
  host: string
  kind: 'away' | 'taken' | 'session' | 'feed'
  from: string
  until: string
  startsAt: string | null
  seatsLeft: number | null
}

/** What a booking or a hold of one's own takes is not in one's way. */
export interface Ignored {
  booking?: string | undefined
  hold?: string | undefined
  /** Reserved for blocked times, which the asker has at hand. */
  blocks?: boolean
}

/**
 * Whose time is taken in a range, in one statement. Holds that have expired take none; of sessions their seats come back.
 * What a host has elsewhere or in another organization counts as well: a person is in one place at a time.
 */
export async function readTaken(
  req: RequestInTransaction,
  { hosts, type }: { hosts: readonly string[]; type: string },
  { from, until }: Span,
  { now, ignore }: { now: Date; ignore: Ignored },
): Promise<Map<string, TakenTime>> {
  const [first, last] = [instantOf(from), instantOf(until)]
  const booking = ignore.booking ?? null
  const hold = ignore.hold ?? null
  const rows = await query<TakenRow>(
    req,
    sql`select r.host_id as host,
        case when r.source = 'BLOCK' then 'away' when r.starts_at is not null and r.booking_type_id = ${type} then 'session'
          else 'taken' end as kind,
        r.blocked_from as "from", r.blocked_until as "until", r.starts_at as "startsAt",
        case when r.starts_at is null then null else greatest(0, r.seats - r.seats_taken
          + (select count(*) from booking_holds h where h.session_id = r.id and (h.expires_at <= ${now.toISOString()} or h.id = ${hold}))
          + (select count(*) from audit_bookings b where b.session_id = r.id and b.id = ${booking}))::int end as "seatsLeft"
      from host_reservations r
        left join booking_holds o on o.id = r.hold_id
      where r.host_id = any (${idList(hosts)}) and r.blocked_from < ${last} and r.blocked_until > ${first}
        ${ignore.blocks ? sql`and r.source <> 'BLOCK'` : sql``} and (o.id is null or o.expires_at > ${now.toISOString()})
        and (r.booking_id is null or r.booking_id is distinct from ${booking}::uuid)
        and (r.hold_id is null or r.hold_id is distinct from ${hold}::uuid)
      union all
      select f.owner_id, 'feed', f.starts_at, f.ends_at, null, null from busy_times f
        join busy_feeds c on c.id = f.feed_id and c.is_active
      where f.owner_id = any (${idList(hosts)}) and f.starts_at < ${last} and f.ends_at > ${first}`,
  )
  const taken = new Map<string, TakenTime>(hosts.map((host) => [host, { busy: [], taken: [], sessions: [] }]))
  for (const row of rows) {
    const own = taken.get(row.host)
    if (!own) continue
    const span = { from: epochMinute(row.from), until: epochMinuteUp(row.until) }
    if (row.kind === 'away' || row.kind === 'feed') own.busy.push(span)
    else own.taken.push(span)
    if (row.kind === 'session' && row.startsAt) {
      own.sessions.push({ startsAt: epochMinute(row.startsAt), seatsLeft: row.seatsLeft ?? 0 })
    }
  }
  return taken
}

/** When bookings and holds that count against caps begin: those of the type, and those of each host. */
export interface Booked {
  ofType: number[]
  ofHosts: Map<string, number[]>
}

/** Counted for caps; one statement, none where no cap is set. */
export async function readBooked(
  req: RequestInTransaction,
  type: Pick<OfferedType, 'id' | 'organization' | 'maxPerDay' | 'maxPerWeek' | 'hosts'>,
  hosts: readonly string[],
  { from, until }: Span,
  { now, ignore }: { now: Date; ignore: Ignored },
): Promise<Booked> {
  const booked: Booked = { ofType: [], ofHosts: new Map(hosts.map((host) => [host, []])) }
  const limited = [type, ...type.hosts].some(({ maxPerDay, maxPerWeek }) => maxPerDay !== null || maxPerWeek !== null)
  if (!limited) return booked
  const ids = idList(hosts)
  const within = sql`starts_at >= ${day(from, -9)} and starts_at < ${day(until, 9)}`
  const rows = await query<{ type: string; startsAt: string; hosts: string[] }>(
    req,
    sql`select b.booking_type_id as type, b.starts_at as "startsAt",
          array_remove(array_append(array(select r.users_id from audit_bookings_rels r where r.parent_id = b.id and r.path = 'hosts'),
            b.assigned_to_id), null)::text[] as hosts
        from audit_bookings b
        where b.organization_id = ${type.organization} and ${within} and b.deleted_at is null
          and b.status in ('PENDING', 'CONFIRMED', 'COMPLETED', 'NO_SHOW') and b.id is distinct from ${ignore.booking ?? null}::uuid
          and (b.booking_type_id = ${type.id} or b.assigned_to_id = any (${ids})
            or b.id in (select r.parent_id from audit_bookings_rels r where r.path = 'hosts' and r.users_id = any (${ids})))
        union all
        select h.booking_type_id, h.starts_at,
          array_remove(array_append(array(select r.users_id from booking_holds_rels r where r.parent_id = h.id and r.path = 'hosts'),
            h.assigned_to_id), null)::text[]
        from booking_holds h
        where h.organization_id = ${type.organization} and ${within} and h.expires_at > ${now.toISOString()}
          and h.id is distinct from ${ignore.hold ?? null}::uuid
          and (h.booking_type_id = ${type.id} or h.assigned_to_id = any (${ids})
            or h.id in (select r.parent_id from booking_holds_rels r where r.path = 'hosts' and r.users_id = any (${ids})))`,
  )
  for (const row of rows) {
    const at = epochMinute(row.startsAt)
    if (row.type === type.id) booked.ofType.push(at)
    for (const host of new Set(row.hosts)) booked.ofHosts.get(host)?.push(at)
  }
  return booked
}

/** A kept stretch in the integers that slots are reckoned in. */
export function hoursRule(row: HoursRow): HoursRule {
  return {
    weekday: row.weekday === null ? null : WEEKDAYS.indexOf(row.weekday),
    date: row.date === null ? null : dayNumber(row.date),
    start: minuteOf(row.start),
    end: minuteOf(row.end),
    validFrom: row.validFrom === null ? null : dayNumber(row.validFrom),
    validUntil: row.validUntil === null ? null : dayNumber(row.validUntil),
    seats: row.seats,
  }
}

export function blockRule(row: BlockRow): BlockRule {
  return {
    firstDay: dayNumber(row.firstDay),
    lastDay: dayNumber(row.lastDay ?? row.firstDay),
    start: row.start ? minuteOf(row.start) : null,
    end: row.end ? minuteOf(row.end) : null,
  }
}

function day(minute: number, days: number): string {
  return instantOf(minute + days * 1440)
}
