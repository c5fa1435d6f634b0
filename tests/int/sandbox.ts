import { randomUUID } from 'node:crypto'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, getPayload, type Config, type Payload, type SanitizedConfig } from 'payload'

export interface Sandbox {
  payload: Payload
  config: SanitizedConfig
  /** Plain SQL beside Payload. */
  sql: <Row>(query: string, values?: unknown[]) => Promise<Row[]>
  stop: () => Promise<void>
}

/**
 * A Payload of its own with a few collections, on an embedded database in memory: for plugins whose collections do not
 * exist in the house. Its tables are pushed, not migrated. One for each test file.
 *
 * @param tables SQL for tables that Payload does not know
 */
export async function startSandbox(config: Omit<Config, 'db' | 'secret'>, tables = ''): Promise<Sandbox> {
  const database = await PGlite.create()
  const server = new PGLiteSocketServer({ db: database, port: 0, host: '127.0.0.1', maxConnections: 20 })
  await server.start()
  const built = await buildConfig({
    ...config,
    secret: `sandbox-${randomUUID()}`,
    telemetry: false,
    // The refusals that these tests provoke would fill the output.
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    db: postgresAdapter({
      idType: 'uuidv7',
      push: true,
      pool: { connectionString: `postgres://postgres:postgres@${server.getServerConn()}/postgres`, max: 5 },
    }),
  })
  const payload = await getPayload({ config: built })
  // After the push, which drops tables that it does not know.
  if (tables !== '') await database.exec(tables)
  return {
    payload,
    config: built,
    sql: async <Row>(query: string, values: unknown[] = []) => (await database.query<Row>(query, values)).rows,
    // Payload keeps a connection for ever, so a server that stopped first would end it with an error; both end with
    // the process, which each test file has for itself.
    stop: () => payload.destroy(),
  }
}
