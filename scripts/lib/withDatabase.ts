import { readEnv, type Env } from '@/src/lib/env'
import { embeddedEnvironment, startEmbedded } from './embedded'
import { ensureEnvFile, loadEnvironment } from './envFile'
import { StartError } from './fail'
import { dataDirectory } from './paths'
import { checkServer, withClient } from './preflight'
import { identify } from './processIdentity.mjs'
import { claimRun, currentRun, describeRun, releaseRun, updateRun } from './runFile.mjs'

export interface DatabaseContext {
  env: Env
  dataDir: string
  embedded: boolean
}

/**
 * Loads the environment, leads it to the database, and runs a command's work on it.
 *
 * That is the server of `DATABASE_URL`; or the embedded database of a run that is going on; or the embedded database,
 * started for the command and stopped behind it, while a second start is kept away.
 */
export async function withDatabase<Result>(
  command: string,
  work: (context: DatabaseContext) => Promise<Result>,
): Promise<Result> {
  ensureEnvFile()
  const env = loadEnvironment()
  const dataDir = dataDirectory(env)
  if (env.DATABASE_URL !== undefined) {
    await withClient(env, checkServer)
    return work({ env, dataDir, embedded: env.ORRERY_EMBEDDED_DATABASE })
  }
  const run = currentRun(dataDir)
  if (run?.databasePort !== undefined) return work(lead(run.databasePort))
  if (run !== null) throw new StartError(describeRun(run))

  const claim = await claimRun(dataDir, { command })
  if (!claim.claimed) throw new StartError(describeRun(claim.holder))
  const database = await startEmbedded(dataDir, env.ORRERY_DB_PORT, {
    onStarted: (pid) => {
      updateRun(dataDir, claim.token, (record) => ({
        ...record,
        processes: { ...record.processes, database: identify(pid) },
      }))
    },
  })
  try {
    await database.ready
    return await work(lead(database.port))
  } finally {
    await database.stop()
    releaseRun(dataDir, claim.token)
  }

  function lead(port: number): DatabaseContext {
    Object.assign(process.env, embeddedEnvironment(port))
    return { env: readEnv(), dataDir, embedded: true }
  }
}
