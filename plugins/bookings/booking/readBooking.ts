import type { PayloadRequest } from 'payload'
import type { BookingStatus } from '@/src/lib/bookings'
import { query, sql } from '@/src/lib/database'

/** A booking as it stands in the database: the truth, whatever the reader of a request may see of it. */
export interface BookingState {
  id: string
  organization: string
  type: string
  /** ISO instants. */
  startsAt: string
  endsAt: string
  status: BookingStatus
  host: string | null
  hosts: string[]
  version: number
  sequence: number
  reference: string
  clientName: string
  place: string | null
  location: string | null
  session: string | null
  isTrashed: boolean
}

/**
 * Reads a booking, and with `lock` keeps everybody else from writing it until the transaction ends.
 */
export async function readBooking(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  id: string,
  { lock = false } = {},
): Promise<BookingState | null> {
  const [row] = await query<BookingState & Record<string, unknown>>(
    req,
    sql`select b.id, b.organization_id as organization, b.booking_type_id as type,
          to_char(b.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startsAt",
          to_char(b.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "endsAt",
          b.status, b.assigned_to_id as host, coalesce(b.version, 1)::int as version, coalesce(b.sequence, 0)::int as sequence,
          b.reference, b.client_name as "clientName", b.place, b.location, b.session_id as session,
          b.deleted_at is not null as "isTrashed",
          array(select r.users_id::text from audit_bookings_rels r
                where r.parent_id = b.id and r.path = 'hosts' order by r."order") as hosts
        from audit_bookings b where b.id = ${id}
        ${lock ? sql`for update of b` : sql``}`,
  )
  return row ?? null
}

/** Whether a booking takes time of its hosts. What was held keeps its time; what was called off does not. */
export function takesTime({ status, isTrashed }: Pick<BookingState, 'isTrashed' | 'status'>): boolean {
  return !isTrashed && status !== 'CANCELLED' && status !== 'DECLINED'
}

/** Whether it is still to be held. */
export function isLive({ status, isTrashed }: Pick<BookingState, 'isTrashed' | 'status'>): boolean {
  return !isTrashed && (status === 'PENDING' || status === 'CONFIRMED')
}
