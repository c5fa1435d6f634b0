import type { RequestInTransaction } from '@/src/lib/database'
import { readOffer, type Offer, type OfferAsked } from './readOffer'

const DAY = 86_400_000

/**
 * The first time that can be booked after a range in which there is none, or null: within the days ahead that the type allows.
 * One more offer is read.
 */
export async function nextAvailable(
  req: RequestInTransaction,
  asked: OfferAsked,
  { type }: Pick<Offer, 'type'>,
): Promise<string | null> {
  const now = asked.now ?? new Date()
  const from = new Date(Math.max(asked.until.getTime(), now.getTime()))
  // Days are counted on the hosts' clocks, none of which is further than a day from here.
  const until = new Date(now.getTime() + (type.windowDays + 2) * DAY)
  if (until <= from) return null
  const { slots } = await readOffer(req, { ...asked, type: type.id, from, until, now })
  return slots[0]?.startsAt ?? null
}
