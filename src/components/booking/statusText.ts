import type { BookingWords } from '@/src/lib/booking-words'
import type { BookingStatus } from '@/src/lib/bookings'

/** The state of a booking in words. */
export function statusText(status: BookingStatus, words: BookingWords): string {
  const texts: Record<BookingStatus, string> = {
    PENDING: words.statusPending,
    CONFIRMED: words.statusConfirmed,
    COMPLETED: words.statusCompleted,
    NO_SHOW: words.statusNoShow,
    DECLINED: words.statusDeclined,
    CANCELLED: words.statusCancelled,
  }
  return texts[status]
}
