import type { ReservationSource } from '@/src/lib/bookings'

/** A stretch of one host's time, buffers and all: ISO instants, open at its end. */
export interface Stretch {
  host: string
  from: string
  until: string
}

/** What takes the time. Exactly one of the last five names it. */
export interface Cause {
  organization: string
  source: ReservationSource
  state: 'HELD' | 'PENDING' | 'CONFIRMED'
  bookingType?: string | null
  booking?: string
  hold?: string
  consultation?: string
  clientCall?: string
  blockedDate?: string
}

/** The column that names a cause, and the id it names. */
export type Owner = Pick<Cause, 'blockedDate' | 'booking' | 'clientCall' | 'consultation' | 'hold'>
