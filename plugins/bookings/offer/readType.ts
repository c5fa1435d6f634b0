import { APIError } from 'payload'
import type { RequestInTransaction } from '@/src/lib/database'
import { query, sql } from '@/src/lib/database'
import type { Assignment } from '@/src/lib/bookings'
import { isUuid } from '@/src/lib/ids'

/** A host of a type, as far as time is concerned. */
export interface OfferedHost {
  id: string
  name: string
  timeZone: string
  country: string | null
  region: string | null
  maxPerDay: number | null
  maxPerWeek: number | null
}

/** A booking type with its hosts who can be booked, in the type's order. */
export interface OfferedType {
  id: string
  slug: string
  organization: string
  durationMinutes: number
  stepMinutes: number
  bufferBeforeMinutes: number
  bufferAfterMinutes: number
  minimumNoticeMinutes: number
  windowDays: number
  seats: number | null
  maxPerDay: number | null
  maxPerWeek: number | null
  assignment: Assignment
  hosts: OfferedHost[]
  /** How many hosts the type names, those included who cannot be booked at the moment. */
  named: number
}

/**
 * A type that can be booked, in one statement. Hosts are people of the organization with active settings in `booking-hosts`.
 *
 * @throws APIError 404 for a type that is unknown, switched off, in the trash, or of another organization
 */
export async function readType(
  req: RequestInTransaction,
  { organization, type }: { organization: string; type: string },
): Promise<OfferedType> {
  const which = isUuid(type) ? sql`t.id = ${type}` : sql`t.slug = ${type}`
  const [row] = await query<OfferedType & Record<string, unknown>>(
    req,
    sql`select t.id, t.slug, t.organization_id as organization,
        t.duration_minutes::int as "durationMinutes", t.step_minutes::int as "stepMinutes",
        t.buffer_before_minutes::int as "bufferBeforeMinutes", t.buffer_after_minutes::int as "bufferAfterMinutes",
        t.minimum_notice_minutes::int as "minimumNoticeMinutes", t.window_days::int as "windowDays",
        t.seats::int as seats, t.max_per_day::int as "maxPerDay", t.max_per_week::int as "maxPerWeek", t.assignment,
        h.hosts, (select count(*)::int from booking_types_rels where parent_id = t.id and path = 'hosts') as named
      from booking_types t
        cross join lateral (
          select coalesce(json_agg(json_build_object('id', u.id, 'name', coalesce(nullif(b.name, ''), u.name),
            'timeZone', b.time_zone, 'country', b.country, 'region', b.region,
            'maxPerDay', b.max_per_day, 'maxPerWeek', b.max_per_week) order by r."order", u.id), '[]') as hosts
          from booking_types_rels r
            join users u on u.id = r.users_id and u.is_active and u.deleted_at is null
            join booking_hosts b on b.user_id = u.id and b.organization_id = t.organization_id and b.is_active
          where r.parent_id = t.id and r.path = 'hosts' and exists (
            select from users_memberships m where m._parent_id = u.id and m.organization_id = t.organization_id)
        ) h
      where t.organization_id = ${organization} and ${which} and t.is_active and t.deleted_at is null`,
  )
  if (!row) throw new APIError('This cannot be booked here. Choose again from the list at /book.', 404, null, true)
  return row
}
