import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { allowPages } from '@/plugins/limits/api'
import { valueAt } from './cells'
import { behindRow } from './keyset'
import type { ExportRequest } from './readRequest'

export type Row = Record<string, unknown> & { id: string }

/** Rows in one read. More would be no faster, and each page is held in memory as a whole. */
export const PAGE_ROWS = 500

/**
 * The rows of an export, a page at a time: each page is asked for by the row that stood last, so that the last costs what
 * the first does, and nothing is kept between them. Under the person's rights, as a list reads them.
 */
export async function* readPages(req: PayloadRequest, request: ExportRequest): AsyncGenerator<Row[]> {
  const { config, sort, columns, alongside } = request
  let behind: Record<string, unknown> | null = null
  for (;;) {
    const wished = await request.where()
    allowPages(req, PAGE_ROWS)
    const { docs } = await req.payload.find({
      collection: config.slug as CollectionSlug,
      where: (behind === null ? wished : { and: [wished, behind] }) as Where,
      sort: sort.map(({ path, isDescending }) => `${isDescending ? '-' : ''}${path}`),
      select: selectOf([...[...columns, ...sort].map(({ path }) => path), ...alongside]),
      depth: 0,
      limit: PAGE_ROWS,
      pagination: false,
      ...onBehalfOf(req),
    })
    const rows = docs as unknown as Row[]
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE_ROWS) return
    behind = behindRow(
      sort,
      sort.map(({ path }) => valueAt(last, path) ?? null),
    )
  }
}

type Select = { [name: string]: true | Select }

/** `['title', 'seo.title']` as Payload's selection. */
function selectOf(paths: readonly string[]): Select {
  const select: Select = {}
  for (const path of paths) {
    const keys = path.split('.')
    const name = keys.pop() ?? path
    let level = select
    for (const key of keys) {
      const next: Select = level[key] === undefined || level[key] === true ? {} : level[key]
      level[key] = next
      level = next
    }
    level[name] ??= true
  }
  return select
}
