import type { PayloadRequest, Where } from 'payload'
import { can, onBehalfOf } from '@/plugins/access/api'
import type { AttentionItem } from './index'

export interface Reading {
  item: AttentionItem
  count: number
}

/** How many rows wait, item by item, under the policy of whoever looks: one statement an item, none for what they may not read. */
export async function readingsOf(req: PayloadRequest, items: AttentionItem[]): Promise<Reading[]> {
  const readings: Reading[] = []
  for (const item of items) {
    if (!can(req, 'read', item.collection)) continue
    const { totalDocs } = await req.payload.count({
      collection: item.collection,
      where: withoutTrash(req, item),
      ...onBehalfOf(req),
    })
    readings.push({ item, count: totalDocs })
  }
  return readings
}

function withoutTrash(req: PayloadRequest, item: AttentionItem): Where {
  const trash = req.payload.collections[item.collection]?.config.trash
  return trash ? { and: [item.where(), { deletedAt: { exists: false } }] } : item.where()
}
