import type { PayloadRequest } from 'payload'
import { idList, query, sql } from '@/src/lib/database'
import { padded } from './padded'
import type { BookedType } from './readType'

export interface Meeting {
  startsAt: string
  endsAt: string
}

/**
 * Those of some hosts whose time is free for a meeting, and first those in whose group session of the same type there is a
 * seat. What the booking itself takes, and what has expired, does not count.
 */
export async function freeHosts(
  req: PayloadRequest,
  type: BookedType,
  hosts: readonly string[],
  meeting: Meeting,
  ownBooking: string | null,
): Promise<string[]> {
  const { from, until } = padded(type, meeting)
  const rows = await query<{ host: string }>(
    req,
    sql`select h.host::text as host from unnest(${idList(hosts)}) with ordinality as h (host, place)
        left join host_reservations s on s.host_id = h.host and s.booking_type_id = ${type.id} and s.starts_at = ${meeting.startsAt}
        where case when s.id is not null then s.seats_taken < s.seats else not exists (
          select 1 from host_reservations r left join booking_holds held on held.id = r.hold_id
          where r.host_id = h.host and r.booking_id is distinct from ${ownBooking}
            and (held.id is null or held.expires_at > now())
            and tstzrange(r.blocked_from, r.blocked_until) && tstzrange(${from}, ${until})) end
        order by s.id is null, h.place`,
  )
  return rows.map(({ host }) => host)
}

/**
 * Of several hosts the one with the least to do: the fewest minutes of live bookings in the week (on the own clock), then the one
 * who was booked longest ago. Whoever has a session of the type open already goes first, so that groups fill up.
 */
export async function leastBusy(
  req: PayloadRequest,
  type: BookedType,
  hosts: readonly string[],
  { startsAt }: Meeting,
): Promise<string | null> {
  const [row] = await query<{ host: string }>(
    req,
    sql`select h.host::text as host from unnest(${idList(hosts)}) with ordinality as h (host, place)
        left join booking_hosts k on k.user_id = h.host and k.organization_id = ${type.organization}
        left join host_reservations s on s.host_id = h.host and s.booking_type_id = ${type.id} and s.starts_at = ${startsAt}
        left join lateral (
          select coalesce(sum(extract(epoch from b.ends_at - b.starts_at)) filter (
              where date_trunc('week', b.starts_at at time zone coalesce(k.time_zone, 'UTC'))
                  = date_trunc('week', ${startsAt}::timestamptz at time zone coalesce(k.time_zone, 'UTC'))), 0) as busy,
            max(b.created_at) as latest
          from audit_bookings_rels r join audit_bookings b on b.id = r.parent_id
          where r.path = 'hosts' and r.users_id = h.host and b.status in ('PENDING', 'CONFIRMED') and b.deleted_at is null
        ) load on true
        order by s.id is null, load.busy, load.latest nulls first, h.place limit 1`,
  )
  return row?.host ?? null
}
