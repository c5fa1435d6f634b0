import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import type { Import } from '@/payload-types'
import { visibleRecord } from '@/src/server/visibleRecord'
import type { DateOrder } from './values/dates'
import type { Reason } from './values/readValue'

export type Verdict = 'CREATED' | 'UPDATED' | 'SKIPPED' | 'REFUSED'
export type Status = NonNullable<Import['status']>

/** A column of the file. */
export interface FileColumn {
  name: string
  /** How its dates are written, if it has any. */
  order: DateOrder
}

/** An import as the operations need it. */
export interface ImportJob {
  id: string
  organization: string
  fileName: string
  into: string
  onDuplicate: 'CREATE' | 'SKIP' | 'UPDATE'
  status: Status
  columns: FileColumn[]
  /** For each column the name of the field that it fills. */
  mapping: (string | null)[]
  changeset: string | null
  runBy: string | null
}

/** One line of the file. */
export interface FileRow {
  number: number
  cells: string[]
}

export interface RowReport {
  number: number
  verdict: Verdict
  reason: Reason | null
  title: string
  record: string | null
  /** What the record is known by, for lines that are the same in one file. */
  key: string | null
}

/**
 * The import of a request's path, as its reader sees it.
 *
 * @throws APIError 404 for one that the person does not see
 */
export async function importOf(req: PayloadRequest): Promise<ImportJob> {
  return importById(req, req.routeParams?.id)
}

/** The same by its id. */
export async function importById(req: PayloadRequest, id: unknown): Promise<ImportJob> {
  return jobOf(await visibleRecord(req, 'imports', id))
}

/** Locks the import for the rest of the transaction and reads how it stands. */
export async function lockImport(req: PayloadRequest, id: string): Promise<ImportJob | null> {
  const [row] = await query(req, sql`select id from imports where id = ${id} for update`)
  if (!row) return null
  return jobOf(await req.payload.findByID({ collection: 'imports', id, depth: 0, req }))
}

function jobOf(doc: Import): ImportJob {
  return {
    id: doc.id,
    organization: idOf(doc.organization) ?? '',
    fileName: doc.fileName,
    into: doc.into,
    onDuplicate: doc.onDuplicate,
    status: doc.status,
    columns: (doc.columns ?? []) as unknown as FileColumn[],
    mapping: (doc.mapping ?? []) as unknown as (string | null)[],
    changeset: idOf(doc.changeset),
    runBy: idOf(doc.runBy),
  }
}

/**
 * Moves an import to another state if it stands in one of those it may come from.
 *
 * @returns whether it did
 */
export async function moveTo(req: PayloadRequest, id: string, from: readonly Status[], to: Status): Promise<boolean> {
  const rows = await query(
    req,
    sql`update imports set status = ${to}, updated_at = now()
        where id = ${id} and status::text = any(${sql.param([...from])}) returning id`,
  )
  return rows.length > 0
}

/** The next lines that nothing has become of yet; of a dry run, those that it has not looked at. */
export async function nextRows(req: PayloadRequest, id: string, isDry: boolean, limit: number): Promise<FileRow[]> {
  const open = isDry ? sql`dry_state is null` : sql`state = 'WAITING'`
  const rows = await query<{ number: number; cells: string[] }>(
    req,
    sql`select number, cells from import_rows where import_id = ${id} and ${open} order by number limit ${limit}`,
  )
  return rows.map(({ number, cells }) => ({ number, cells }))
}

/** Writes down what became, or would become, of lines. */
export async function keepReports(
  req: PayloadRequest,
  id: string,
  reports: readonly RowReport[],
  isDry: boolean,
): Promise<void> {
  const sent = JSON.stringify(reports)
  const columns = sql`number int, verdict text, reason jsonb, title text, record uuid, key text`
  if (isDry) {
    await query(
      req,
      sql`update import_rows r set dry_state = t.verdict, dry_reason = t.reason, dry_title = t.title, dry_key = t.key
          from jsonb_to_recordset(${sent}::jsonb) as t(${columns}) where r.import_id = ${id} and r.number = t.number`,
    )
    return
  }
  await query(
    req,
    sql`update import_rows r set state = t.verdict, reason = t.reason, record_id = t.record
        from jsonb_to_recordset(${sent}::jsonb) as t(${columns})
        where r.import_id = ${id} and r.number = t.number and r.state = 'WAITING'`,
  )
  const count = (verdict: Verdict) => reports.filter((report) => report.verdict === verdict).length
  await query(
    req,
    sql`update imports set created = created + ${count('CREATED')}, updated = updated + ${count('UPDATED')},
          skipped = skipped + ${count('SKIPPED')}, failed = failed + ${count('REFUSED')}, updated_at = now()
        where id = ${id}`,
  )
}
