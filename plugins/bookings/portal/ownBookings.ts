import type { PayloadRequest } from 'payload'
import type { BookingStatus, MeetingPlace } from '@/src/lib/bookings'
import { query, sql, valueList } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { DEFAULT_LOCALE, type Locale } from '@/src/lib/locales'
import { signManageToken } from '../manageToken'

type User = NonNullable<PayloadRequest['user']>
type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/** A booking as the people of its client see it in the portal. */
export interface OwnBooking {
  id: string
  title: string
  /** Slug of its type; null where it can no longer be booked. */
  type: string | null
  startsAt: string
  endsAt: string
  status: BookingStatus
  host: string | null
  place: MeetingPlace | null
  location: string | null
  reference: string
  /** For the page that moves and cancels it; null for what is over. */
  manageToken: string | null
}

const MOST = 100

/** The bookings of a client, the latest first, as the policy lets the person see them. */
export async function ownBookings(
  req: Asking,
  user: User,
  { client, locale, now = new Date() }: { client: string; locale: Locale; now?: Date },
): Promise<OwnBooking[]> {
  const { docs } = await req.payload.find({
    collection: 'audit-bookings',
    where: { and: [{ client: { equals: client } }, { deletedAt: { exists: false } }] },
    sort: '-startsAt',
    select: {
      bookingType: true,
      startsAt: true,
      endsAt: true,
      status: true,
      assignedTo: true,
      place: true,
      location: true,
      reference: true,
      version: true,
    },
    depth: 0,
    limit: MOST,
    pagination: false,
    user,
    overrideAccess: false,
    ...(req.transactionID ? { req: req as PayloadRequest } : {}),
  })
  const ids = docs.map(({ id }) => id)
  if (ids.length === 0) return []
  const named = await namesOf(req as PayloadRequest, ids, locale)
  return docs.map(({ id, startsAt, endsAt, status, place, location, reference, version, bookingType }) => {
    const end = new Date(endsAt ?? startsAt)
    const isAhead = (status === 'PENDING' || status === 'CONFIRMED') && end > now
    const names = named.get(id)
    return {
      id,
      title: names?.title ?? idOf(bookingType) ?? '',
      type: names?.type ?? null,
      startsAt,
      endsAt: end.toISOString(),
      status,
      host: names?.host ?? null,
      place: place ?? null,
      location: location || null,
      reference: reference ?? '',
      manageToken: isAhead ? signManageToken({ booking: id, version: version ?? 1, purpose: 'manage' }, end) : null,
    }
  })
}

interface Names extends Record<string, unknown> {
  id: string
  title: string | null
  type: string | null
  host: string | null
}

/** What the bookings are called and who holds them: clients see no types and no accounts, but what their bookings say of them. */
async function namesOf(req: PayloadRequest, ids: string[], locale: Locale): Promise<Map<string, Names>> {
  const rows = await query<Names>(
    req,
    sql`select b.id, coalesce(nullif(k.name, ''), u.name) as host,
          case when t.is_active and t.deleted_at is null then t.slug end as type,
          (select l.title from booking_types_locales l where l._parent_id = t.id
             and l._locale in (${locale}::_locales, ${DEFAULT_LOCALE}::_locales)
             order by l._locale = ${locale}::_locales desc limit 1) as title
        from audit_bookings b
          join booking_types t on t.id = b.booking_type_id
          left join users u on u.id = b.assigned_to_id
          left join booking_hosts k on k.user_id = u.id and k.organization_id = b.organization_id
        where b.id in (${valueList(ids)})`,
  )
  return new Map(rows.map((row) => [row.id, row]))
}
