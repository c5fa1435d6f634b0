import { bookingsPlugin } from '@/plugins/bookings'
import type { Domain } from './domain'

/** Times that people book, and the meetings that come of them. */
export const bookings: Domain = {
  plugins: [bookingsPlugin()],
  machineWritten: ['audit-notifications', 'booking-holds', 'busy-times', 'host-reservations'],
  uniqueIndexes: { booking_hosts_user_key: 'user', booking_types_slug_key: 'slug' },
  listsWithViews: ['audit-bookings', 'waitlist-entries'],
}
