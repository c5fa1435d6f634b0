import { APIError, type PayloadRequest } from 'payload'
import { can } from '@/plugins/access/api'
import { undoChangeset } from '@/plugins/changesets/api'
import { emit } from '@/plugins/events/api'
import { enqueue } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import { inTransaction } from '@/src/server/inTransaction'
import { targetsOf } from './fields'
import { lockImport, moveTo, type ImportJob, type Status } from './importRow'
import { checkQueue, runQueue } from './queues'

/** States in which nothing has been written yet. */
const BEFORE: readonly Status[] = ['MAPPING', 'READY']

/** Says which column fills which field, and what happens to what is there. What a dry run said before is forgotten. */
export async function saveMapping(
  req: PayloadRequest,
  job: ImportJob,
  sent: { mapping: (string | null)[]; onDuplicate: ImportJob['onDuplicate'] },
): Promise<void> {
  const targets = await targetsOf(req, job.into)
  const filled = sent.mapping.filter((name) => name !== null)
  if (sent.mapping.length !== job.columns.length || filled.some((name) => !targets.some((one) => one.name === name))) {
    refuse('This does not fit the columns of the file. Load the page again.', 400)
  }
  const twice = filled.find((name, at) => filled.indexOf(name) !== at)
  if (twice !== undefined) {
    refuse('Two columns fill the same field. Choose another one for one of them.', 400)
  }
  await inTransaction(req, async () => {
    const [row] = await query(
      req,
      sql`update imports set mapping = ${JSON.stringify(sent.mapping)}::jsonb, on_duplicate = ${sent.onDuplicate},
            status = 'MAPPING', updated_at = now()
          where id = ${job.id} and status::text = any(${sql.param([...BEFORE])}) returning id`,
    )
    if (!row) refuse('The columns cannot be changed any more: the import has begun.', 409)
    await query(
      req,
      sql`update import_rows set dry_state = null, dry_reason = null, dry_title = null, dry_key = null
          where import_id = ${job.id} and dry_state is not null`,
    )
  })
}

/** Begins the dry run, in the background. */
export async function startCheck(req: PayloadRequest, job: ImportJob): Promise<void> {
  assertMayWrite(req, job)
  await inTransaction(req, async () => {
    if (!(await moveTo(req, job.id, BEFORE, 'CHECKING'))) refuse('A dry run is for imports that have not begun.', 409)
    await query(
      req,
      sql`update import_rows set dry_state = null, dry_reason = null, dry_title = null, dry_key = null
          where import_id = ${job.id} and dry_state is not null`,
    )
    await enqueue(req, checkQueue, { importId: job.id, person: personOf(req) }, { singletonKey: job.id })
  })
}

/** Begins the import, or goes on with one that was stopped, in the background and on behalf of the person. */
export async function startRun(req: PayloadRequest, job: ImportJob): Promise<void> {
  assertMayWrite(req, job)
  await inTransaction(req, async () => {
    if (!(await moveTo(req, job.id, [...BEFORE, 'STOPPED'], 'RUNNING'))) {
      refuse('This import runs already, or has ended.', 409)
    }
    const person = personOf(req)
    await query(
      req,
      sql`update imports set run_by_id = ${person}, started_at = coalesce(started_at, now()) where id = ${job.id}`,
    )
    await say(req, 'import.started', job)
    await enqueue(req, runQueue, { importId: job.id, person }, { singletonKey: job.id })
  })
}

/** Stops after the batch in hand. What was brought in stays; the rest waits. */
export async function stop(req: PayloadRequest, job: ImportJob): Promise<void> {
  assertMayWrite(req, job)
  await inTransaction(req, async () => {
    if (await moveTo(req, job.id, ['CHECKING'], 'MAPPING')) return
    if (!(await moveTo(req, job.id, ['RUNNING'], 'STOPPED'))) refuse('This import does not run.', 409)
    await say(req, 'import.stopped', job)
  })
}

/** Takes everything back that the import has written. */
export async function undo(req: PayloadRequest, job: ImportJob): Promise<number> {
  assertMayWrite(req, job)
  return inTransaction(req, async () => {
    const now = await lockImport(req, job.id)
    if (now?.status === 'UNDONE') refuse('This import has been taken back already.', 409)
    if (now?.status !== 'DONE' && now?.status !== 'STOPPED') refuse('Stop the import first, then take it back.', 409)
    if (!now?.changeset) return refuse('This import has written nothing that could be taken back.', 409)
    return (await undoChangeset(req, now.changeset)).steps
  })
}

function assertMayWrite(req: PayloadRequest, job: ImportJob): void {
  if (!can(req, 'create', job.into)) refuse('You may not bring in records of this kind.', 403)
}

function personOf(req: PayloadRequest): string {
  return String(req.user?.id)
}

async function say(req: PayloadRequest, type: string, { id, organization, fileName, into }: ImportJob): Promise<void> {
  await emit(req, type, { subject: { collection: 'imports', id }, organization, data: { fileName, into } })
}

function refuse(message: string, status: number): never {
  throw new APIError(message, status, null, true)
}
