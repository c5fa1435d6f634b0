/**
 * `npm run postgres`: brings up the Postgres 17 + pgvector that the race, crash and migration suites use, and prints its
 * URL on standard output (everything else goes to standard error). `npm run postgres -- --stop` ends it.
 */
import { ensurePostgres, NoPostgresError, stopPostgres } from './postgres/index'

try {
  if (process.argv.includes('--stop')) {
    const stopped = await stopPostgres()
    console.error(stopped ? 'Postgres stopped.' : 'No Postgres of ours was running.')
  } else {
    const server = await ensurePostgres((line) => console.error(`postgres: ${line}`))
    console.log(server.url)
  }
} catch (error) {
  if (!(error instanceof NoPostgresError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
