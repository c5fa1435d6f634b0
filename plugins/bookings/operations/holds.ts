import type { PayloadRequest } from 'payload'
import { hashToken, randomToken } from '@/src/lib/crypto/tokens'
import { query, sql } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import { asServer } from '@/src/server/forms/asServer'
import { inTransaction } from '@/src/server/inTransaction'
import { padded } from '../booking/padded'
import type { BookedType } from '../booking/readType'
import { seatsOf } from '../booking/seatsOf'
import { lockHosts } from '../reservations/lockHosts'
import { releaseTime } from '../reservations/releaseTime'
import { leaveSeat, takeSeat } from '../reservations/seats'
import { takeTime } from '../reservations/takeTime'
import type { Stretch } from '../reservations/types'
import { offerFreed } from '../waitlist/offerFreed'
import { claimSlot, type ClaimedSlot, type WantedSlot } from './claimSlot'
import { lookFirst } from './freshSlots'
import { inTurn } from './inTurn'
import { SlotTaken } from './slotTaken'

/** How long a slot is kept for somebody who fills in the form. */
export const HOLD_MINUTES = 10

/** A hold as its row says it. */
export interface HoldState {
  id: string
  organization: string
  type: string
  startsAt: string
  endsAt: string
  hosts: string[]
  session: string | null
  entry: string | null
  isOver: boolean
}

/**
 * Keeps a slot for somebody who fills in the form; the one that they held before is given back.
 *
 * @returns the hold's key, which only whoever asked for it knows
 * @throws SlotTaken
 */
export async function holdSlot(
  req: PayloadRequest,
  type: BookedType,
  wanted: Pick<WantedSlot, 'host' | 'startsAt'>,
  previous: string | null,
): Promise<{ hold: string; expiresAt: string; hosts: string[] }> {
  const look = async () => {
    if (!previous) await lookFirst(req, { type, ...wanted })
    return null
  }
  return inTurn(type.hosts, look, () => takeHold(req, type, wanted, previous))
}

async function takeHold(
  req: PayloadRequest,
  type: BookedType,
  wanted: Pick<WantedSlot, 'host' | 'startsAt'>,
  previous: string | null,
): Promise<{ hold: string; expiresAt: string; hosts: string[] }> {
  return inTransaction(req, async () => {
    const old = previous ? await lockHold(req, { token: previous }) : null
    const isOwn = old?.organization === type.organization && !old.entry
    const slot = await claimSlot(req, type, {
      ...wanted,
      ...(isOwn ? { ignore: { hold: old.id }, alsoLock: old.hosts } : {}),
    })
    if (isOwn) await dropHold(req, old)
    const token = randomToken()
    const expiresAt = new Date(Date.now() + HOLD_MINUTES * 60_000).toISOString()
    await writeHold(req, type, slot, { tokenHash: hashToken(token), expiresAt })
    return { hold: token, expiresAt, hosts: slot.hosts }
  })
}

/** Gives a held slot back; a hold that is not there any more is no mistake. */
export async function releaseHold(req: PayloadRequest, organization: string, token: string): Promise<void> {
  await inTransaction(req, async () => {
    const hold = await lockHold(req, { token })
    // An offer of the waiting list is left by its own link.
    if (!hold || hold.organization !== organization || hold.entry) return
    await lockHosts(req, hold.hosts)
    await offerFreed(req, organization, await dropHold(req, hold))
  })
}

/** The row of a hold and what it keeps; its hosts are locked and the slot has been read as free. Answers its id. */
export async function writeHold(
  req: PayloadRequest,
  type: BookedType,
  { startsAt, endsAt, hosts }: ClaimedSlot,
  values: { tokenHash: string | null; expiresAt: string; waitlistEntry?: string },
): Promise<string> {
  const stretches = hosts.map((host) => ({ host, ...padded(type, { startsAt, endsAt }) }))
  const seats = await seatsOf(req, type, hosts, startsAt)
  const slot = { organization: type.organization, bookingType: type.id, startsAt, stretches, seats }
  const session = seats > 1 ? await takeSeat(req, slot) : null
  if (seats > 1 && !session) throw new SlotTaken()
  const { id } = await req.payload.create({
    collection: 'booking-holds',
    data: {
      ...values,
      organization: type.organization,
      bookingType: type.id,
      ...{ startsAt, endsAt, hosts, session },
      assignedTo: hosts[0] ?? null,
    },
    depth: 0,
    // Nobody writes holds but this: visitors have no rights to them.
    overrideAccess: true,
    req: asServer(req),
  })
  await racePoint('bookings.hold-written')
  if (session) return id
  const cause = {
    organization: type.organization,
    source: 'HOLD',
    state: 'HELD',
    bookingType: type.id,
    hold: id,
  } as const
  if ((await takeTime(req, cause, stretches)).length > 0) throw new SlotTaken()
  return id
}

/** Takes a hold away with what it keeps; its row and its hosts are locked. */
export async function dropHold(req: PayloadRequest, hold: HoldState): Promise<Stretch[]> {
  const freed = await releaseTime(req, { hold: hold.id })
  if (hold.session) {
    await query(req, sql`update booking_holds set session_id = null where id = ${hold.id}`)
    await leaveSeat(req, { bookingType: hold.type, startsAt: hold.startsAt, hosts: hold.hosts })
    freed.push(...hold.hosts.map((host) => ({ host, from: hold.startsAt, until: hold.endsAt })))
  }
  await query(req, sql`delete from booking_holds where id = ${hold.id}`)
  return freed
}

/** A hold by its key or its id, locked until the transaction ends; null when it is gone. */
export async function lockHold(req: PayloadRequest, by: { token: string } | { id: string }): Promise<HoldState | null> {
  const which = 'token' in by ? sql`h.token_hash = ${hashToken(by.token)}` : sql`h.id = ${by.id}`
  const [row] = await query<HoldState & Record<string, unknown>>(
    req,
    sql`select h.id, h.organization_id as organization, h.booking_type_id as type,
          to_char(h.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startsAt",
          to_char(h.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "endsAt",
          array(select r.users_id::text from booking_holds_rels r
                where r.parent_id = h.id and r.path = 'hosts' order by r."order") as hosts,
          h.session_id as session, h.waitlist_entry_id as entry, h.expires_at <= now() as "isOver"
        from booking_holds h where ${which} for update of h`,
  )
  return row ?? null
}
