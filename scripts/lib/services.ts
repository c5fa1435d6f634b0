import { readEnv, type Env } from '@/src/lib/env'
import { deleteEmbedded, embeddedEnvironment, startEmbedded } from './embedded'
import { isUnfinished } from './firstData'
import type { Lifecycle } from './lifecycle'
import { checkServer, withClient } from './preflight'
import type { Run } from './run'
import { step } from './steps'
import { supervise, type ChildOptions, type SuperviseHooks, type Supervised } from './supervise'

export interface Database {
  /** The environment with the address that the run uses. */
  env: Env
  embedded: boolean
}

/** Brings up the embedded database, or checks the server of `DATABASE_URL` before anything is written to it. */
export async function bringUpDatabase(env: Env, run: Run, lifecycle: Lifecycle): Promise<Database> {
  if (env.DATABASE_URL !== undefined) {
    await step('database server', async (note) => note(`Postgres ${(await withClient(env, checkServer)).version}`))
    return { env, embedded: env.ORRERY_EMBEDDED_DATABASE }
  }
  return step('embedded database', async (note) => {
    const start = async () => {
      const database = await startEmbedded(
        run.dataDir,
        env.ORRERY_DB_PORT,
        hooksFor('database', 'embedded database', run),
      )
      await lifecycle.add(database)
      await database.ready
      Object.assign(process.env, embeddedEnvironment(database.port))
      return { database, started: readEnv() }
    }
    let { database, started } = await start()
    if (await withClient(started, isUnfinished)) {
      // Nobody has worked on it yet: the web server comes up behind finished demo data only.
      note('the demo data of an earlier start was unfinished: made afresh')
      await database.stop()
      lifecycle.remove(database.name)
      deleteEmbedded(run.dataDir)
      ;({ database, started } = await start())
    }
    run.update((record) => ({ ...record, databasePort: database.port }))
    return { env: started, embedded: true }
  })
}

/** Brings up worker and web server at the same time; the web server is the first to stop. */
export async function bringUpWebAndWorker(
  env: Env,
  run: Run,
  lifecycle: Lifecycle,
  { dev }: { dev: boolean },
): Promise<{ web: Supervised; worker: Supervised }> {
  const common = { env: process.env, readyWithin: 120_000 } satisfies Partial<ChildOptions>
  return step('web server and worker', async () => {
    const worker = supervise(
      { ...common, name: 'worker', script: 'scripts/worker.ts', stopWithin: 25_000 },
      hooksFor('worker', 'worker', run),
    )
    await lifecycle.add(worker)
    const web = supervise(
      { ...common, name: 'web server', script: 'scripts/web.ts', args: dev ? ['--dev'] : [], stopWithin: 15_000 },
      hooksFor('web', 'web server', run),
    )
    await lifecycle.add(web)
    await Promise.all([worker.ready, web.ready])
    return { web, worker }
  })
}

/** `key` is the name in `run.json`. */
function hooksFor(key: string, name: string, run: Run): SuperviseHooks {
  return {
    onStarted: (pid) => run.setProcess(key, pid),
    onLost: (how, delay) =>
      console.error(`  ! The ${name} ended unexpectedly (${how}); starting it again in ${delay} ms.`),
    onRecovered: () => console.log(`  ✓ The ${name} is back.`),
    onFatal: (sentence) => console.error(`  ✗ ${sentence}`),
  }
}
