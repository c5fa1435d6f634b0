import type { PayloadRequest } from 'payload'
import type { Assignment, AuditType, MeetingPlace } from '@/src/lib/bookings'
import { query, sql } from '@/src/lib/database'

/** What the engine needs to know of a booking type. */
export interface BookedType {
  id: string
  organization: string
  slug: string
  isActive: boolean
  duration: number
  bufferBefore: number
  bufferAfter: number
  notice: number
  /** Minutes before the beginning until which a visitor may move or cancel. */
  changeNotice: number
  seats: number | null
  hasCaps: boolean
  assignment: Assignment
  requiresConfirmation: boolean
  hasWaitlist: boolean
  place: MeetingPlace
  location: string | null
  auditType: AuditType
  /** Accounts, in the order of the type. */
  hosts: string[]
}

/**
 * A booking type by its id or its slug, in one organization; null for none. By its slug only one that is not in the trash.
 */
export async function readType(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  organization: string,
  by: { id: string } | { slug: string },
): Promise<BookedType | null> {
  const wanted = 'id' in by ? sql`t.id = ${by.id}` : sql`t.slug = ${by.slug} and t.deleted_at is null`
  const [row] = await query<BookedType & Record<string, unknown>>(
    req,
    sql`select t.id, t.organization_id as organization, t.slug, t.is_active is not false as "isActive",
          t.duration_minutes::int as duration, t.buffer_before_minutes::int as "bufferBefore",
          t.buffer_after_minutes::int as "bufferAfter", t.minimum_notice_minutes::int as notice,
          t.change_notice_minutes::int as "changeNotice", t.seats::int as seats,
          (t.max_per_day is not null or t.max_per_week is not null) as "hasCaps", t.assignment,
          t.requires_confirmation is true as "requiresConfirmation", t.has_waitlist is not false as "hasWaitlist",
          t.place, t.location, t.audit_type as "auditType",
          array(select r.users_id::text from booking_types_rels r
                where r.parent_id = t.id and r.path = 'hosts' order by r."order") as hosts
        from booking_types t where t.organization_id = ${organization} and ${wanted}`,
  )
  return row ?? null
}
