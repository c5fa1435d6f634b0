import { homedir } from 'node:os'
import { join } from 'node:path'

/** The port that is tried first; the next free one is taken when something else listens there. */
export const PREFERRED_PORT = Number(process.env.ORRERY_POSTGRES_PORT ?? 54317)

/** What is kept between runs: the Debian tree with the cluster inside it. */
export const CACHE_DIR = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'orrery', 'postgres-17')

/**
 * Server settings for tests: durability off, since a cluster of tests is thrown away, and enough connections and locks
 * for several suites that migrate and drop whole databases at the same time.
 */
export const SERVER_SETTINGS: Record<string, string> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_wal_size: '2GB',
  shared_buffers: '256MB',
  max_connections: '300',
  max_locks_per_transaction: '512',
  timezone: 'UTC',
  log_min_messages: 'warning',
}

/** Connection string of the maintenance database of a loopback server. */
export const loopbackUrl = (port: number): string => `postgres://postgres@127.0.0.1:${port}/postgres`
