import type { PayloadRequest } from 'payload'
import { organizationsFor } from '@/plugins/access/api'
import { query, sql } from '@/src/lib/database'
import { inOrganizations, titleOf } from './readItems'
import type { CalendarHost, CalendarType } from './types'

/** The hosts and the booking types that a reader's calendar is about, in one statement. */
export async function readPeople(req: PayloadRequest): Promise<{ hosts: CalendarHost[]; types: CalendarType[] }> {
  const within = (slug: string, alias: string) => inOrganizations(organizationsFor(req, 'read', slug), alias)
  const [row] = await query<{ hosts: CalendarHost[]; types: CalendarType[] }>(
    req,
    sql`select
      (select coalesce(json_agg(h order by lower(h.name), h.id), '[]') from (
        select distinct on (b.user_id) b.user_id as id, b.organization_id as organization, coalesce(nullif(b.name, ''), u.name, u.email) as name,
          (select l.title from booking_hosts_locales l where l._parent_id = b.id
            order by l._locale::text = ${req.locale ?? 'en'} desc limit 1) as title,
          b.time_zone as "timeZone", b.country, b.region
        from booking_hosts b join users u on u.id = b.user_id
        where b.is_active and ${within('booking-hosts', 'b')} order by b.user_id, b.created_at
      ) h) as hosts,
      (select coalesce(json_agg(t order by t.place, lower(t.title), t.id), '[]') from (
        select t.id, t.organization_id as organization, coalesce(${titleOf(req, sql`t.id`)}, t.slug) as title, t.color::text as color,
          t.duration_minutes::int as "durationMinutes", t.assignment::text as assignment, t."order" as place,
          (select coalesce(json_agg(r.users_id order by r."order"), '[]') from booking_types_rels r
            where r.parent_id = t.id and r.path = 'hosts') as hosts
        from booking_types t
        where t.deleted_at is null and t.is_active and ${within('booking-types', 't')}
      ) t) as types`,
  )
  return row ?? { hosts: [], types: [] }
}
