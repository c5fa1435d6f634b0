import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { toDecimal } from '@/src/lib/money'
import { onBehalfOf } from '@/plugins/access/api'
import { targetsOf, type Target } from './fields'
import type { FileColumn, ImportJob, Status, Verdict } from './importRow'
import { readRow } from './readRow'
import type { Reason } from './values/readValue'

export type Counts = Record<Verdict, number>

/** What the screen of an import shows. */
export interface ImportState {
  id: string
  fileName: string
  into: string
  onDuplicate: ImportJob['onDuplicate']
  status: Status
  total: number
  encoding: string | null
  delimiter: string | null
  columns: FileColumn[]
  mapping: (string | null)[]
  targets: Pick<Target, 'name' | 'label' | 'isRequired'>[]
  /** What the dry run said of the rows that it has looked at. */
  dry: Counts
  done: Counts
  changeset: string | null
  preview: PreviewRow[]
}

export interface PreviewRow {
  number: number
  /** What each column says, in their order. */
  cells: string[]
  /** What the record would hold, by field; texts as they are read. */
  values: { field: string; text: string }[]
  problem: Reason | null
}

const PREVIEWED = 5

export async function readState(req: PayloadRequest, job: ImportJob): Promise<ImportState> {
  const doc = await req.payload.findByID({ collection: 'imports', id: job.id, depth: 0, ...onBehalfOf(req) })
  const targets = await targetsOf(req, job.into)
  const rows = await query<{ number: number; cells: string[] }>(
    req,
    sql`select number, cells from import_rows where import_id = ${job.id} and number <= ${PREVIEWED} order by number`,
  )
  return {
    id: job.id,
    fileName: job.fileName,
    into: job.into,
    onDuplicate: job.onDuplicate,
    status: job.status,
    total: doc.total ?? 0,
    encoding: doc.encoding ?? null,
    delimiter: doc.delimiter ?? null,
    columns: job.columns,
    mapping: job.mapping,
    targets: targets.map(({ name, label, isRequired }) => ({ name, label, isRequired })),
    dry: await dryCounts(req, job.id),
    done: {
      CREATED: doc.created ?? 0,
      UPDATED: doc.updated ?? 0,
      SKIPPED: doc.skipped ?? 0,
      REFUSED: doc.failed ?? 0,
    },
    changeset: job.changeset,
    preview: rows.map((row) => previewOf(row, job, targets)),
  }
}

async function dryCounts(req: PayloadRequest, id: string): Promise<Counts> {
  const rows = await query<{ verdict: Verdict; count: number }>(
    req,
    sql`select dry_state as verdict, count(*)::int as count from import_rows
        where import_id = ${id} and dry_state is not null group by dry_state`,
  )
  const of = (verdict: Verdict) => rows.find((row) => row.verdict === verdict)?.count ?? 0
  return { CREATED: of('CREATED'), UPDATED: of('UPDATED'), SKIPPED: of('SKIPPED'), REFUSED: of('REFUSED') }
}

function previewOf(row: { number: number; cells: string[] }, job: ImportJob, targets: readonly Target[]): PreviewRow {
  const { values, relations, problems } = readRow(row, job, targets)
  const currency = typeof values.currency === 'string' ? values.currency : 'EUR'
  const texts = targets.flatMap(({ name, label, kind, choices }) => {
    const value = values[name] ?? relations[name]
    if (value === undefined) return []
    const text =
      kind === 'money' ? toDecimal(Number(value), currency) : Array.isArray(value) ? value.join(', ') : String(value)
    return [{ field: label, text: choices?.find((choice) => choice.value === value)?.names[0] ?? text }]
  })
  return { number: row.number, cells: row.cells, values: texts, problem: problems[0] ?? null }
}

/** One line and what became, or would become, of it. */
export interface ReportedRow {
  number: number
  title: string
  verdict: Verdict
  reason: Reason | null
  record: string | null
}

const ROWS_A_PAGE = 50

/** The lines of one verdict, behind a line; of the dry run as long as the import has not run. */
export async function readRows(
  req: PayloadRequest,
  { id }: ImportJob,
  { verdict, after, isDry }: { verdict: Verdict; after: number; isDry: boolean },
): Promise<ReportedRow[]> {
  const rows = await query<ReportedRow & Record<string, unknown>>(
    req,
    isDry
      ? sql`select number, coalesce(dry_title, '') as title, dry_state as verdict, dry_reason as reason, null as record
            from import_rows where import_id = ${id} and dry_state = ${verdict} and number > ${after}
            order by number limit ${ROWS_A_PAGE}`
      : sql`select number, coalesce(dry_title, cells ->> 0, '') as title, state as verdict, reason, record_id as record
            from import_rows where import_id = ${id} and state = ${verdict} and number > ${after}
            order by number limit ${ROWS_A_PAGE}`,
  )
  return rows.map(({ number, title, verdict: said, reason, record }) => ({
    number,
    title,
    verdict: said,
    reason,
    record,
  }))
}
