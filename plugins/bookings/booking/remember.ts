import type { PayloadRequest } from 'payload'
import type { BookingState } from './readBooking'

const KEY = 'bookingsBefore'

/** How a booking stood before this write, as its row said under the lock; for the hook behind the write. */
export function rememberBefore(req: PayloadRequest, before: BookingState | null): void {
  if (before) memory(req).set(before.id, before)
}

export function recallBefore(req: PayloadRequest, id: string): BookingState | null {
  const found = memory(req).get(id) ?? null
  memory(req).delete(id)
  return found
}

function memory(req: PayloadRequest): Map<string, BookingState> {
  const known = req.context[KEY]
  if (known instanceof Map) return known as Map<string, BookingState>
  const fresh = new Map<string, BookingState>()
  req.context[KEY] = fresh
  return fresh
}
