import type { PayloadRequest } from 'payload'
import { lockCaps, lockHosts } from '../reservations/lockHosts'
import { refuseConflict } from '../reservations/refuseConflict'
import { freeHosts, leastBusy, type Meeting } from './freeHosts'
import { padded } from './padded'
import type { BookedType } from './readType'

interface Wanted extends Meeting {
  /** Whom the writer has named. */
  host: string | null
  /** Who came so far. */
  current: readonly string[]
  booking: string | null
}

/**
 * Who comes to a booking that staff write: whoever was named; everybody of a type that meets together; else a free host of the type
 * with the least to do. They are locked, and so is everybody who might have been chosen.
 *
 * @throws APIError 409 when none of them is free
 */
export async function chooseHosts(req: PayloadRequest, type: BookedType, wanted: Wanted): Promise<string[]> {
  const together = type.assignment === 'TOGETHER'
  const candidates = wanted.host && !together ? [wanted.host] : type.hosts
  await lockCaps(req, type.id)
  await lockHosts(req, [...candidates, ...wanted.current, ...(wanted.host ? [wanted.host] : [])])
  if (together) return [...new Set([...(wanted.host ? [wanted.host] : []), ...type.hosts])]
  if (wanted.host) return [wanted.host]
  const free = await freeHosts(req, type, candidates, wanted, wanted.booking)
  const chosen = await leastBusy(req, type, free, wanted)
  if (chosen) return [chosen]
  const time = padded(type, wanted)
  return refuseConflict(
    req,
    candidates.map((host) => ({ host, ...time })),
    { booking: wanted.booking ?? undefined },
  )
}
