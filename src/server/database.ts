import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { connectionOptions, type Env } from '@/src/lib/env'
import { resilientPg } from './pool'
import { queryLog } from './queryLog'
import { honestTransactions } from './transactions'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** The Postgres adapter: migrations only (never `push`), UUIDv7 keys, and commits that say when they failed. */
export function database(env: Env) {
  const adapter = postgresAdapter({
    idType: 'uuidv7',
    push: false,
    blocksAsJSON: true,
    migrationDir: path.join(root, 'migrations'),
    disableCreateDatabase: true,
    // The adapter brings a second copy of pg's types, equal but not the same.
    pg: resilientPg as unknown as NonNullable<Parameters<typeof postgresAdapter>[0]['pg']>,
    logger: queryLog(env.DATABASE_LOG),
    pool: poolOptions(env),
  })
  const init: typeof adapter.init = (options) => Object.assign(adapter.init(options), honestTransactions)
  return { ...adapter, init }
}

/** One pool a process: its size and TLS from the environment, and timeouts that end what hangs (milliseconds). */
export function poolOptions(env: Pick<Env, 'DATABASE_POOL_SIZE' | 'DATABASE_SSL' | 'DATABASE_URL'>) {
  return {
    ...connectionOptions(env),
    max: env.DATABASE_POOL_SIZE,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
  }
}
