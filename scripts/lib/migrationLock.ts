import type { Env } from '@/src/lib/env'
import { withClient } from './preflight'

/** `pg_advisory_xact_lock` takes a 64-bit number; this one stands for "migrating Orrery". */
const LOCK = 7_276_379_110_001

/**
 * Runs `work` while no other migrator works on the same database; a second one waits here.
 *
 * The lock belongs to an open transaction, not to the session: that also holds behind a connection pooler. The embedded
 * database has one session, where such a lock excludes nobody: there the claim on the data directory does it.
 */
export async function withMigrationLock(env: Env, embedded: boolean, work: () => Promise<void>): Promise<void> {
  if (embedded) return work()
  await withClient(env, async (client) => {
    await client.query('BEGIN')
    await client.query('SET LOCAL idle_in_transaction_session_timeout = 0')
    const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS free', [LOCK])
    if (rows[0]?.free !== true) {
      console.log('Another migration is running; waiting for it.')
      await client.query('SET LOCAL statement_timeout = 0')
      await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
    }
    try {
      await work()
    } finally {
      await client.query('COMMIT')
    }
  })
}
