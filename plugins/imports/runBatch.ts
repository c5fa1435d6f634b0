import { createLocalReq, type PayloadRequest } from 'payload'
import { can } from '@/plugins/access/api'
import { openChangeset, recordStep } from '@/plugins/changesets/api'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import { inSavepoint } from '@/src/server/inSavepoint'
import { targetsOf } from './fields'
import { keepReports, lockImport, moveTo, nextRows, type FileRow, type ImportJob, type RowReport } from './importRow'
import { sameLineAbove } from './sameLineAbove'
import { writeRow, type RowContext, type Step } from './writeRow'

/** A batch is one transaction: on the embedded database everybody else waits for it. */
const BATCH_ROWS = 100
const BATCH_MILLISECONDS = 1_000

/**
 * Brings in the next lines of an import, in the transaction of the request: what they wrote, what became of them and the
 * step to the next batch are committed together, so that each line is brought in once, whatever dies.
 *
 * @returns whether there is more to do
 */
export async function runBatch(req: PayloadRequest, id: string, person: string): Promise<boolean> {
  const job = await lockImport(req, id)
  if (job?.status !== 'RUNNING') return false
  const own = await requestOf(req, person)
  if (!can(own, 'create', job.into)) {
    await moveTo(req, id, ['RUNNING'], 'STOPPED')
    return false
  }
  const rows = await nextRows(req, id, false, BATCH_ROWS)
  const { reports, steps } = await writeRows(own, job, rows)
  await racePoint('imports.written')
  await keepSteps(own, job, steps)
  await keepReports(req, id, reports, false)
  await racePoint('imports.reported')
  if (reports.length === rows.length && rows.length < BATCH_ROWS) {
    await finish(own, job)
    return false
  }
  return true
}

/**
 * Looks at what the next lines would do: the same as {@link runBatch} in a savepoint that is taken back, whole batches at
 * a time, so that lines of one batch see one another.
 */
export async function checkBatch(req: PayloadRequest, id: string, person: string): Promise<boolean> {
  const job = await lockImport(req, id)
  if (job?.status !== 'CHECKING') return false
  const own = await requestOf(req, person)
  const rows = await nextRows(req, id, true, BATCH_ROWS)
  let reports: RowReport[] = []
  try {
    await inSavepoint(own, async (inside) => {
      reports = (await writeRows(inside, job, rows)).reports
      throw new TakenBack()
    })
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error
  }
  await keepReports(req, id, await sameLineAbove(req, job, reports), true)
  if (reports.length === rows.length && rows.length < BATCH_ROWS) {
    await moveTo(req, id, ['CHECKING'], 'READY')
    return false
  }
  return true
}

/** Thrown to take back what a dry run wrote. */
class TakenBack extends Error {
  override name = 'TakenBack'
}

async function writeRows(
  req: PayloadRequest,
  job: ImportJob,
  rows: readonly FileRow[],
): Promise<{ reports: RowReport[]; steps: Step[] }> {
  const context: RowContext = { job, targets: await targetsOf(req, job.into), known: new Map() }
  const done: { reports: RowReport[]; steps: Step[] } = { reports: [], steps: [] }
  const until = Date.now() + BATCH_MILLISECONDS
  for (const row of rows) {
    const { report, steps } = await writeRow(req, row, context)
    done.reports.push(report)
    done.steps.push(...steps)
    if (Date.now() > until) break
  }
  return done
}

/** A request on behalf of a person as they are now: rights that were taken away meanwhile are gone. */
async function requestOf(req: PayloadRequest, person: string): Promise<PayloadRequest> {
  const doc = await req.payload.findByID({ collection: 'users', id: person, depth: 0, disableErrors: true, req })
  const user = doc ? { ...doc, collection: 'users' as const } : undefined
  const own = await createLocalReq({ ...(user ? { user } : {}), context: { isImport: true } }, req.payload)
  own.transactionID = req.transactionID as string
  return own
}

async function keepSteps(req: PayloadRequest, job: ImportJob, steps: readonly Step[]): Promise<void> {
  if (steps.length === 0) return
  let changeset = job.changeset
  if (changeset === null) {
    const opened = await openChangeset(req, {
      kind: 'IMPORT',
      summary: `${job.fileName} imported into ${job.into}`,
      organization: job.organization,
      subject: { collection: 'imports', id: job.id },
    })
    changeset = opened.id
    await query(req, sql`update imports set changeset_id = ${changeset} where id = ${job.id}`)
  }
  for (const step of steps) await recordStep(req, { id: changeset }, step)
}

async function finish(req: PayloadRequest, { id, organization, fileName, into }: ImportJob): Promise<void> {
  const [counts] = await query(
    req,
    sql`update imports set status = 'DONE', finished_at = now(), updated_at = now() where id = ${id} and status = 'RUNNING'
        returning created::int, updated::int, skipped::int, failed::int`,
  )
  if (!counts) return
  const data = { fileName, into, ...counts }
  await emit(req, 'import.finished', { subject: { collection: 'imports', id }, organization, data })
}
