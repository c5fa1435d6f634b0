import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { readEnv } from '@/src/lib/env'
import { DEFAULT_LOCALE } from '@/src/lib/locales'
import { panelPath } from '../notifications/composeMail'
import { readFacts } from '../notifications/readFacts'
import { hostEvent } from './bookingEvent'
import type { CalendarEvent } from '@/src/lib/calendar-file'

/** A feed shows what was of late and everything that lies ahead. */
const DAYS_BACK = 60
const MOST = 2000

/** A host's calendar by its address; `null` when the address was renewed, or the host is none any more. */
export async function readFeed(
  req: PayloadRequest,
  { host, version }: { host: string; version: number },
): Promise<{ name: string; events: CalendarEvent[] } | null> {
  const [row] = await query<{ organization: string; user_id: string; name: string; language: string | null }>(
    req,
    sql`
      select o.name as organization, u.id as user_id, coalesce(nullif(h.name, ''), u.name, u.email) as name,
        u.preferences->>'language' as language
      from booking_hosts h join users u on u.id = h.user_id join organizations o on o.id = h.organization_id
      where h.id = ${host} and h.feed_version = ${version} and h.is_active is not false
        and u.deleted_at is null and u.is_active is not false and o.deleted_at is null
        and exists (select from users_memberships m where m._parent_id = u.id and m.organization_id = h.organization_id)`,
  )
  if (!row) return null
  const ids = await query<{ id: string }>(
    req,
    sql`
      select b.id from audit_bookings b
      where b.organization_id = (select organization_id from booking_hosts where id = ${host}) and b.deleted_at is null
        and b.status in ('PENDING', 'CONFIRMED', 'COMPLETED') and b.starts_at > now() - make_interval(days => ${DAYS_BACK})
        and (b.assigned_to_id = ${row.user_id}
          or exists (select from audit_bookings_rels r where r.parent_id = b.id and r.path = 'hosts' and r.users_id = ${row.user_id}))
      order by b.starts_at limit ${MOST}`,
  )
  const facts = await readFacts(
    req,
    ids.map(({ id }) => id),
  )
  const events = facts.map((one): CalendarEvent => {
    const self = one.hosts.find(({ id }) => id === row.user_id)
    const person = self ?? { id: row.user_id, name: row.name, email: '', timeZone: null, mails: 'NONE' as const }
    const event = hostEvent(one, person, row.language ?? DEFAULT_LOCALE, readEnv().SERVER_URL + panelPath(one))
    // A calendar that is only shown names nobody as invited (RFC 5546, 3.2.1), and rings no bells.
    return { ...event, attendees: [], alarmMinutesBefore: undefined }
  })
  return { name: `${row.name} · ${row.organization}`, events }
}
