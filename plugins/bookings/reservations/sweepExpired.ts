import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import type { Stretch } from './types'

/**
 * Gives back what expired holds still keep of these stretches. The holds themselves stay until the clock comes by: it offers what
 * was freed to those who wait. A hold that is being used this moment is left alone.
 */
export async function sweepExpired(req: PayloadRequest, stretches: readonly Stretch[]): Promise<void> {
  const wanted = sql`jsonb_to_recordset(${JSON.stringify(stretches)}::jsonb) as s (host uuid, "from" timestamptz, until timestamptz)`
  await query(
    req,
    sql`with over as (
          select h.id, h.session_id from booking_holds h
          where h.expires_at <= now() and exists (
            select 1 from host_reservations r join ${wanted} on r.host_id = s.host
            where (r.hold_id = h.id or r.id = h.session_id)
              and tstzrange(r.blocked_from, r.blocked_until) && tstzrange(s."from", s.until))
          for update of h skip locked
        ), seats as (
          select r.id, count(*) as freed from over
          join host_reservations first on first.id = over.session_id
          join booking_holds_rels hosts on hosts.parent_id = over.id and hosts.path = 'hosts'
          join host_reservations r on r.booking_type_id = first.booking_type_id and r.starts_at = first.starts_at
            and r.host_id = hosts.users_id
          group by r.id
        ), let_go as (
          update booking_holds set session_id = null where id in (select id from over where session_id is not null)
        ), empty as (
          delete from host_reservations r using seats where r.id = seats.id and r.seats_taken <= seats.freed
        ), freed as (
          update host_reservations r set seats_taken = r.seats_taken - seats.freed, updated_at = now()
          from seats where r.id = seats.id and r.seats_taken > seats.freed
        )
        delete from host_reservations where hold_id in (select id from over)`,
  )
}
