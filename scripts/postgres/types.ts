/** A Postgres server that tests may use as they please: they create and drop databases of their own in it. */
export type TestServer = {
  /** Connection string of the maintenance database, e.g. `postgres://postgres@127.0.0.1:54317/postgres`. */
  url: string
  /** Where it came from, for the report: `TEST_DATABASE_URL`, `docker` or `debian`. */
  source: 'TEST_DATABASE_URL' | 'docker' | 'debian'
}

/** Thrown when this machine cannot have a server. The message says what to do, in one sentence for a human. */
export class NoPostgresError extends Error {
  override name = 'NoPostgresError'
}

/** Receives one line of progress at a time, without a newline. */
export type Log = (line: string) => void
