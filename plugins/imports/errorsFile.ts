import type { PayloadRequest } from 'payload'
import { sayIn } from '@/plugins/languages/api'
import { csvLine } from '@/src/lib/csv'
import { query, sql } from '@/src/lib/database'
import type { ImportJob } from './importRow'
import type { Reason } from './values/readValue'

const PAGE = 500

/**
 * The lines that were refused as a CSV file: as they came, with the number and the reason in front, to be mended and
 * brought in again. Of the dry run as long as the import has not run.
 */
export async function* errorsFile(req: PayloadRequest, job: ImportJob): AsyncGenerator<string> {
  const say = sayIn(req.i18n)
  const isDry = ['MAPPING', 'CHECKING', 'READY'].includes(job.status)
  const refused = isDry ? sql`dry_state = 'REFUSED'` : sql`state = 'REFUSED'`
  const reason = isDry ? sql`dry_reason` : sql`reason`
  yield `\uFEFF${csvLine([say('Row'), say('Problem'), ...job.columns.map(({ name }) => name)])}`
  let after = 0
  for (;;) {
    const rows = await query<{ number: number; cells: string[]; reason: Reason | null }>(
      req,
      sql`select number, cells, ${reason} as reason from import_rows
          where import_id = ${job.id} and ${refused} and number > ${after} order by number limit ${PAGE}`,
    )
    if (rows.length > 0) {
      yield rows
        .map((row) => csvLine([row.number, row.reason ? say(row.reason.text, row.reason.values) : '', ...row.cells]))
        .join('')
    }
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.number
  }
}
