import { APIError, type PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { isDay } from '@/src/lib/days'
import { idOf } from '@/src/lib/ids'
import { zoneOf } from '@/src/lib/time-zone'
import { noSuch, visibleRecord } from '@/src/server/visibleRecord'
import { nextAvailable } from '../offer/nextAvailable'
import { readOffer } from '../offer/readOffer'
import { dayNumber, instantOf } from '../slots/calendar'
import { epochOf, zoneAround } from '../slots/zone'
import type { FreeDay } from './types'

/**
 * The times of a day, on the reader's clock, to which a booking can be moved with whoever holds it. It is not in its own way.
 *
 * @throws APIError 400 for something else than a day, 404 for a booking that the person cannot see
 */
export async function readTimes(req: PayloadRequest, id: unknown, day: unknown): Promise<FreeDay> {
  if (!isDay(day)) throw new APIError('Write the day as ?day=2026-11-23.', 400, null, true)
  const booking = await visibleRecord(req, 'audit-bookings', id)
  const [organization, type] = [idOf(booking.organization), idOf(booking.bookingType)]
  if (!organization || !type) throw noSuch('audit-bookings')
  const [kind] = await query<{ seats: number | null; together: boolean }>(
    req,
    sql`select seats::int as seats, assignment = 'TOGETHER' as together from booking_types where id = ${type}`,
  )
  const first = dayNumber(day)
  const zone = zoneAround(zoneOf(req.user?.timezone), first * 1440, first * 1440)
  const at = (number: number) => new Date(instantOf(epochOf(zone, number, 0, 'earlier')))
  const host = idOf(booking.assignedTo)
  const asked = {
    ...{ organization, type, from: at(first), until: at(first + 1), ignore: { booking: booking.id } },
    ...(host && !kind?.together ? { host } : {}),
  }
  const offer = await readOffer(req, asked)
  return {
    seats: kind?.seats ?? null,
    slots: offer.slots.map(({ startsAt, endsAt, seatsLeft }) => ({ startsAt, endsAt, seatsLeft })),
    nextAvailable: offer.slots.length === 0 ? await nextAvailable(req, asked, offer) : null,
  }
}
