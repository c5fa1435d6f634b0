import { debianObstacle, startOnDebian, stopOnDebian } from './debian'
import { dockerRuns, startInDocker, stopInDocker } from './docker'
import { assertUsable } from './probe'
import { NoPostgresError, type Log, type TestServer } from './types'

export { NoPostgresError, type TestServer } from './types'

/**
 * Gives a Postgres ≥ 17 with pgvector that tests may use: `TEST_DATABASE_URL` if set, else a container where Docker's
 * engine runs, else a Debian tree of our own (root on Debian). Idempotent and safe to call from several processes.
 * Throws `NoPostgresError` with what to do where none can be had.
 */
export async function ensurePostgres(log: Log = () => undefined): Promise<TestServer> {
  const server = await findServer(log)
  await assertUsable(server.url)
  return server
}

/** Stops what `ensurePostgres` started; a server named by `TEST_DATABASE_URL` is not ours to stop. */
export async function stopPostgres(): Promise<boolean> {
  const container = (await dockerRuns()) && (await stopInDocker())
  const tree = !debianObstacle() && (await stopOnDebian())
  return container || tree
}

async function findServer(log: Log): Promise<TestServer> {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, source: 'TEST_DATABASE_URL' }
  if (await dockerRuns()) return { url: await startInDocker(log), source: 'docker' }
  const obstacle = debianObstacle()
  if (!obstacle) return { url: await startOnDebian(log), source: 'debian' }
  throw new NoPostgresError(
    `No Postgres for tests: no Docker engine runs here and ${obstacle}. Start Docker, or set TEST_DATABASE_URL to a ` +
      'Postgres ≥ 17 with pgvector ≥ 0.8 whose user may create databases.',
  )
}
