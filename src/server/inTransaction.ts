import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'

/**
 * Runs an operation in the request's transaction, or in one of its own. Its error rolls everything back and is
 * the caller's error.
 */
export async function inTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const owns = await initTransaction(req)
  try {
    const result = await work()
    if (owns) await commitTransaction(req)
    return result
  } catch (error) {
    if (owns) await killTransaction(req)
    throw error
  }
}

/**
 * Runs statements as the owner of SQL-owned columns or rows (see `orrery_keep_owned` and `orrery_keep_session` in
 * the migrations). Only inside a transaction: the flag ends with it, and is taken back before.
 */
export async function asOwner<Result>(req: PayloadRequest, flag: string, work: () => Promise<Result>): Promise<Result> {
  await claimOwnership(req, flag)
  const result = await work()
  await query(req, sql`select set_config('orrery.owner', '', true)`)
  return result
}

/** The same for the rest of the transaction: for what Payload writes by itself after a hook. */
export async function claimOwnership(req: PayloadRequest, flag: string): Promise<void> {
  if (!req.transactionID) throw new Error(`The flag "${flag}" needs a transaction.`)
  await query(req, sql`select set_config('orrery.owner', ${flag}, true)`)
}
