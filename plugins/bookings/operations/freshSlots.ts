import type { PayloadRequest } from 'payload'
import { minutesAfter } from '../booking/clock'
import type { BookedType } from '../booking/readType'
import { readOffer, type OfferedSlot } from '../offer/readOffer'
import { together } from './inTurn'
import { SlotTaken } from './slotTaken'

const MINUTES_BEFORE = 12 * 60
const MINUTES_AFTER = 7 * 1440
/** Enough to choose from; who wants more turns the calendar's page. */
const MOST = 96

export interface LookedFor {
  type: BookedType
  startsAt: string
  host?: string | null | undefined
  ignore?: { booking?: string } | undefined
}

/** What is free around a time that somebody wants. */
export async function freshSlots(
  req: PayloadRequest,
  { type, startsAt, host, ignore }: LookedFor,
): Promise<OfferedSlot[]> {
  const from = Math.max(Date.now(), Date.parse(minutesAfter(startsAt, -MINUTES_BEFORE)))
  const until = Math.max(from, Date.parse(minutesAfter(startsAt, MINUTES_AFTER)))
  const { slots } = await readOffer(req, {
    organization: type.organization,
    type: type.id,
    from: new Date(from),
    until: new Date(until),
    ...(host && type.assignment !== 'TOGETHER' ? { host } : {}),
    ...(ignore ? { ignore } : {}),
  })
  return slots
}

/** The nearest of them, as a refusal carries them. */
export function nearest(slots: readonly OfferedSlot[]): OfferedSlot[] {
  return slots.slice(0, MOST)
}

/**
 * A look at the list before anybody is locked: who comes too late hears so, with what is free instead. Whether the time is still free
 * in the end is decided under the lock.
 *
 * @throws SlotTaken with fresh slots
 */
export async function lookFirst(req: PayloadRequest, wanted: LookedFor): Promise<void> {
  const { type, startsAt, host } = wanted
  const key = [type.id, startsAt, host ?? ''].join(' ')
  const slots = await together(key, () => freshSlots(req, wanted))
  if (slots.some((slot) => slot.startsAt === startsAt)) return
  throw new SlotTaken(undefined, nearest(slots))
}
