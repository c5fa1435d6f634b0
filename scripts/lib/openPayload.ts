import { getPayload, type Payload } from 'payload'

/** The part of the Postgres adapter that decides how long a statement may take. */
interface PooledAdapter {
  poolOptions: Record<string, unknown>
}

/**
 * Payload for a command, on the database that `withDatabase` prepared.
 *
 * `migrating`: without the start-up hooks, which read tables that may not exist yet, and without the limits that protect
 * the server from slow statements: building an index may take long.
 */
export async function openPayload({ migrating = false } = {}): Promise<Payload> {
  // Imported late: the configuration reads the environment when it is loaded.
  const { default: config } = await import('@/payload.config')
  if (!migrating) return getPayload({ config })
  Object.assign(process.env, { PAYLOAD_MIGRATING: 'true' })
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const adapter = payload.db as unknown as PooledAdapter
  adapter.poolOptions = { ...adapter.poolOptions, statement_timeout: 0, idle_in_transaction_session_timeout: 0 }
  await payload.db.connect?.()
  return payload
}
