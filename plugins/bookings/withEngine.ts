import type { Config } from 'payload'
import { registerQueues } from '@/plugins/jobs/api'
import { bookingEndpoints } from './endpoints'
import { withReservations } from './hooks'
import { expireQueue } from './waitlist/expire'
import { offerTimeQueue } from './waitlist/offerTime'

/** Booking itself: what takes time of hosts, the endpoints that book and change, and the waiting list. */
export function withEngine(config: Config): Config {
  const extended = withReservations(registerQueues(config, [offerTimeQueue, expireQueue]))
  return { ...extended, endpoints: [...(extended.endpoints ?? []), ...bookingEndpoints] }
}
