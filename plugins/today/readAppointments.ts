import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import type { DayAppointment } from './dayData'
import { inChosen, reachable } from './reachable'

/** Nobody meets more people in a week. */
const MOST = 300

interface Asked {
  person: string
  /** Days on the person's clock; `to` is not included. */
  from: string
  to: string
  timeZone: string
}

/** The bookings, calls and consultations that a person holds, in one statement; of a group session one row for all who take part. */
export function readAppointments(
  req: PayloadRequest,
  { person, from, to, timeZone }: Asked,
): Promise<DayAppointment[]> {
  const since = sql`(${from}::timestamp at time zone ${timeZone})`
  const before = sql`(${to}::timestamp at time zone ${timeZone})`
  return query<DayAppointment & Record<string, unknown>>(
    req,
    sql`
      select a.kind || ':' || a.record as id, a.kind, a.record, a.collection, a.title, a."isPending", a.minutes::int as minutes,
        to_char(a.at at time zone ${timeZone}, 'YYYY-MM-DD') as day, to_char(a.at at time zone ${timeZone}, 'HH24:MI') as time
      from (
        (select distinct on (coalesce(b.session_id, b.id)) 'BOOKING' as kind, b.id as record, 'audit-bookings' as collection,
          case when b.session_id is null then b.client_name else coalesce((select l.title from booking_types_locales l
            where l._parent_id = b.booking_type_id order by l._locale::text = ${req.locale ?? 'en'} desc limit 1), b.client_name)
            end as title,
          b.status = 'PENDING' as "isPending", b.starts_at as at, extract(epoch from b.ends_at - b.starts_at) / 60 as minutes
        from audit_bookings b
        where b.deleted_at is null and b.status in ('PENDING', 'CONFIRMED', 'COMPLETED')
          and (b.assigned_to_id = ${person} or exists (select from audit_bookings_rels r
            where r.parent_id = b.id and r.path = 'hosts' and r.users_id = ${person}))
          and b.starts_at >= ${since} and b.starts_at < ${before}
          and ${reachable(req, 'audit-bookings', 'b')}${inChosen(req, 'b')}
        order by coalesce(b.session_id, b.id), b.created_at)
        union all
        select 'CALL', c.id, 'client-calls', c.title, false, c.scheduled_at, coalesce(c.duration_minutes, 30)
        from client_calls c
        where c.deleted_at is null and c.status in ('SCHEDULED', 'COMPLETED') and c.owner_id = ${person}
          and c.scheduled_at >= ${since} and c.scheduled_at < ${before}
          and ${reachable(req, 'client-calls', 'c')}${inChosen(req, 'c')}
        union all
        select 'CONSULTATION', n.id, 'consultations', n.name, false, n.scheduled_at, coalesce(n.duration_minutes, 60)
        from consultations n
        where n.deleted_at is null and n.appointment_id is null and n.status in ('SCHEDULED', 'COMPLETED')
          and n.assigned_to_id = ${person} and n.scheduled_at >= ${since} and n.scheduled_at < ${before}
          and ${reachable(req, 'consultations', 'n')}${inChosen(req, 'n')}
      ) a order by a.at, id limit ${MOST}`,
  )
}
