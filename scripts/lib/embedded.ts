import { rmSync } from 'node:fs'
import { databasePaths } from './paths'
import { claimablePort } from './ports'
import { supervise, type SuperviseHooks, type Supervised } from './supervise'

const LOOPBACK = '127.0.0.1'

/** Environment that leads every process of a run to the embedded database. */
export function embeddedEnvironment(port: number): { DATABASE_URL: string; ORRERY_EMBEDDED_DATABASE: string } {
  return { DATABASE_URL: `postgresql://postgres@${LOOPBACK}:${port}/postgres`, ORRERY_EMBEDDED_DATABASE: 'true' }
}

/**
 * Starts the embedded database as a process of its own, which keeps its port through restarts; `ready` says when it
 * answers. Call only with the run claimed.
 */
export async function startEmbedded(
  dataDir: string,
  wantedPort: number | undefined,
  hooks: SuperviseHooks = {},
): Promise<Supervised & { port: number }> {
  const port = await claimablePort(LOOPBACK, wantedPort ?? 0)
  const database = supervise(
    {
      name: 'embedded database',
      script: 'scripts/database.ts',
      args: [dataDir, String(port)],
      env: process.env,
      readyWithin: 120_000,
      stopWithin: 20_000,
    },
    hooks,
  )
  return { ...database, port }
}

/** Deletes the embedded database. Call only with the run claimed and the database stopped. */
export function deleteEmbedded(dataDir: string): void {
  const { files, draft, lock } = databasePaths(dataDir)
  for (const target of [files, draft, lock]) rmSync(target, { recursive: true, force: true })
}
