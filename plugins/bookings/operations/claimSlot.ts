import type { PayloadRequest } from 'payload'
import { racePoint } from '@/src/lib/race-point'
import { leastBusy } from '../booking/freeHosts'
import { minutesAfter } from '../booking/clock'
import type { BookedType } from '../booking/readType'
import { readOffer } from '../offer/readOffer'
import { lockCaps, lockHosts } from '../reservations/lockHosts'
import { SlotTaken } from './slotTaken'

export interface WantedSlot {
  /** An ISO instant. */
  startsAt: string
  /** Whom the visitor has chosen. */
  host?: string | null
  /** Who comes already, and stays where that is possible. */
  current?: string | null
  /** What is given up for it: one's own booking or hold. */
  ignore?: { booking?: string; hold?: string }
  /** Hosts of what is given up; they are locked with the others. */
  alsoLock?: readonly string[]
}

export interface ClaimedSlot {
  startsAt: string
  endsAt: string
  hosts: string[]
}

/**
 * Makes sure that a visitor may have a time: everybody who could come is locked, and then the very list that visitors choose
 * from is asked again. What it offers here stays free until the transaction ends.
 *
 * @throws SlotTaken when the list does not offer it
 */
export async function claimSlot(req: PayloadRequest, type: BookedType, wanted: WantedSlot): Promise<ClaimedSlot> {
  const claimed = await tryClaim(req, type, wanted)
  if (!claimed) throw new SlotTaken()
  return claimed
}

/** The same; null when the list does not offer it. */
export async function tryClaim(req: PayloadRequest, type: BookedType, wanted: WantedSlot): Promise<ClaimedSlot | null> {
  await lockCaps(req, type.id)
  await lockHosts(req, [...type.hosts, ...(wanted.alsoLock ?? [])])
  const slot = await offeredSlot(req, type, wanted)
  await racePoint('bookings.slot-read')
  if (!slot) return null
  const { startsAt, endsAt } = slot
  if (type.assignment === 'TOGETHER') return { startsAt, endsAt, hosts: slot.hosts }
  const { host, current } = wanted
  const kept = host ?? (current && slot.hosts.includes(current) ? current : null)
  const chosen = kept ?? (await leastBusy(req, type, slot.hosts, slot))
  return chosen ? { startsAt, endsAt, hosts: [chosen] } : null
}

/** The slot of the list that begins at an instant, or null. */
export async function offeredSlot(
  req: PayloadRequest,
  type: BookedType,
  { startsAt, host, ignore }: Pick<WantedSlot, 'host' | 'ignore' | 'startsAt'>,
) {
  const { slots } = await readOffer(req, {
    organization: type.organization,
    type: type.id,
    from: new Date(startsAt),
    until: new Date(minutesAfter(startsAt, 1)),
    ...(host && type.assignment !== 'TOGETHER' ? { host } : {}),
    ...(ignore ? { ignore } : {}),
  })
  return slots.find((slot) => Date.parse(slot.startsAt) === Date.parse(startsAt)) ?? null
}
