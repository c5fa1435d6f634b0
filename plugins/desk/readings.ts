import type { PayloadRequest, Where } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { can, onBehalfOf } from '@/plugins/access/api'
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
      where: withoutTrash(req, item, person),
      ...onBehalfOf(req),
    })
    readings.push({ item, count: totalDocs, where: item.where(person) })
  }
  return readings
}

function withoutTrash(req: PayloadRequest, item: AttentionItem, person: Onlooker): Where {
  const where = item.where(person)
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
