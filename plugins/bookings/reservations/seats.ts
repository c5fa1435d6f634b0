import type { PayloadRequest } from 'payload'
import { idList, query, sql } from '@/src/lib/database'
import { sweepExpired } from './sweepExpired'
import type { Stretch } from './types'

/** A group session: who meets, of which type, from when to when. */
export interface SessionSlot {
  organization: string
  bookingType: string
  startsAt: string
  stretches: readonly Stretch[]
  /** How many it holds when it is new. */
  seats: number
}

/**
 * Takes a seat of a group session, which begins with the first one: one conditional statement that counts, with a row of its own
 * for each host. The hosts are locked.
 *
 * @returns the session, or null when it is full or the time is taken by something else
 */
export async function takeSeat(req: PayloadRequest, slot: SessionSlot): Promise<string | null> {
  await sweepExpired(req, slot.stretches)
  const hosts = slot.stretches.map(({ host }) => host)
  const joined = await query<{ id: string }>(
    req,
    sql`update host_reservations set seats_taken = seats_taken + 1, updated_at = now()
        where booking_type_id = ${slot.bookingType} and starts_at = ${slot.startsAt} and host_id = any (${idList(hosts)})
          and seats_taken < seats
        returning id, host_id`,
  )
  if (joined.length === hosts.length) return firstOf(req, slot, hosts)
  if (joined.length > 0) return null
  const opened = await query<{ id: string }>(
    req,
    sql`insert into host_reservations (id, organization_id, host_id, blocked_from, blocked_until, source, state, booking_type_id,
          starts_at, seats, seats_taken, created_at, updated_at)
        select gen_random_uuid(), ${slot.organization}, s.host, s."from", s.until, 'BOOKING', 'CONFIRMED', ${slot.bookingType},
          ${slot.startsAt}, ${slot.seats}, 1, now(), now()
        from jsonb_to_recordset(${JSON.stringify(slot.stretches)}::jsonb) as s (host uuid, "from" timestamptz, until timestamptz)
        order by s.host
        on conflict do nothing returning id`,
  )
  return opened.length === hosts.length ? firstOf(req, slot, hosts) : null
}

/** Gives a seat back; a session that nobody sits in is over. */
export async function leaveSeat(
  req: PayloadRequest,
  slot: Pick<SessionSlot, 'bookingType' | 'startsAt'> & { hosts: readonly string[] },
): Promise<void> {
  const rows = sql`booking_type_id = ${slot.bookingType} and starts_at = ${slot.startsAt} and host_id = any (${idList(slot.hosts)})`
  await query(req, sql`delete from host_reservations where ${rows} and seats_taken <= 1`)
  await query(
    req,
    sql`update host_reservations set seats_taken = seats_taken - 1, updated_at = now() where ${rows} and seats_taken > 1`,
  )
}

/** Of a session of several hosts, the row that bookings name. */
async function firstOf(req: PayloadRequest, slot: SessionSlot, hosts: readonly string[]): Promise<string | null> {
  const [row] = await query<{ id: string }>(
    req,
    sql`select id from host_reservations
        where booking_type_id = ${slot.bookingType} and starts_at = ${slot.startsAt} and host_id = any (${idList(hosts)})
        order by host_id limit 1`,
  )
  return row?.id ?? null
}
