import type { PayloadRequest } from 'payload'
import { enqueue } from '@/plugins/jobs/api'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { MAIL_QUEUE } from './mailQueue'

export type RetryVerdict = 'queued' | 'needs-confirmation' | 'not-retryable'

/**
 * Sends a mail again that failed, or, when the person has confirmed it, one of which nobody knows whether it arrived.
 * In the caller's transaction; a mail that moved on meanwhile stays as it is.
 */
export async function retryMail(req: PayloadRequest, id: string, isConfirmed: boolean): Promise<RetryVerdict> {
  const [row] = await query<{ status: string; organization_id: string | null }>(
    req,
    sql`select status, organization_id from outbox_messages where id = ${id} for update`,
  )
  if (!row || (row.status !== 'FAILED' && row.status !== 'UNCERTAIN')) return 'not-retryable'
  if (row.status === 'UNCERTAIN' && !isConfirmed) return 'needs-confirmation'
  await query(req, sql`update outbox_messages set status = 'QUEUED', error = null, updated_at = now() where id = ${id}`)
  await enqueue(req, MAIL_QUEUE, { messageId: id }, { singletonKey: id })
  await emit(req, 'outbox-messages.retried', {
    subject: { collection: 'outbox-messages', id },
    organization: row.organization_id,
    data: { wasUncertain: row.status === 'UNCERTAIN' },
  })
  return 'queued'
}
