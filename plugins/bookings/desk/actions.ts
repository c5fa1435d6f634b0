import type { BookingStatus } from '@/src/lib/bookings'

/** What the staff can do with a booking: the last part of the endpoint's address. */
export type BookingAction = 'confirm' | 'decline' | 'complete' | 'no-show' | 'cancel'

/** The sensible things to do with a booking, the most sensible first: how it went is said once it has begun. */
export function actionsOf(status: BookingStatus, startsAt: string, now: Date): BookingAction[] {
  const hasBegun = Date.parse(startsAt) <= now.getTime()
  switch (status) {
    case 'PENDING':
      return ['confirm', 'decline']
    case 'CONFIRMED':
      return hasBegun ? ['complete', 'no-show', 'cancel'] : ['cancel']
    default:
      return []
  }
}
