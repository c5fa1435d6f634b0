import type { BookingStatus } from '@/src/lib/bookings'

/**
 * What may become of a booking. What has ended is not revived; what was held and what was missed may be mistaken for one
 * another.
 */
export const TRANSITIONS: Readonly<Record<BookingStatus, readonly BookingStatus[]>> = {
  PENDING: ['CONFIRMED', 'DECLINED', 'CANCELLED'],
  CONFIRMED: ['COMPLETED', 'NO_SHOW', 'CANCELLED'],
  COMPLETED: ['NO_SHOW'],
  NO_SHOW: ['COMPLETED'],
  DECLINED: [],
  CANCELLED: [],
}

/** Whether a booking may go from one state to another; staying is always possible. */
export function mayBecome(from: BookingStatus, to: BookingStatus): boolean {
  return from === to || TRANSITIONS[from].includes(to)
}
