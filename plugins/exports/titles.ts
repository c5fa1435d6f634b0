import type { CollectionSlug, PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { allowPages } from '@/plugins/limits/api'
import { namedIn, valueAt } from './cells'
import type { Column } from './columns'
import type { Row } from './readPages'

/** Titles are forgotten beyond this many: an export of any length stays within its memory. */
const REMEMBERED = 5_000

/** What the records that an export names are called, for as long as the export runs. */
export class Titles {
  private readonly known = new Map<string, string>()

  constructor(private readonly req: PayloadRequest) {}

  readonly of = (collection: string, id: string): string => this.known.get(`${collection} ${id}`) ?? id

  /** Reads the titles that a page of rows needs: one query a collection. What the person may not see keeps its id. */
  async learn(rows: readonly Row[], columns: readonly Column[]): Promise<void> {
    if (this.known.size > REMEMBERED) this.known.clear()
    const missing = new Map<string, Set<string>>()
    for (const row of rows) {
      for (const { field, path } of columns) {
        for (const { collection, id } of namedIn(field, valueAt(row, path))) {
          if (!this.known.has(`${collection} ${id}`))
            missing.set(collection, (missing.get(collection) ?? new Set()).add(id))
        }
      }
    }
    for (const [collection, ids] of missing) await this.read(collection, [...ids])
  }

  private async read(collection: string, ids: string[]): Promise<void> {
    const { req } = this
    const title = req.payload.collections[collection as CollectionSlug]?.config.admin.useAsTitle ?? 'id'
    if (title === 'id') return
    allowPages(req, ids.length)
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      where: { id: { in: ids } },
      select: { [title]: true },
      depth: 0,
      limit: ids.length,
      pagination: false,
      ...onBehalfOf(req),
    })
    for (const doc of docs) {
      const text: unknown = valueAt(doc, title)
      if (typeof text === 'string' && text !== '') this.known.set(`${collection} ${doc.id}`, text)
    }
  }
}
