import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { emit } from '@/plugins/events/api'
import { defineQueue } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import { lockHosts } from '../reservations/lockHosts'
import { dropHold, lockHold, type HoldState } from '../operations/holds'
import { offerFreed } from './offerFreed'

/** Every minute: holds and offers whose time is over are given back, and offered to those who wait. */
export const expireQueue = defineQueue({
  name: 'bookings.expire',
  description: 'Gives back held times whose time is over, and offers them to whoever waits.',
  schema: z.object({}),
  policy: 'exclusive',
  retryLimit: 0,
  deadLetter: false,
  cron: { expression: '* * * * *' },
  handle: async (_, { req }) => {
    await expireHolds(req)
    await endWaiting(req)
  },
})

const AT_ONCE = 100

/** Gives back what has expired; what somebody uses this moment is left to the next minute. */
export async function expireHolds(req: PayloadRequest): Promise<void> {
  const over = await query<{ id: string }>(
    req,
    sql`select id from booking_holds where expires_at <= now() order by id limit ${AT_ONCE} for update skip locked`,
  )
  const holds: HoldState[] = []
  for (const { id } of over) {
    const hold = await lockHold(req, { id })
    if (hold) holds.push(hold)
  }
  await lockHosts(
    req,
    holds.flatMap(({ hosts }) => hosts),
  )
  for (const hold of holds) {
    const freed = await dropHold(req, hold)
    if (hold.entry) await passOver(req, hold.entry)
    // What another visitor has swept is free as well: the hold's own time says it.
    const own = hold.hosts.map((host) => ({ host, from: hold.startsAt, until: hold.endsAt }))
    await offerFreed(req, hold.organization, freed.length > 0 ? freed : own)
  }
}

/** Somebody has not answered: the time goes to the next one, and they may ask again. */
async function passOver(req: PayloadRequest, entry: string): Promise<void> {
  const [row] = await query<{ organization: string }>(
    req,
    sql`update waitlist_entries set status = 'EXPIRED', hold_id = null, updated_at = now()
        where id = ${entry} and status = 'OFFERED' returning organization_id as organization`,
  )
  if (!row) return
  await emit(req, 'waitlist.expired', {
    subject: { collection: 'waitlist-entries', id: entry },
    organization: row.organization,
  })
}

/** Whoever waited for days that are over waits no more. */
async function endWaiting(req: PayloadRequest): Promise<void> {
  await query(
    req,
    sql`update waitlist_entries set status = 'EXPIRED', updated_at = now()
        where status = 'WAITING' and until_date < now() - interval '36 hours'`,
  )
}
