import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import { sweepExpired } from './sweepExpired'
import type { Cause, Stretch } from './types'

/**
 * Takes stretches of time for one thing, as far as they are free: one statement, in the order of the hosts, which the exclusion
 * constraints may refuse. Expired holds that stand in the way are removed before.
 *
 * @returns the stretches that were not free; the caller then rolls back
 */
export async function takeTime(req: PayloadRequest, cause: Cause, stretches: readonly Stretch[]): Promise<Stretch[]> {
  if (stretches.length === 0) return []
  await sweepExpired(req, stretches)
  const taken = await query<{ host: string; from: string }>(
    req,
    sql`insert into host_reservations (id, organization_id, host_id, blocked_from, blocked_until, source, state, booking_type_id,
          booking_id, hold_id, consultation_id, client_call_id, blocked_date_id, seats, seats_taken, created_at, updated_at)
        select gen_random_uuid(), ${cause.organization}, s.host, s."from", s.until, ${cause.source}::enum_host_reservations_source,
          ${cause.state}::enum_host_reservations_state, ${cause.bookingType ?? null}, ${cause.booking ?? null}, ${cause.hold ?? null},
          ${cause.consultation ?? null}, ${cause.clientCall ?? null}, ${cause.blockedDate ?? null}, 1, 1, now(), now()
        from jsonb_to_recordset(${JSON.stringify(stretches)}::jsonb) as s (host uuid, "from" timestamptz, until timestamptz)
        order by s.host, s."from"
        on conflict do nothing
        returning host_id as host, to_json(blocked_from) as "from"`,
  )
  await racePoint('bookings.time-taken')
  const got = new Set(taken.map(({ host, from }) => keyOf(host, from)))
  return stretches.filter(({ host, from }) => !got.has(keyOf(host, from)))
}

const keyOf = (host: string, from: string): string => `${host} ${Date.parse(from)}`
