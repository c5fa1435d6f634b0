import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import { csvLine } from '@/src/lib/csv'
import { cellText, valueAt } from './cells'
import type { Column } from './columns'
import { readPages, type Row } from './readPages'
import type { ExportRequest } from './readRequest'
import { Titles } from './titles'

/** An export as text, a page of rows at a time. */
export function writeRows(req: PayloadRequest, request: ExportRequest): AsyncGenerator<string> {
  return request.format === 'json' ? asJson(req, request) : asCsv(req, request)
}

/** The mark at the beginning tells spreadsheets that this is UTF-8. */
async function* asCsv(req: PayloadRequest, request: ExportRequest): AsyncGenerator<string> {
  const { columns } = request
  const titles = new Titles(req)
  const translate = (label: unknown) => getTranslation(label as string, req.i18n)
  const lineOf = (row: Row): string => {
    const context = { titleOf: titles.of, translate, currency: row.currency }
    return csvLine(columns.map(({ field, path }) => cellText(field, valueAt(row, path), context)))
  }
  yield `\uFEFF${csvLine(columns.map(({ label }) => label))}`
  for await (const rows of readPages(req, request)) {
    await titles.learn(rows, columns)
    yield rows.map(lineOf).join('')
  }
}

async function* asJson(req: PayloadRequest, request: ExportRequest): AsyncGenerator<string> {
  let between = '\n'
  yield '['
  for await (const rows of readPages(req, request)) {
    yield `${between}${rows.map((row) => JSON.stringify(only(row, request.columns))).join(',\n')}`
    between = ',\n'
  }
  yield '\n]\n'
}

/** The chosen columns of a row, in groups as they are stored; the id is always there. */
function only(row: Row, columns: readonly Column[]): Record<string, unknown> {
  const chosen: Record<string, unknown> = { id: row.id }
  for (const { path } of columns) {
    const keys = path.split('.')
    const name = keys.pop() ?? path
    let level = chosen
    for (const key of keys) level = (level[key] ??= {}) as Record<string, unknown>
    level[name] = valueAt(row, path) ?? null
  }
  return chosen
}
