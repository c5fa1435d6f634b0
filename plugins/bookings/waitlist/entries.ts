import type { PayloadRequest } from 'payload'
import { query, sql, type SQL } from '@/src/lib/database'

/** Somebody who waits, as the row says it. */
export interface WaitingEntry {
  id: string
  organization: string
  type: string
  name: string
  email: string
  /** `YYYY-MM-DD`, both included, on the visitor's clock. */
  fromDate: string
  untilDate: string
  host: string | null
  visitorTimeZone: string | null
  language: string | null
  status: 'BOOKED' | 'EXPIRED' | 'LEFT' | 'OFFERED' | 'WAITING'
  offers: number
  hold: string | null
  offeredStart: string | null
  offerExpiresAt: string | null
}

const AT_ONCE = 500

/** Those who wait, whoever came first in front. */
export async function readEntries(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  where: SQL,
): Promise<WaitingEntry[]> {
  return query<WaitingEntry & Record<string, unknown>>(
    req,
    sql`select w.id, w.organization_id as organization, w.booking_type_id as type, w.name, w.email,
          to_char(w.from_date at time zone 'UTC', 'YYYY-MM-DD') as "fromDate",
          to_char(w.until_date at time zone 'UTC', 'YYYY-MM-DD') as "untilDate", w.host_id as host,
          w.visitor_time_zone as "visitorTimeZone", w.language, w.status, w.offers::int as offers, w.hold_id as hold,
          to_char(w.offered_start at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "offeredStart",
          to_char(w.offer_expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "offerExpiresAt"
        from waitlist_entries w where w.deleted_at is null and (${where})
        order by w.created_at, w.id limit ${AT_ONCE}`,
  )
}
