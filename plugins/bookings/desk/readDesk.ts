import type { PayloadRequest } from 'payload'
import { allows, can, onBehalfOf } from '@/plugins/access/api'
import { summaryIn } from '@/plugins/audit/api'
import { idOf } from '@/src/lib/ids'
import { idList, query, sql } from '@/src/lib/database'
import { zoneOf } from '@/src/lib/time-zone'
import { noSuch, visibleRecord } from '@/src/server/visibleRecord'
import { noticesOf } from './noticesOf'
import type { BookingDesk, DeskMail } from './types'

const MOST_HISTORY = 12

/**
 * A booking with all that the staff needs to decide about it, as the policy shows it to the person of a request.
 *
 * @throws APIError 404 for one that does not exist, lies in the trash or belongs to others: the same words for all of them
 */
export async function readDesk(req: PayloadRequest, id: unknown, now = new Date()): Promise<BookingDesk> {
  if (!can(req, 'read', 'host-reservations')) throw noSuch('audit-bookings')
  const booking = await visibleRecord(req, 'audit-bookings', id)
  const organization = idOf(booking.organization)
  if (!organization) throw noSuch('audit-bookings')

  const named = [booking.assignedTo, ...(booking.hosts ?? [])].flatMap((host) => idOf(host) ?? [])
  const hosts = [...new Set(named)]
  const [row] = await query<Relatives>(req, relativesOf(req, booking, hosts, organization))
  const desk: BookingDesk = {
    id: booking.id,
    version: booking.version ?? 1,
    reference: booking.reference ?? null,
    status: booking.status,
    startsAt: booking.startsAt,
    endsAt: booking.endsAt ?? booking.startsAt,
    timeZone: zoneOf(req.user?.timezone),
    visitorTimeZone: booking.visitorTimeZone ?? null,
    name: booking.clientName,
    email: booking.clientEmail,
    phone: booking.clientPhone ?? null,
    type: row?.type ?? { id: idOf(booking.bookingType) ?? '', title: '', color: 'slate' },
    hosts: row?.hosts ?? [],
    client: row?.client ?? null,
    place: booking.place ?? null,
    location: booking.location ?? null,
    message: booking.message ?? null,
    notes: booking.notes ?? null,
    answers: (booking.answers ?? []).map(({ question, answer }) => ({ question, answer: answer ?? null })),
    cancelReason: booking.cancelReason ?? null,
    cancelledBy: booking.cancelledBy ?? null,
    source: booking.source ?? null,
    createdAt: booking.createdAt,
    session: row?.session ?? null,
    mayDecide: allows(req, 'update', 'audit-bookings', {
      organization,
      client: null,
      owner: idOf(booking.assignedTo),
    }),
    notices: [],
    mails: (row?.mails ?? []).map(withInstants),
    history: await readHistory(req, booking.id),
  }
  return { ...desk, notices: await noticesOf(req, desk, now) }
}

interface Relatives extends Record<string, unknown> {
  type: BookingDesk['type'] | null
  hosts: BookingDesk['hosts']
  client: BookingDesk['client']
  session: BookingDesk['session']
  mails: DeskMail[]
}

function relativesOf(
  req: PayloadRequest,
  booking: { id: string; bookingType: unknown; client?: unknown; session?: unknown },
  hosts: string[],
  organization: string,
) {
  const readsMails = can(req, 'read', 'audit-notifications')
  return sql`select
    (select json_build_object('id', t.id, 'color', t.color, 'title', coalesce((select l.title from booking_types_locales l
        where l._parent_id = t.id order by l._locale::text = ${req.locale ?? 'en'} desc, l._locale::text = 'en' desc limit 1), t.slug))
      from booking_types t where t.id = ${idOf(booking.bookingType)}) as type,
    (select coalesce(json_agg(h order by h.place), '[]') from (
      select u.id, coalesce(nullif(b.name, ''), u.name, u.email) as name, coalesce(b.time_zone, u.timezone, 'UTC') as "timeZone",
        b.country, b.region,
        array_position(${idList(hosts)}, u.id) as place
      from users u left join booking_hosts b on b.user_id = u.id and b.organization_id = ${organization}
      where u.id = any (${idList(hosts)})) h) as hosts,
    (select json_build_object('id', c.id, 'name', c.name) from clients c where c.id = ${idOf(booking.client)}) as client,
    (select json_build_object('id', r.id, 'seats', r.seats::int, 'seatsTaken', r.seats_taken::int)
      from host_reservations r where r.id = ${idOf(booking.session)} and r.seats > 1) as session,
    (select coalesce(json_agg(m order by m."scheduledFor" desc, m.id), '[]') from (
      select n.id, n.type::text as type, n.change::text as change, n.recipient::text as recipient, coalesce(u.name, u.email) as host,
        n.status::text as status, n.scheduled_for as "scheduledFor", n.sent_at as "sentAt", n.last_error as error
      from audit_notifications n left join users u on u.id = n.host_id
      where n.booking_id = ${booking.id} and ${readsMails}) m) as mails`
}

/** JSON of the database writes instants with an offset of its own. */
function withInstants(mail: DeskMail): DeskMail {
  return {
    ...mail,
    scheduledFor: new Date(mail.scheduledFor).toISOString(),
    sentAt: mail.sentAt === null ? null : new Date(mail.sentAt).toISOString(),
  }
}

async function readHistory(req: PayloadRequest, id: string): Promise<BookingDesk['history']> {
  if (!can(req, 'read', 'audit-logs')) return []
  const { docs } = await req.payload.find({
    collection: 'audit-logs',
    where: { and: [{ subjectCollection: { equals: 'audit-bookings' } }, { subjectId: { equals: id } }] },
    sort: '-occurredAt',
    limit: MOST_HISTORY,
    depth: 0,
    pagination: false,
    ...onBehalfOf(req),
  })
  return docs.map((entry) => ({ at: entry.occurredAt, summary: summaryIn(req, entry), by: entry.actorLabel ?? '' }))
}
