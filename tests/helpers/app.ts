import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { serveEmbedded } from './database/embedded'
import { createDatabase } from './database/realServer'
import { testEnvironment } from './environment'
import type { DatabaseSource } from './setup/context'
import { rememberCallers } from './statements'

/** The real application in this process, on a database of its own. */
export type TestApp = {
  payload: Payload
  config: SanitizedConfig
  /** Connection string of this app's database, for plain SQL and for child processes. */
  databaseUrl: string
  /** Environment for child processes that should see the same application. */
  env: Record<string, string>
  stop: () => Promise<void>
}

/**
 * Boots `payload.config.ts` on a fresh migrated database, in memory or on the real server. Once in a process: the
 * configuration reads the environment when it is loaded.
 */
export async function bootApp(source: DatabaseSource): Promise<TestApp> {
  const database = await openDatabase(source)
  const env = testEnvironment({ url: database.url, embedded: source.kind === 'embedded' })
  Object.assign(process.env, env)
  const { default: configPromise } = await import('@/payload.config')
  const config = await configPromise
  const payload = await getPayload({ config })
  rememberCallers(payload)
  rememberCallers(payload.db)
  return {
    payload,
    config,
    env,
    databaseUrl: database.url,
    stop: async () => {
      await payload.destroy()
      await database.close()
    },
  }
}

async function openDatabase(source: DatabaseSource): Promise<{ url: string; close: () => Promise<void> }> {
  if (source.kind === 'embedded') {
    const { url, stop } = await serveEmbedded(source.dumpFile)
    return { url, close: stop }
  }
  const { url, drop } = await createDatabase(source.serverUrl, source.template)
  return { url, close: drop }
}
