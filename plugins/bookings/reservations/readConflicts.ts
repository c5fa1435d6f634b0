import type { PayloadRequest } from 'payload'
import type { ReservationSource } from '@/src/lib/bookings'
import { query, sql } from '@/src/lib/database'
import { ownedBy } from './releaseTime'
import type { Owner, Stretch } from './types'

/** Something that takes time that somebody else wants. */
export interface ReadConflict {
  source: ReservationSource
  organization: string
  host: string
  hostName: string
  /** The thing's own time, without its buffers where it says it. */
  from: string
  until: string
  /** Who or what it is about: a name, a title, a reason. */
  title: string | null
  record: string | null
  /** Of a group session. */
  seats: number
}

const MOST = 20

/** What overlaps with some stretches of time, in order; never what `own` has taken itself. */
export async function readConflicts(
  req: PayloadRequest,
  wanted: readonly Stretch[],
  own: Owner = {},
): Promise<ReadConflict[]> {
  const ours = Object.values(own).some(Boolean)
    ? sql`and r.id not in (select id from host_reservations where ${ownedBy(own)})`
    : sql``
  const blocksPass = own.blockedDate ? sql`and r.source <> 'BLOCK'` : sql``
  return query<ReadConflict & Record<string, unknown>>(
    req,
    sql`select r.source, r.organization_id as organization, r.host_id as host, coalesce(k.name, u.name, u.email) as "hostName",
          ${iso(sql`coalesce(b.starts_at, r.starts_at, h.starts_at, c.scheduled_at, r.blocked_from)`)} as "from",
          ${iso(sql`coalesce(b.ends_at, h.ends_at, r.blocked_until)`)} as until,
          coalesce(b.client_name, con.name, c.title, d.reason, l.title) as title,
          coalesce(r.booking_id, r.hold_id, r.consultation_id, r.client_call_id, r.blocked_date_id) as record, r.seats::int as seats
        from host_reservations r
        join jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as s (host uuid, "from" timestamptz, until timestamptz)
          on r.host_id = s.host and tstzrange(r.blocked_from, r.blocked_until) && tstzrange(s."from", s.until)
        join users u on u.id = r.host_id
        left join booking_hosts k on k.user_id = r.host_id and k.organization_id = r.organization_id
        left join audit_bookings b on b.id = r.booking_id
        left join booking_holds h on h.id = r.hold_id
        left join consultations con on con.id = r.consultation_id
        left join client_calls c on c.id = r.client_call_id
        left join audit_blocked_dates d on d.id = r.blocked_date_id
        left join lateral (
          select title from booking_types_locales where _parent_id = r.booking_type_id order by _locale limit 1) l on true
        where true ${ours} ${blocksPass}
        order by r.blocked_from, r.host_id limit ${MOST}`,
  )
}

const iso = (at: ReturnType<typeof sql>) => sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
