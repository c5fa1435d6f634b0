import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { AuditBooking } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { refuseConflict } from '../reservations/refuseConflict'
import { releaseTime } from '../reservations/releaseTime'
import { leaveSeat, takeSeat } from '../reservations/seats'
import { takeTime } from '../reservations/takeTime'
import { lockHosts } from '../reservations/lockHosts'
import type { Stretch } from '../reservations/types'
import { offerFreed } from '../waitlist/offerFreed'
import { padded } from './padded'
import { readBooking, takesTime, type BookingState } from './readBooking'
import { readType, type BookedType } from './readType'
import { recallBefore } from './remember'
import { seatsOf } from './seatsOf'
import { tellOfBooking } from './tellOfBooking'

/** Behind every write of a booking: it takes, moves or gives back the time of its hosts, and what happened is said. */
export const settleBooking: CollectionAfterChangeHook<AuditBooking> = async ({ doc, req }) => {
  const before = recallBefore(req, doc.id)
  const after = await readBooking(req, doc.id)
  if (!after) return doc
  const type = await readType(req, after.organization, { id: after.type })
  if (!type) return doc
  const session = await settleTime(req, type, before, after)
  await tellOfBooking(req, before, after)
  return session === undefined ? doc : { ...doc, session }
}

/** The new session, where that has changed. */
async function settleTime(
  req: PayloadRequest,
  type: BookedType,
  before: BookingState | null,
  after: BookingState,
): Promise<string | null | undefined> {
  const had = before !== null && takesTime(before)
  const takes = takesTime(after)
  if (had && takes && isSameTime(before, after)) {
    await query(
      req,
      sql`update host_reservations set state = ${stateOf(after)}::enum_host_reservations_state, updated_at = now()
          where booking_id = ${after.id} and state <> ${stateOf(after)}::enum_host_reservations_state`,
    )
    return undefined
  }
  if (!had && !takes) return undefined
  await lockHosts(req, [...after.hosts, ...(before?.hosts ?? [])])
  const freed = had ? await giveBack(req, before) : []
  const session = takes ? await take(req, type, after) : null
  if (after.session !== session)
    await query(req, sql`update audit_bookings set session_id = ${session} where id = ${after.id}`)
  await offerFreed(req, after.organization, freed)
  return session
}

/** Gives back what a booking has taken: its own time, or its seat. */
export async function giveBack(req: PayloadRequest, booking: BookingState): Promise<Stretch[]> {
  if (!booking.session) return releaseTime(req, { booking: booking.id })
  await query(req, sql`update audit_bookings set session_id = null where id = ${booking.id}`)
  await leaveSeat(req, { bookingType: booking.type, startsAt: booking.startsAt, hosts: booking.hosts })
  return booking.hosts.map((host) => ({ host, from: booking.startsAt, until: booking.endsAt }))
}

async function take(req: PayloadRequest, type: BookedType, booking: BookingState): Promise<string | null> {
  const stretches = booking.hosts.map((host) => ({ host, ...padded(type, booking) }))
  const seats = await seatsOf(req, type, booking.hosts, booking.startsAt)
  if (seats > 1) {
    const slot = { organization: booking.organization, bookingType: type.id, startsAt: booking.startsAt }
    const session = await takeSeat(req, { ...slot, stretches, seats })
    return session ?? refuseConflict(req, stretches, { booking: booking.id })
  }
  const refused = await takeTime(
    req,
    {
      organization: booking.organization,
      source: 'BOOKING',
      state: stateOf(booking),
      bookingType: type.id,
      booking: booking.id,
    },
    stretches,
  )
  return refused.length > 0 ? refuseConflict(req, refused, { booking: booking.id }) : null
}

function isSameTime(before: BookingState, after: BookingState): boolean {
  return (
    before.startsAt === after.startsAt &&
    before.endsAt === after.endsAt &&
    before.type === after.type &&
    before.hosts.join() === after.hosts.join()
  )
}

const stateOf = ({ status }: BookingState): 'CONFIRMED' | 'PENDING' => (status === 'PENDING' ? 'PENDING' : 'CONFIRMED')
