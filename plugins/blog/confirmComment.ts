import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { asServer } from '@/src/server/forms/asServer'
import { inTransaction } from '@/src/server/inTransaction'
import { readConfirmToken } from './confirmToken'

export type ConfirmOutcome = 'confirmed' | 'used' | 'old' | 'bad'

/** What a link still does: for the page that shows the button. Changes nothing. */
export async function lookAtConfirmation(req: PayloadRequest, token: unknown): Promise<ConfirmOutcome | 'ready'> {
  const verdict = readConfirmToken(token, req.payload.secret)
  if (!verdict.ok) return verdict.reason
  const [row] = await query<{ status: string }>(
    req,
    sql`select status from comments where id = ${verdict.comment} and deleted_at is null`,
  )
  if (!row) return 'old'
  return row.status === 'UNCONFIRMED' ? 'ready' : 'used'
}

/** Confirms a stranger's comment, once: it then waits for an editor. */
export async function confirmComment(req: PayloadRequest, token: unknown): Promise<ConfirmOutcome> {
  const verdict = readConfirmToken(token, req.payload.secret)
  if (!verdict.ok) return verdict.reason
  return inTransaction(req, () => confirm(req, verdict.comment))
}

async function confirm(req: PayloadRequest, id: string): Promise<ConfirmOutcome> {
  // Two clicks at once: the second waits for the row and finds it confirmed.
  const [row] = await query<{ status: string }>(
    req,
    sql`select status from comments where id = ${id} and deleted_at is null for update`,
  )
  if (!row) return 'old'
  if (row.status !== 'UNCONFIRMED') return 'used'
  await req.payload.update({
    collection: 'comments',
    id,
    data: { status: 'PENDING', emailConfirmedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
    req: asServer(req),
  })
  return 'confirmed'
}
