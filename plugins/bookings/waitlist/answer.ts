import { APIError, type PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import { inTransaction } from '@/src/server/inTransaction'
import { readType } from '../booking/readType'
import { readWaitlistToken, type WaitlistPurpose } from '../manageToken'
import { book, type BookInput } from '../operations/book'
import { dropHold, lockHold, type HoldState } from '../operations/holds'
import { lockHosts } from '../reservations/lockHosts'
import type { Stretch } from '../reservations/types'
import { readEntries, type WaitingEntry } from './entries'
import { offerFreed } from './offerFreed'

/** What a link of the waiting list leads to. The link of an offer is outdated by the next one. */
export async function entryOfLink(
  req: PayloadRequest,
  token: string,
  purposes: readonly WaitlistPurpose[],
): Promise<WaitingEntry> {
  let problem: 'expired' | 'invalid' = 'invalid'
  for (const purpose of purposes) {
    const read = readWaitlistToken(token, purpose)
    if ('problem' in read) {
      if (read.problem === 'expired') problem = 'expired'
      continue
    }
    const [entry] = await readEntries(req, sql`w.id = ${read.entry}`)
    if (!entry) throw gone('You are no longer on this waiting list.')
    if (purpose === 'offer' && entry.offers !== read.offer) throw gone('This offer is outdated. Use the newest mail.')
    return entry
  }
  if (problem === 'expired') throw gone('The time to answer is over: somebody else has been asked.')
  throw new APIError('This link is not complete. Open it from your mail once more.', 404, null, true)
}

/** An entry whose offer still stands. */
export function offerStands({ status, hold, offerExpiresAt }: WaitingEntry, now = Date.now()): boolean {
  return status === 'OFFERED' && hold !== null && offerExpiresAt !== null && Date.parse(offerExpiresAt) > now
}

/** @throws APIError 410 when there is nothing to take (any more) */
export function assertStands(entry: WaitingEntry): void {
  if (offerStands(entry)) return
  if (entry.status === 'BOOKED') throw gone('You have booked this time already.')
  if (entry.status === 'LEFT') throw gone('You are no longer on this waiting list.')
  throw gone('The time to answer is over: somebody else has been asked.')
}

/**
 * Takes the time that is offered: the hold becomes the booking, in one transaction with the end of the waiting.
 *
 * @returns the id of the booking
 * @throws APIError 410 when the offer no longer stands
 */
export async function acceptOffer(
  req: PayloadRequest,
  token: string,
  more: Pick<BookInput, 'answers' | 'consentText' | 'message' | 'phone'>,
): Promise<string> {
  return inTransaction(req, async () => {
    const entry = await entryOfLink(req, token, ['offer'])
    assertStands(entry)
    const { hold, offeredStart } = entry
    const type = await readType(req, entry.organization, { id: entry.type })
    if (!hold || !offeredStart || !type?.isActive) throw gone('This can no longer be booked.')
    await racePoint('bookings.offer-read')
    const booking = await book(req, {
      ...more,
      type,
      startsAt: offeredStart,
      hold: { id: hold },
      name: entry.name,
      email: entry.email,
      visitorTimeZone: entry.visitorTimeZone ?? 'UTC',
      language: entry.language ?? 'en',
      source: 'WAITLIST',
    })
    const [taken] = await query(
      req,
      sql`update waitlist_entries set status = 'BOOKED', booking_id = ${booking}, hold_id = null, updated_at = now()
          where id = ${entry.id} and status = 'OFFERED' and offers = ${entry.offers} returning id`,
    )
    if (!taken) throw gone('This offer has been answered already.')
    await emit(req, 'waitlist.booked', {
      subject: { collection: 'waitlist-entries', id: entry.id },
      organization: entry.organization,
      data: { booking },
    })
    return booking
  })
}

/** Leaves the list; a time that is offered goes to the next one. Leaving twice is no mistake. */
export async function leaveWaitlist(req: PayloadRequest, token: string): Promise<void> {
  await inTransaction(req, async () => {
    const entry = await entryOfLink(req, token, ['leave', 'offer'])
    if (entry.status === 'BOOKED') throw gone('You have booked this time already: cancel the booking instead.')
    const hold = entry.hold ? await lockHold(req, { id: entry.hold }) : null
    const freed = hold ? await dropOffered(req, hold) : []
    const [left] = await query(
      req,
      sql`update waitlist_entries set status = 'LEFT', hold_id = null, updated_at = now()
          where id = ${entry.id} and status in ('WAITING', 'OFFERED') returning id`,
    )
    if (!left) return
    await offerFreed(req, entry.organization, freed)
    await emit(req, 'waitlist.left', {
      subject: { collection: 'waitlist-entries', id: entry.id },
      organization: entry.organization,
    })
  })
}

/**
 * Lets an offer pass: the time goes to the next one, and this person goes on waiting for another.
 *
 * @throws APIError 410 when the offer no longer stands
 */
export async function passOffer(req: PayloadRequest, token: string): Promise<void> {
  await inTransaction(req, async () => {
    const entry = await entryOfLink(req, token, ['offer'])
    assertStands(entry)
    const hold = entry.hold ? await lockHold(req, { id: entry.hold }) : null
    const freed = hold ? await dropOffered(req, hold) : []
    await query(
      req,
      sql`update waitlist_entries set status = 'WAITING', hold_id = null, updated_at = now()
          where id = ${entry.id} and status = 'OFFERED'`,
    )
    await offerFreed(req, entry.organization, freed)
  })
}

async function dropOffered(req: PayloadRequest, hold: HoldState): Promise<Stretch[]> {
  await lockHosts(req, hold.hosts)
  return dropHold(req, hold)
}

const gone = (message: string) => new APIError(message, 410, null, true)
