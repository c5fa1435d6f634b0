import type { PayloadRequest, Where } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { can, onBehalfOf, organizationsFor } from '@/plugins/access/api'
import { dayIn } from '@/src/lib/calendar-day'
import { zoneOf } from '@/src/lib/time-zone'
import type { AttentionItem, Onlooker } from './index'

export interface Reading {
  item: AttentionItem
  count: number
  /** The filter behind the count, for the link to the list. */
  where: Where
}

/** How many rows wait, item by item, under the policy of whoever looks: one statement an item, none for what they may not read or do nothing about. */
export async function readingsOf(req: PayloadRequest, items: AttentionItem[]): Promise<Reading[]> {
  const readings: Reading[] = []
  const person = onlooker(req)
  for (const item of items) {
    if (!can(req, 'read', item.collection) || !can(req, item.needs ?? 'read', item.collection)) continue
    const { totalDocs } = await req.payload.count({
      collection: item.collection,
      where: withoutTrash(req, item, filterOf(req, item, person)),
      ...onBehalfOf(req),
    })
    readings.push({ item, count: totalDocs, where: filterOf(req, item, person) })
  }
  return readings
}

/** What waits for this person: the house's, where they may see to all of it, else their own. */
function filterOf(
  req: PayloadRequest,
  { collection, needs = 'read', where, own }: AttentionItem,
  person: Onlooker,
): Where {
  const isForAll = !own || organizationsFor(req, needs, collection)?.length !== 0
  return isForAll ? where(person) : { ...where(person), ...own(person) }
}

function withoutTrash(req: PayloadRequest, item: AttentionItem, where: Where): Where {
  const trash = req.payload.collections[item.collection]?.config.trash
  return trash ? { and: [where, { deletedAt: { exists: false } }] } : where
}

function onlooker({ user }: PayloadRequest): Onlooker {
  const zone = zoneOf(user?.timezone)
  const today = dayIn(zone, new Date())
  const day = Temporal.PlainDate.from(today)
  const begin = (date: Temporal.PlainDate) => new Date(date.toZonedDateTime(zone).epochMilliseconds).toISOString()
  return { id: String(user?.id), today, from: begin(day), until: begin(day.add({ days: 1 })) }
}
