import type { PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { defineQueue, enqueue } from '@/plugins/jobs/api'
import { idList, query, sql } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import type { z } from 'zod'
import { minutesAfter } from '../booking/clock'
import { readType, type BookedType } from '../booking/readType'
import { readOffer } from '../offer/readOffer'
import { tryClaim } from '../operations/claimSlot'
import { dropHold, lockHold, writeHold } from '../operations/holds'
import { readEntries, type WaitingEntry } from './entries'
import { OFFER_QUEUE } from './offerQueue'
import { fits, inFreed } from './wanted'

/** How long somebody has to answer, at most; never beyond half of what is left until the time itself. */
const ANSWER_MINUTES = 120
const SHORTEST_ANSWER = 10

type Freed = z.output<typeof OFFER_QUEUE.schema>

/** Offers what has become free to one after the other, as long as there is something to offer. */
export const offerTimeQueue = defineQueue({
  ...OFFER_QUEUE,
  handle: async (freed, { req }) => {
    // One offer a transaction: the next one locks other hosts.
    if (await offerTime(req, freed)) await enqueue(req, OFFER_QUEUE, freed)
  },
})

/**
 * Offers a time that has become free to the first who waits for it: it is held for them, inside the same constraint as everything
 * else, until they have answered or the time to answer is over.
 *
 * @returns whether somebody got an offer
 */
export async function offerTime(req: PayloadRequest, freed: Freed): Promise<boolean> {
  const waiting = await readEntries(
    req,
    sql`w.organization_id = ${freed.organization} and w.status = 'WAITING' and exists (
          select 1 from booking_types_rels r
          where r.parent_id = w.booking_type_id and r.path = 'hosts' and r.users_id = any (${idList(freed.hosts)}))`,
  )
  const offers = new Map<string, Awaited<ReturnType<typeof freeSlots>>>()
  for (const entry of waiting) {
    const known = offers.get(entry.type) ?? (await freeSlots(req, freed, entry.type))
    offers.set(entry.type, known)
    const slot = known?.slots.find((free) => fits(entry, free, known.type))
    if (known && slot) return offerTo(req, known.type, entry, slot)
  }
  return false
}

/** What a type offers of the time that has become free, with those hosts who have become free. */
async function freeSlots(req: PayloadRequest, { organization, hosts, from, until }: Freed, typeId: string) {
  const type = await readType(req, organization, { id: typeId })
  if (!type?.isActive || !type.hasWaitlist) return null
  const { slots } = await readOffer(req, {
    organization,
    type: type.id,
    from: new Date(minutesAfter(from, -type.duration)),
    until: new Date(until),
  })
  const own = slots.flatMap((slot) => {
    const free = type.assignment === 'TOGETHER' ? slot.hosts : slot.hosts.filter((host) => hosts.includes(host))
    return free.length > 0 ? [{ ...slot, hosts: free }] : []
  })
  return { type, slots: inFreed(own, { from, until }, type) }
}

async function offerTo(
  req: PayloadRequest,
  type: BookedType,
  entry: WaitingEntry,
  slot: { startsAt: string; hosts: string[] },
): Promise<boolean> {
  await racePoint('bookings.waiting-chosen')
  const claimed = await tryClaim(req, type, {
    startsAt: slot.startsAt,
    host: entry.host ?? (type.assignment === 'TOGETHER' ? null : (slot.hosts[0] ?? null)),
  })
  // A walk-in was faster: what is left is looked at anew.
  if (!claimed) return true
  const left = (Date.parse(claimed.startsAt) - Date.now()) / 60_000
  const minutes = Math.max(SHORTEST_ANSWER, Math.min(ANSWER_MINUTES, Math.floor(left / 2)))
  const expiresAt = minutesAfter(new Date().toISOString(), minutes)
  const hold = await writeHold(req, type, claimed, { tokenHash: null, expiresAt, waitlistEntry: entry.id })
  const [offered] = await query<{ offers: number }>(
    req,
    sql`update waitlist_entries set status = 'OFFERED', offered_at = now(), offered_start = ${claimed.startsAt},
          offer_expires_at = ${expiresAt}, offers = coalesce(offers, 0) + 1, hold_id = ${hold}, updated_at = now()
        where id = ${entry.id} and status = 'WAITING' and deleted_at is null returning offers::int as offers`,
  )
  if (!offered) {
    const own = await lockHold(req, { id: hold })
    if (own) await dropHold(req, own)
    return true
  }
  await emit(req, 'waitlist.offered', {
    subject: { collection: 'waitlist-entries', id: entry.id },
    organization: entry.organization,
    data: { offer: offered.offers, type: type.id, startsAt: claimed.startsAt, endsAt: claimed.endsAt, expiresAt },
  })
  return true
}
