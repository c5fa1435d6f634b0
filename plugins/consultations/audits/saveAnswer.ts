import { APIError, type PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { racePoint } from '@/src/lib/race-point'
import { asOwner, inTransaction } from '@/src/server/inTransaction'
import { applyAnswer, progressOf, type AnswerInput, type Entry, type Progress } from './answers'
import { answersOfAudit, outlineOfAudit } from './loadOutline'
import { workableAudit } from './workableAudit'
import { scoreOf } from './score'

export interface Saved {
  entry: Entry
  score: number | null
  progress: Progress
}

/**
 * Writes one answer of an audit and leaves all others as they are: the row is locked while the answer is put among them, so two
 * people who answer at once lose nothing. The first answer begins the audit and keeps what was asked.
 *
 * @throws APIError 404, 403; 409 for an audit that is over, and with `{ entry }` where somebody else has answered meanwhile; 400 for no answer
 */
export async function saveAnswer(req: PayloadRequest, id: unknown, input: AnswerInput): Promise<Saved> {
  return inTransaction(req, async () => {
    const { id: audit } = await workableAudit(req, id)
    await query(req, sql`select id from revenue_audits where id = ${audit} for update`)
    // Once more, as it is now that nobody else can write it.
    const locked = await workableAudit(req, audit)
    if (locked.status === 'COMPLETED' || locked.status === 'CANCELLED') throw over(locked.status)
    const outline = await outlineOfAudit(req, locked)
    if (!outline) throw new APIError('Choose a template for this audit first.', 409, null, true)
    const answers = answersOfAudit(locked)
    await racePoint('audits.answers-read')
    const applied = applyAnswer(outline, answers, input, { at: new Date().toISOString(), by: idOf(req.user?.id) })
    if (!applied.ok) {
      throw new APIError(
        applied.problem,
        applied.entry ? 409 : 400,
        applied.entry ? { entry: applied.entry } : null,
        true,
      )
    }
    if (locked.status === 'DRAFT') {
      const data = { status: 'IN_PROGRESS' as const }
      await req.payload.update({ collection: 'revenue-audits', id: audit, data, depth: 0, ...onBehalfOf(req) })
    }
    const score = scoreOf(outline, applied.answers)
    await asOwner(req, 'audits.answers', () =>
      query(
        req,
        sql`update revenue_audits set outline = ${JSON.stringify(outline)}::jsonb, answers = ${JSON.stringify(applied.answers)}::jsonb,
              score = ${score} where id = ${audit}`,
      ),
    )
    return { entry: applied.entry, score, progress: progressOf(outline, applied.answers) }
  })
}

function over(status: 'COMPLETED' | 'CANCELLED'): APIError {
  const message =
    status === 'COMPLETED'
      ? 'This audit is completed. Open it again to change an answer.'
      : 'This audit was called off. Make a new one instead.'
  return new APIError(message, 409, null, true)
}
