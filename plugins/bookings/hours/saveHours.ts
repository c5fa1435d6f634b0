import { APIError, type PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { WEEKDAYS } from '@/src/lib/bookings'
import { inTransaction } from '@/src/server/inTransaction'
import { readHours } from './readHours'
import type { EditedBlock, EditedStretch, HoursData, HoursDraft } from './types'

/**
 * Saves what the editor shows as one change: settings, hours and blocked times, or nothing of them. Goes through Payload's own
 * operations on behalf of the person, so hooks, trail and policy see each record.
 *
 * @throws APIError 404 for a host whose hours the person may not arrange; 409 where somebody has changed them since `stamp`
 */
export async function saveHours(
  req: PayloadRequest,
  { host: id, stamp, draft }: { host: string; stamp: string; draft: HoursDraft },
): Promise<HoursData> {
  return inTransaction(req, async () => {
    const before = await readHours(req, id)
    if (before.stamp !== stamp) {
      throw new APIError('Somebody has changed these hours meanwhile. Reload the page to see them.', 409, null, true)
    }
    const where = { organization: before.organization, user: before.host.user }
    if (!isSame(before.draft.settings, draft.settings)) {
      await req.payload.update({
        collection: 'booking-hosts',
        id,
        data: draft.settings,
        depth: 0,
        ...onBehalfOf(req),
      })
    }
    // What is to go first: a host is never booked by old and new hours at once, and freed time can be taken anew.
    await saveBlocks(req, where, before, draft.blocks)
    await saveStretches(req, where, before.draft.stretches, draft.stretches)
    return readHours(req, id)
  })
}

interface Whose {
  organization: string
  user: string
}

async function saveStretches(
  req: PayloadRequest,
  { organization, user }: Whose,
  before: readonly EditedStretch[],
  after: readonly EditedStretch[],
): Promise<void> {
  const collection = 'audit-availability'
  for (const id of goneFrom(before, after)) await req.payload.delete({ collection, id, ...onBehalfOf(req) })
  for (const stretch of after) {
    const known = before.find(({ id }) => id === stretch.id)
    if (known && isSame(known, stretch)) continue
    const data = {
      dayOfWeek: stretch.weekday === null ? null : (WEEKDAYS[stretch.weekday] ?? null),
      date: stretch.date,
      startTime: stretch.start,
      endTime: stretch.end,
      validFrom: stretch.validFrom,
      validUntil: stretch.validUntil,
      maxBookings: stretch.seats,
      bookingTypes: stretch.types,
    }
    if (known?.id) await req.payload.update({ collection, id: known.id, data, depth: 0, ...onBehalfOf(req) })
    else {
      await req.payload.create({
        collection,
        data: { ...data, organization, assignedTo: user },
        depth: 0,
        ...onBehalfOf(req),
      })
    }
  }
}

async function saveBlocks(
  req: PayloadRequest,
  { organization, user }: Whose,
  { draft, mayBlockAll }: HoursData,
  after: readonly EditedBlock[],
): Promise<void> {
  const collection = 'audit-blocked-dates'
  // What is everybody's stays as it is for those who may not change it, whatever was sent.
  const mine = (block: EditedBlock) => mayBlockAll || !block.isEverybodys
  const before = draft.blocks.filter(mine)
  for (const id of goneFrom(before, after)) await req.payload.delete({ collection, id, ...onBehalfOf(req) })
  for (const block of after.filter(mine)) {
    const known = before.find(({ id }) => id === block.id)
    if (known && isSame(known, block)) continue
    const data = {
      blockedDate: block.firstDay,
      lastDate: block.lastDay,
      startTime: block.start,
      endTime: block.end,
      reason: block.reason,
      assignedTo: block.isEverybodys ? null : user,
    }
    if (known?.id) await req.payload.update({ collection, id: known.id, data, depth: 0, ...onBehalfOf(req) })
    else await req.payload.create({ collection, data: { ...data, organization }, depth: 0, ...onBehalfOf(req) })
  }
}

function goneFrom(before: readonly { id: string | null }[], after: readonly { id: string | null }[]): string[] {
  const kept = new Set(after.map(({ id }) => id))
  return before.flatMap(({ id }) => (id && !kept.has(id) ? [id] : []))
}

function isSame(a: object, b: object): boolean {
  const sorted = (value: object) => JSON.stringify(Object.entries(value).sort(([x], [y]) => x.localeCompare(y)))
  return sorted(a) === sorted(b)
}
