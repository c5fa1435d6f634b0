import { APIError, type PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { racePoint } from '@/src/lib/race-point'
import { asOperation } from '@/src/server/asOperation'
import { inTransaction } from '@/src/server/inTransaction'
import { noSuch } from '@/src/server/visibleRecord'
import { conflictsIn, wordsOf } from './conflicts'
import { lockRecords } from './lockRecords'
import { readSteps } from './readSteps'
import { takeBack } from './takeBack'

const TAKING_BACK = 'changesetTakenBack'

/** Whether a write is part of taking a changeset back: rules about the order of states do not apply to going back. */
export function isTakingBack(req: Pick<PayloadRequest, 'context'>): boolean {
  return req.context[TAKING_BACK] === true
}

/**
 * Takes a deed back: once, as a whole, newest step first, in one transaction. What was made goes to the trash, what was
 * changed gets its former value, what went to the trash comes back. Whether the person may is the caller's question.
 *
 * @returns how many steps were taken back
 * @throws APIError 404 for an unknown changeset; 409 when it was taken back before, or when something that it wrote has
 *   changed since: the message says what, and nothing is undone
 */
export async function undoChangeset(req: PayloadRequest, id: string): Promise<{ steps: number }> {
  const own = asOperation(req)
  own.context = { ...own.context, [TAKING_BACK]: true }
  return inTransaction(own, async () => {
    const changeset = await claim(own, id)
    const steps = await readSteps(own, id)
    await lockRecords(own, steps)
    await racePoint('changesets.locked')
    const conflicts = await conflictsIn(own, steps)
    if (conflicts.length > 0) throw new APIError(await wordsOf(own, conflicts), 409, { conflicts }, true)
    for (const step of steps) await takeBack(own, step)
    await emit(own, 'changeset.undone', {
      organization: changeset.organization_id,
      ...(changeset.collection && changeset.subject
        ? { subject: { collection: changeset.collection, id: changeset.subject } }
        : {}),
      data: { changeset: id, kind: changeset.kind, summary: `Taken back: ${changeset.summary}` },
      after: { changeset: id },
    })
    return { steps: steps.length }
  })
}

interface ClaimedRow extends Record<string, unknown> {
  organization_id: string
  kind: string
  summary: string
  collection: string | null
  subject: string | null
}

/** Marks it as taken back; of two at once the second waits here and finds it done. */
async function claim(req: PayloadRequest, id: string): Promise<ClaimedRow> {
  const [row] = await query<ClaimedRow>(
    req,
    sql`update changesets set undone_at = now(), undone_by_id = ${idOf(req.user?.id)}, updated_at = now()
        where id = ${id} and undone_at is null
        returning organization_id, kind, summary, subject_collection as collection, subject_id as subject`,
  )
  if (row) return row
  const [known] = await query(req, sql`select id from changesets where id = ${id}`)
  if (!known) throw noSuch('changesets')
  throw new APIError('This has been taken back already.', 409, null, true)
}
