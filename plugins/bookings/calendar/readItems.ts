import type { PayloadRequest } from 'payload'
import { allows, organizationsFor } from '@/plugins/access/api'
import { LONGEST_MEETING } from '@/src/lib/bookings'
import { idList, query, sql, type SQL } from '@/src/lib/database'
import type { CalendarItem } from './types'
import { SHOWN_STATUSES } from './types'

/** What stands in the calendar of some days, for the person of a request. */
export interface ItemsAsked {
  /** Instants; what touches `[from, until)` is shown. */
  from: Date
  until: Date
  /** Accounts, and ids of booking types; none: everything. */
  hosts?: readonly string[]
  types?: readonly string[]
}

/** More than this is no calendar any more. */
const MOST = 2000

type ItemRow = Omit<CalendarItem, 'mayMove' | 'startsAt' | 'endsAt'> & {
  startsAt: Date | string
  endsAt: Date | string
  organization: string
} & Record<string, unknown>

/**
 * Bookings, sessions, holds, consultations, client calls, blocked times and the reader's own busy times in one statement, under
 * the policy: what it opens for a whole organization, narrowed to the one that the panel is set to.
 */
export async function readItems(req: PayloadRequest, asked: ItemsAsked): Promise<CalendarItem[]> {
  const rows = await query<ItemRow>(req, itemsOf(req, asked))
  return rows.map(({ organization, ...row }) => ({
    ...row,
    startsAt: new Date(row.startsAt).toISOString(),
    endsAt: new Date(row.endsAt).toISOString(),
    mayMove: mayMove(req, organization, row),
  }))
}

const MOVED: Partial<Record<CalendarItem['kind'], { slug: string; statuses: readonly string[] }>> = {
  BOOKING: { slug: 'audit-bookings', statuses: ['PENDING', 'CONFIRMED'] },
  CALL: { slug: 'client-calls', statuses: ['SCHEDULED'] },
  CONSULTATION: { slug: 'consultations', statuses: ['SCHEDULED'] },
}

function mayMove(
  req: PayloadRequest,
  organization: string,
  { kind, status, seats, hosts }: Pick<CalendarItem, 'kind' | 'status' | 'seats' | 'hosts'>,
): boolean {
  const way = MOVED[kind]
  if (!way || seats !== null || !way.statuses.includes(status)) return false
  return allows(req, 'update', way.slug, { organization, client: null, owner: hosts[0] ?? null })
}

function itemsOf(req: PayloadRequest, { from, until, hosts = [], types = [] }: ItemsAsked): SQL {
  const [since, before] = [from.toISOString(), until.toISOString()]
  const touches = (start: SQL, end: SQL) => sql`${start} < ${before}::timestamptz and ${end} > ${since}::timestamptz`
  // The same for a meeting, which never lasts longer than that: an index on its start finds it without reading all that ever was.
  const earliest = new Date(from.getTime() - LONGEST_MEETING * 60_000).toISOString()
  const meets = (start: SQL, end: SQL) => sql`${start} > ${earliest}::timestamptz and ${touches(start, end)}`
  const within = (slug: string, alias: string) => inOrganizations(organizationsFor(req, 'read', slug), alias)
  const ofTypes = (column: SQL) => (types.length === 0 ? sql`` : sql` and ${column} = any (${idList(types)})`)
  const mayRead = (slug: string, alias: string) => within(slug, alias)
  const statuses = sql.raw(SHOWN_STATUSES.map((status) => `'${status}'`).join(', '))
  const none = sql`null::text`
  const noSeats = sql`null::int as seats, null::int as "seatsTaken"`
  // What any name of a type is in the reader's language.
  const typeTitle = (column: SQL) => titleOf(req, column)

  const bookings = sql`
    select 'BOOKING:' || b.id as key, 'BOOKING' as kind, b.id, b.starts_at as "startsAt", b.ends_at as "endsAt",
      ${hostsOf('audit_bookings_rels', 'b')} as hosts, b.client_name as title, b.status::text as status,
      b.booking_type_id as type, b.version::int as version, b.reference, b.place::text as place, ${noSeats},
      b.organization_id as organization
    from audit_bookings b left join host_reservations s on s.id = b.session_id
    where b.deleted_at is null and b.status in (${statuses}) and ${meets(sql`b.starts_at`, sql`b.ends_at`)}
      and coalesce(s.seats, 1) = 1 and ${within('audit-bookings', 'b')}${ofTypes(sql`b.booking_type_id`)}`

  const sessions = sql`
    select 'SESSION:' || min(s.id::text) as key, 'BOOKING' as kind, min(s.id::text)::uuid as id, s.starts_at as "startsAt",
      s.starts_at + make_interval(mins => t.duration_minutes::int) as "endsAt", array_agg(s.host_id order by s.host_id) as hosts,
      min(${typeTitle(sql`t.id`)}) as title, min(s.state::text) as status, t.id as type, null::int as version, ${none} as reference,
      min(t.place::text) as place, min(s.seats)::int as seats, max(s.seats_taken)::int as "seatsTaken",
      s.organization_id as organization
    from host_reservations s join booking_types t on t.id = s.booking_type_id
    where s.seats > 1 and s.starts_at is not null
      and ${touches(sql`s.starts_at`, sql`s.blocked_until`)} and ${within('host-reservations', 's')}${ofTypes(sql`t.id`)}
    group by t.id, s.starts_at, s.organization_id`

  const holds = sql`
    select 'HOLD:' || h.id as key, 'HOLD' as kind, h.id, h.starts_at, h.ends_at, ${hostsOf('booking_holds_rels', 'h')} as hosts,
      ${typeTitle(sql`h.booking_type_id`)} as title, 'HELD' as status, h.booking_type_id as type, null::int as version,
      ${none} as reference, ${none} as place, ${noSeats}, h.organization_id as organization
    from booking_holds h
    where h.session_id is null and h.expires_at > now() and ${touches(sql`h.starts_at`, sql`h.ends_at`)}
      and ${within('booking-holds', 'h')}${ofTypes(sql`h.booking_type_id`)}`

  // Whoever may not read consultations or calls still has to know that the time is taken.
  const end = (alias: string) =>
    sql.raw(`${alias}.scheduled_at + make_interval(mins => coalesce(${alias}.duration_minutes, 30)::int)`)
  const consultations = sql`
    select 'CONSULTATION:' || c.id as key, 'CONSULTATION' as kind, c.id, c.scheduled_at, ${end('c')},
      array_remove(array[c.assigned_to_id], null) as hosts,
      case when ${mayRead('consultations', 'c')} then c.name end as title, c.status::text as status, null::uuid as type,
      null::int as version, c.booking_id as reference, ${none} as place, ${noSeats}, c.organization_id as organization
    from consultations c
    where c.deleted_at is null and c.appointment_id is null and c.status in ('SCHEDULED', 'COMPLETED')
      and ${meets(sql`c.scheduled_at`, end('c'))} and ${within('host-reservations', 'c')}`

  const calls = sql`
    select 'CALL:' || c.id as key, 'CALL' as kind, c.id, c.scheduled_at, ${end('c')},
      array_remove(array[c.owner_id], null) as hosts, case when ${mayRead('client-calls', 'c')} then c.title end as title,
      c.status::text as status, null::uuid as type, null::int as version, ${none} as reference, ${none} as place, ${noSeats},
      c.organization_id as organization
    from client_calls c
    where c.deleted_at is null and c.status in ('SCHEDULED', 'COMPLETED', 'NO_SHOW')
      and ${meets(sql`c.scheduled_at`, end('c'))} and ${within('host-reservations', 'c')}`

  const blocks = sql`
    select 'BLOCK:' || d.id || ':' || extract(epoch from r.blocked_from)::bigint as key, 'BLOCK' as kind, d.id, r.blocked_from,
      r.blocked_until, array_agg(r.host_id order by r.host_id) as hosts, d.reason as title, 'BLOCKED' as status,
      null::uuid as type, null::int as version, ${none} as reference, ${none} as place, ${noSeats},
      d.organization_id as organization
    from host_reservations r join audit_blocked_dates d on d.id = r.blocked_date_id
    where r.source = 'BLOCK' and ${touches(sql`r.blocked_from`, sql`r.blocked_until`)} and ${within('host-reservations', 'r')}
    group by d.id, r.blocked_from, r.blocked_until`

  const busy = sql`
    select 'BUSY:' || t.id as key, 'BUSY' as kind, t.id, t.starts_at, t.ends_at, array[t.owner_id] as hosts, ${none} as title,
      'BUSY' as status, null::uuid as type, null::int as version, ${none} as reference, ${none} as place, ${noSeats},
      t.organization_id as organization
    from busy_times t
    where t.owner_id = ${req.user?.id ?? null} and ${touches(sql`t.starts_at`, sql`t.ends_at`)}
      and ${within('host-reservations', 't')}`

  const branches = [bookings, sessions, holds, consultations, calls, blocks, busy].map((branch) => sql`(${branch})`)
  const ofHosts = hosts.length === 0 ? sql`` : sql` where i.hosts && ${idList(hosts)}`
  return sql`select * from (${sql.join(branches, sql` union all `)}) i${ofHosts}
    order by i."startsAt", i.key limit ${MOST}`
}

/** The hosts of a row: all that it names, else the one that it is assigned to. */
function hostsOf(table: string, alias: string): SQL {
  return sql.raw(`coalesce(
    (select array_agg(r.users_id order by r."order") from ${table} r where r.parent_id = ${alias}.id and r.path = 'hosts'),
    array_remove(array[${alias}.assigned_to_id], null))`)
}

/** The title of a booking type in the reader's language, in English, or in any. */
export function titleOf(req: PayloadRequest, type: SQL): SQL {
  return sql`(select l.title from booking_types_locales l where l._parent_id = ${type}
    order by l._locale::text = ${req.locale ?? 'en'} desc, l._locale::text = 'en' desc limit 1)`
}

/** The rows of these organizations as a condition; null is every organization. */
export function inOrganizations(organizations: readonly string[] | null, alias: string): SQL {
  if (organizations === null) return sql`true`
  return sql`${sql.raw(`${alias}.organization_id`)} = any (${idList(organizations)})`
}
