import pg from 'pg'
import { connectionOptions, type ConnectionOptions, type Env } from '@/src/lib/env'
import { StartError } from './fail'

const MINIMUM_POSTGRES = 17
const MINIMUM_PGVECTOR = [0, 8] as const
/** Extensions that the migrations create; the server's packages must bring them. */
const EXTENSIONS = ['vector', 'btree_gist', 'pg_trgm', 'unaccent']

interface ConnectionFailure extends Error {
  code?: string
  errors?: ConnectionFailure[]
}

/** `host:port/name` of a database URL, without user and password. */
export function addressOf(connectionString: string): string {
  const { hostname, port, pathname } = new URL(connectionString)
  return `${hostname || 'localhost'}:${port || '5432'}${pathname}`
}

/** The one sentence for a connection that could not be made. */
export function connectionSentence(error: unknown, connectionString: string): string {
  const url = new URL(connectionString)
  const where = addressOf(connectionString)
  const { code, message, errors } = error as ConnectionFailure
  switch (code ?? errors?.[0]?.code) {
    case 'ECONNREFUSED':
      return `No database answers at ${where}: start the server, or correct DATABASE_URL.`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host of DATABASE_URL, ${url.hostname}, is not known: correct the name, or check the network.`
    case '28P01':
    case '28000':
      return `The database at ${where} refuses the user "${decodeURIComponent(url.username)}": correct user and password in DATABASE_URL (it says: ${message}).`
    case '3D000':
      return `The server at ${url.host} has no database "${url.pathname.slice(1)}": create it, or correct DATABASE_URL.`
    case '53300':
      return `The database at ${where} accepts no more connections: raise max_connections there, or lower DATABASE_POOL_SIZE.`
    case '57P03':
      return `The database at ${where} is still starting or stopping: try again in a moment.`
  }
  if (/SSL|certificate|no pg_hba.conf entry/i.test(message)) {
    return `The database at ${where} and this program do not agree on encryption (${message}): set DATABASE_SSL to disable, require or verify-full.`
  }
  return `The database at ${where} cannot be reached (${message}): check that it runs and that DATABASE_URL is right.`
}

/** Opens one connection. Throws a `StartError` that says what is wrong with the address, the user or the server. */
export async function connect(options: ConnectionOptions, timeout = 10_000): Promise<pg.Client> {
  const client = new pg.Client({ ...options, connectionTimeoutMillis: timeout, application_name: 'orrery-start' })
  // A connection that breaks later rejects the running query; without a listener it would end the process instead.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    throw new StartError(connectionSentence(error, options.connectionString), { cause: error })
  }
}

/** What the server must bring, asked before anything is written. Throws a `StartError` naming what is missing. */
export async function checkServer(client: pg.Client): Promise<{ version: string }> {
  const { rows } = await client.query<{ number: number; version: string }>(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version`,
  )
  const { number = 0, version = '' } = rows[0] ?? {}
  if (Math.floor(number / 10_000) < MINIMUM_POSTGRES) {
    throw new StartError(
      `The database server is Postgres ${version} and Orrery needs ${MINIMUM_POSTGRES} or newer: upgrade it, or leave DATABASE_URL out to use the embedded database.`,
    )
  }
  await checkExtensions(client)
  return { version: version.split(' ')[0] ?? version }
}

async function checkExtensions(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; version: string }>(
    `SELECT name, coalesce(installed_version, default_version) AS version FROM pg_available_extensions WHERE name = ANY($1)`,
    [EXTENSIONS],
  )
  const versions = new Map(rows.map(({ name, version }) => [name, version]))
  const missing = EXTENSIONS.filter((name) => !versions.has(name))
  if (missing.includes('vector')) {
    throw new StartError(
      'The database server has no pgvector: install the package postgresql-17-pgvector (or your version’s) there, or use the image pgvector/pgvector.',
    )
  }
  if (missing.length > 0) {
    throw new StartError(`The database server lacks ${missing.join(', ')}: install its package postgresql-contrib.`)
  }
  const vector = versions.get('vector') ?? ''
  if (isOlder(vector, MINIMUM_PGVECTOR)) {
    throw new StartError(
      `The database server has pgvector ${vector} and Orrery needs ${MINIMUM_PGVECTOR.join('.')} or newer: upgrade the package, then run ALTER EXTENSION vector UPDATE.`,
    )
  }
}

/** Whether a version like "0.7.4" is below major and minor. */
export function isOlder(version: string, [major, minor]: readonly [number, number]): boolean {
  const [hasMajor = 0, hasMinor = 0] = version.split('.').map(Number)
  return hasMajor < major || (hasMajor === major && hasMinor < minor)
}

/** Connects to the configured server, checks it, hands the connection to `work`, and closes it. */
export async function withClient<Result>(
  env: Pick<Env, 'DATABASE_URL' | 'DATABASE_SSL'>,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = await connect(connectionOptions(env))
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
