import { word } from '@/plugins/languages/api'
import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import type { ImportJob, RowReport } from './importRow'

/**
 * A dry run takes its batches back, so a line does not find the record that a line of an earlier batch would make. What it
 * would do with it is said here.
 */
export async function sameLineAbove(
  req: PayloadRequest,
  job: ImportJob,
  reports: readonly RowReport[],
): Promise<RowReport[]> {
  const first = reports[0]?.number
  const keys = reports.flatMap(({ verdict, key }) => (verdict === 'CREATED' && key !== null ? [key] : []))
  if (first === undefined || keys.length === 0 || job.onDuplicate === 'CREATE') return [...reports]
  const above = await query<{ key: string; number: number }>(
    req,
    sql`select dry_key as key, min(number) as number from import_rows
        where import_id = ${job.id} and number < ${first} and dry_state = 'CREATED' and dry_key = any(${sql.param(keys)})
        group by dry_key`,
  )
  const lines = new Map(above.map(({ key, number }) => [key, number]))
  return reports.map((report) => {
    const line = report.verdict === 'CREATED' && report.key !== null ? lines.get(report.key) : undefined
    if (line === undefined) return report
    const verdict = job.onDuplicate === 'UPDATE' ? 'UPDATED' : 'SKIPPED'
    return { ...report, verdict, reason: { text: word('The same as row {line} of this file.'), values: { line } } }
  })
}
