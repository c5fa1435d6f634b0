import { randomUUID } from 'node:crypto'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { BasePayload, buildConfig, type Config, type Payload } from 'payload'

export interface Sandbox {
  payload: Payload
  /** Plain SQL beside Payload. */
  sql: <Row>(query: string, values?: unknown[]) => Promise<Row[]>
  stop: () => Promise<void>
}

/**
 * A Payload of its own with a few collections, on an embedded database in memory: for plugins whose collections do not
 * exist in the house. Its tables are pushed, not migrated.
 */
export async function startSandbox(config: Omit<Config, 'db' | 'secret'>, setup = ''): Promise<Sandbox> {
  const database = await PGlite.create()
  if (setup !== '') await database.exec(setup)
  const server = new PGLiteSocketServer({ db: database, port: 0, host: '127.0.0.1', maxConnections: 20 })
  await server.start()
  const address = server.getServerConn()
  const built = await buildConfig({
    ...config,
    secret: `sandbox-${randomUUID()}`,
    telemetry: false,
    typescript: { autoGenerate: false },
    db: postgresAdapter({
      idType: 'uuidv7',
      push: true,
      pool: { connectionString: `postgres://postgres:postgres@${address}/postgres`, max: 5 },
    }),
  })
  const payload = await new BasePayload().init({ config: built, disableOnInit: false })
  return {
    payload,
    sql: async <Row>(query: string, values: unknown[] = []) => (await database.query<Row>(query, values)).rows,
    // Payload keeps a connection for ever, so a server that stopped first would end it with an error; both end with
    // the process, which each test file has for itself.
    stop: () => payload.destroy(),
  }
}
