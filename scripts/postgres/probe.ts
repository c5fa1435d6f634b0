import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { NoPostgresError } from './types'

/**
 * Asks a server whether the suites can run on it: Postgres ≥ 17, pgvector ≥ 0.8, and the right to create databases.
 * Throws `NoPostgresError` with the one thing that is missing.
 */
export async function assertUsable(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
  } catch (error) {
    throw new NoPostgresError(`The test database server does not answer: ${(error as Error).message}`)
  }
  try {
    const { rows } = await client.query<{ version: number; vector: string | null; may_create: boolean }>(`
      SELECT current_setting('server_version_num')::int AS version,
        (SELECT default_version FROM pg_available_extensions WHERE name = 'vector') AS vector,
        (SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user) AS may_create`)
    const found = rows[0]
    if (!found || found.version < 170_000) {
      throw new NoPostgresError(`The test database server is Postgres ${found?.version}; 17 or later is needed.`)
    }
    if (!found.vector || compareVersions(found.vector, '0.8') < 0) {
      throw new NoPostgresError(
        `The test database server has pgvector ${found.vector ?? 'not installed'}; 0.8 is needed.`,
      )
    }
    if (!found.may_create) {
      throw new NoPostgresError('The test database user may not create databases (ALTER ROLE … CREATEDB).')
    }
  } finally {
    await client.end()
  }
}

/** Whether a Postgres answers at this address now. */
export async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Waits until a server that has just been started answers; throws after `timeoutMs`. */
export async function waitUntilAnswers(url: string, timeoutMs = 60_000): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (!(await answers(url))) {
    if (Date.now() > deadline) throw new NoPostgresError(`Postgres was started but does not answer at ${url}.`)
    await sleep(200)
  }
}

/** The first loopback port from `preferred` upwards that nothing listens on. */
export async function freePort(preferred: number): Promise<number> {
  for (let port = preferred; port < preferred + 100; port++) {
    if (await canListen(port)) return port
  }
  throw new NoPostgresError(`No free port between ${preferred} and ${preferred + 99}.`)
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

/** Orders dotted versions numerically: negative when `a` is older than `b`. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
