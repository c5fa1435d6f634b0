import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import { APIError, type PayloadRequest } from 'payload'
import { can, onBehalfOf, personIn } from '@/plugins/access/api'
import { query, sql } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import { inTransaction } from '@/src/server/inTransaction'
import { targetsOf } from './fields'
import { guessMapping } from './guess'
import type { FileColumn } from './importRow'
import { IMPORTED } from './kinds'
import { decode } from './reading/decode'
import { readCsv } from './reading/readCsv'
import { readVcard } from './reading/readVcard'
import { UnreadableFile, type Table } from './reading/table'
import { dateOrderOf } from './values/dates'

export const MAX_BYTES = 20 * 1024 * 1024
const ROWS_AT_ONCE = 1_000

export interface SentFile {
  name: string
  bytes: Uint8Array
  into: string
  onDuplicate: 'CREATE' | 'SKIP' | 'UPDATE'
  /** Where it belongs, for people who work in several. */
  organization?: string | undefined
}

/**
 * Reads a file into an import that waits for its columns to be matched: the lines are kept, the file is not.
 *
 * @returns the import's id
 * @throws APIError 400 for what cannot be read, 403 for those who may not make such records
 */
export async function loadFile(req: PayloadRequest, file: SentFile): Promise<string> {
  const { into, onDuplicate, bytes } = file
  const fileName = file.name.slice(0, 300)
  if (!IMPORTED.includes(into) || !can(req, 'create', into) || !can(req, 'read', 'imports')) {
    throw new APIError('You may not bring in records of this kind.', 403, null, true)
  }
  if (bytes.length > MAX_BYTES) {
    throw new APIError(
      'This file is larger than 20 MB. Split it, and bring in one part after the other.',
      413,
      null,
      true,
    )
  }
  const organization = organizationOf(req, file.organization)
  const { text, encoding } = decode(bytes)
  const format = /BEGIN:VCARD/i.test(text.slice(0, 2_000)) ? 'VCARD' : 'CSV'
  const table = await read(text, format)
  const columns: FileColumn[] = table.columns.map((name, at) => ({ name, order: orderIn(table, at) }))
  const mapping = guessMapping(table.columns, await targetsOf(req, into))
  return inTransaction(req, async () => {
    const { id } = await req.payload.create({
      collection: 'imports',
      data: {
        fileName,
        into: into as 'leads',
        format,
        onDuplicate,
        encoding,
        delimiter: table.delimiter === '\t' ? 'tab' : (table.delimiter ?? null),
        columns: columns as unknown as Record<string, unknown>[],
        mapping,
        status: 'MAPPING',
        total: table.rows.length,
        organization,
      },
      depth: 0,
      req,
    })
    await keepRows(req, id, table.rows)
    await racePoint('imports.loaded')
    // Whoever may not see it would have written into somebody else's house: all of it is taken back.
    const seen = await req.payload.count({ collection: 'imports', where: { id: { equals: id } }, ...onBehalfOf(req) })
    if (seen.totalDocs === 0) throw new APIError('You may not bring in records of this organization.', 403, null, true)
    return id
  })
}

function organizationOf(req: PayloadRequest, wished: string | undefined): string {
  const person = personIn(req)
  const own = [...new Set((person?.memberships ?? []).map(({ organization }) => organization))]
  const chosen = wished ?? getTenantFromCookie(req.headers, 'text')
  if (typeof chosen === 'string' && (person?.isAdmin || own.includes(chosen))) return chosen
  if (own.length === 1 && own[0]) return own[0]
  throw new APIError('Choose one organization at the top of the panel, then bring in the file.', 400, null, true)
}

async function read(text: string, format: 'CSV' | 'VCARD'): Promise<Table> {
  try {
    return format === 'VCARD' ? readVcard(text) : await readCsv(text)
  } catch (error) {
    if (error instanceof UnreadableFile) throw new APIError(error.message, 400, null, true)
    throw error
  }
}

function orderIn({ rows }: Table, at: number): FileColumn['order'] {
  return dateOrderOf(rows.map((row) => row[at] ?? ''))
}

async function keepRows(req: PayloadRequest, id: string, rows: readonly string[][]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const lines = rows.slice(at, at + ROWS_AT_ONCE).map((cells, index) => ({ n: at + index + 1, c: cells }))
    await query(
      req,
      sql`insert into import_rows (import_id, number, cells)
          select ${id}, (line ->> 'n')::int, line -> 'c' from jsonb_array_elements(${JSON.stringify(lines)}::jsonb) line`,
    )
  }
}
