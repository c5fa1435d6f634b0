import type { PayloadRequest } from 'payload'
import { LOCALE_CODES, DEFAULT_LOCALE } from '@/src/lib/locales'
import { localizedPath } from '@/src/lib/site-path'
import { query, sql } from '@/src/lib/database'
import { siteUrl } from '@/src/server/siteUrl'
import { signManageToken } from '../manageToken'

/** A booking as whoever booked it sees it. */
export interface ShownBooking {
  reference: string
  status: string
  startsAt: string
  endsAt: string
  title: string
  host: { name: string } | null
  place: string | null
  location: string | null
  hostTimeZone: string
  visitorTimeZone: string | null
  name: string
  manageUrl: string
  icsUrl: string
}

type Row = Omit<ShownBooking, 'host' | 'icsUrl' | 'manageUrl'> & {
  hostName: string | null
  organization: string
  version: number
  language: string | null
}

/** Reads a booking for whoever booked it, with fresh links. The booking is there. */
export async function shownBooking(req: PayloadRequest, id: string): Promise<ShownBooking> {
  const [row] = await query<Row & Record<string, unknown>>(
    req,
    sql`select b.reference, b.status, b.client_name as name, b.place, b.location, b.organization_id as organization,
          to_char(b.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startsAt",
          to_char(b.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "endsAt",
          b.time_zone as "hostTimeZone", b.visitor_time_zone as "visitorTimeZone", b.version::int as version, b.language,
          coalesce(nullif(k.name, ''), u.name) as "hostName", l.title
        from audit_bookings b
        left join users u on u.id = b.assigned_to_id
        left join booking_hosts k on k.user_id = u.id and k.organization_id = b.organization_id
        join lateral (
          select title from booking_types_locales where _parent_id = b.booking_type_id
          order by _locale::text = b.language desc nulls last, _locale::text = ${DEFAULT_LOCALE} desc limit 1) l on true
        where b.id = ${id}`,
  )
  if (!row) throw new Error(`The booking ${id} is gone.`)
  const { hostName, organization, version, language, ...shown } = row
  const endsAt = new Date(row.endsAt)
  const site = await siteUrl(req, organization)
  const locale = LOCALE_CODES.find((code) => code === language) ?? DEFAULT_LOCALE
  const token = (purpose: 'ics' | 'manage') => signManageToken({ booking: id, version, purpose }, endsAt)
  return {
    ...shown,
    host: hostName ? { name: hostName } : null,
    manageUrl: `${site}${localizedPath(locale, '/book/manage')}?token=${token('manage')}`,
    icsUrl: `${site}/api/bookings/manage/ics?token=${token('ics')}`,
  }
}
