import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { runMigrate } from './runMigrate'
import { templateKey } from './templateKey'

/** Databases of tests, and the templates they are copied from; both are told apart from anything else by their names. */
const TEMPLATE = 'orrery_template_'
const COPY = 'orrery_test_'
const HOUR_MS = 3_600_000

/** Makes sure that the server has a migrated template for the current migrations; answers its name. Safe to call at once from two processes. */
export async function ensureTemplate(serverUrl: string): Promise<string> {
  const name = `${TEMPLATE}${templateKey()}`
  await withServer(serverUrl, async (server) => {
    await dropStale(server, name)
    // Serializes the makers of templates; the lock goes with the connection.
    await server.query(`SELECT pg_advisory_lock(hashtext('orrery template'))`)
    const { rowCount } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount) return
    const draft = `${COPY}${Date.now()}_draft`
    await server.query(`CREATE DATABASE ${draft}`)
    await runMigrate(['server'], { DATABASE_URL: databaseUrl(serverUrl, draft) })
    // Under its name only when complete: an interrupted migration leaves no template.
    await server.query(`ALTER DATABASE ${draft} RENAME TO ${name}`)
  })
  return name
}

/** A fresh database: a copy of the migrated template, or empty with `template: null`. Answers its URL and how to drop it. */
export async function createDatabase(
  serverUrl: string,
  template: string | null,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `${COPY}${Date.now()}_${randomBytes(4).toString('hex')}`
  const from = template ? `TEMPLATE ${template} STRATEGY FILE_COPY` : ''
  await withServer(serverUrl, (server) => server.query(`CREATE DATABASE ${name} ${from}`))
  return {
    url: databaseUrl(serverUrl, name),
    drop: () =>
      withServer(serverUrl, async (server) => {
        await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      }),
  }
}

/** Drops what killed runs left behind: copies older than three hours, and templates of other migrations that nobody used for a day. */
async function dropStale(server: Client, current: string): Promise<void> {
  const { rows } = await server.query<{ name: string; age_ms: number }>(
    `SELECT datname AS name, extract(epoch FROM now() - (pg_stat_file('base/' || oid || '/PG_VERSION')).modification) * 1000 AS age_ms
       FROM pg_database WHERE datname LIKE $1 OR datname LIKE $2`,
    [`${TEMPLATE}%`, `${COPY}%`],
  )
  for (const { name, age_ms: age } of rows) {
    const limit = name.startsWith(COPY) ? 3 * HOUR_MS : 24 * HOUR_MS
    if (name !== current && age > limit) await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  }
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

async function withServer<T>(url: string, work: (server: Client) => Promise<T>): Promise<T> {
  const server = new Client({ connectionString: url })
  await server.connect()
  try {
    return await work(server)
  } finally {
    await server.end()
  }
}
