import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import type { ClaimedMail } from './claimMail'
import type { HandOffOutcome } from './transports/types'

/**
 * Writes down what came of a hand-off. A worker that was only slow may find the row UNCERTAIN by then: what it knows
 * is better. Another claim's row it leaves alone.
 */
export async function settleMail(
  req: PayloadRequest,
  mail: ClaimedMail,
  outcome: HandOffOutcome,
  isLastAttempt: boolean,
): Promise<void | { retry: Error }> {
  switch (outcome.status) {
    case 'sent':
      await query(
        req,
        sql`
          update outbox_messages set status = 'SENT', sent_at = now(), provider_id = ${outcome.providerId}, error = null,
            ${erasure(mail)} updated_at = now()
          where ${isClaim(mail)}`,
      )
      return
    case 'uncertain':
      await query(
        req,
        sql`
          update outbox_messages set status = 'UNCERTAIN', updated_at = now(),
            error = ${`Nobody knows whether it arrived, so it is not sent again by itself. ${outcome.error}`}
          where ${isClaim(mail)}`,
      )
      return
    case 'refused': {
      const isOver = outcome.permanent || isLastAttempt
      const rows = await query(
        req,
        sql`
          update outbox_messages set status = ${isOver ? 'FAILED' : 'QUEUED'}, error = ${outcome.error}, updated_at = now()
          where ${isClaim(mail)} returning id`,
      )
      if (!isOver && rows.length > 0) return { retry: new Error(outcome.error) }
    }
  }
}

function isClaim({ id, attempt }: ClaimedMail) {
  return sql`id = ${id} and attempts = ${attempt} and status in ('SENDING', 'UNCERTAIN')`
}

/** A link that opens an account is kept nowhere once it is on its way; in the outbox it is where it was sent to. */
function erasure({ carriesCredentials }: ClaimedMail) {
  return carriesCredentials
    ? sql`html = case when transport = 'outbox' then html end, text = case when transport = 'outbox' then text end,`
    : sql``
}
