// The start itself, on the pinned Node: environment, database, migrations, demo data, build, web server and worker; then it
// keeps them running until Ctrl-C. scripts/start.mjs calls it once the packages are there.
import path from 'node:path'
import { keepDailyBackups } from './lib/dailyBackup'
import { buildIfChanged, migrateEmbedded, seedIfEmpty } from './lib/prepare'
import { ensureEnvFile, loadEnvironment } from './lib/envFile'
import { runMain } from './lib/fail'
import { Lifecycle } from './lib/lifecycle'
import { dataDirectory, root } from './lib/paths'
import { claimablePort } from './lib/ports'
import { Run } from './lib/run'
import { bringUpDatabase, bringUpWebAndWorker } from './lib/services'
import { step } from './lib/steps'
import { printSummary } from './lib/summary'
import { watchSources } from './lib/sourceWatch'

const began = Date.now()
const dev = process.argv.includes('--dev')
const lifecycle = new Lifecycle()

process.chdir(root)
Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(signal, () => void end())
// The terminal may be closed while everything runs.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => void end())

let run: Run | undefined
let started = false

/** Takes everything down in order and exits; whoever calls first decides the code. */
async function end(): Promise<never> {
  if (!lifecycle.isEnding) console.log('\n  Stopping …')
  await lifecycle.end((name, milliseconds) => console.log(`  ✓ ${name} stopped (${milliseconds} ms)`))
  run?.release()
  process.exit(started ? 0 : 130)
}

async function start(): Promise<void> {
  console.log(`\n  Orrery${dev ? ' (development)' : ''}\n`)
  const env = await step('environment', async (note) => {
    const made = ensureEnvFile()
    if (made !== null) note(`made ${path.basename(made)} with random secrets`)
    return loadEnvironment()
  })
  run = await Run.begin(dataDirectory(env), dev ? 'npm run dev' : 'npm start')
  await claimablePort(env.HOST, env.PORT)

  const database = await bringUpDatabase(env, run, lifecycle)
  await migrateEmbedded(database, lifecycle)
  await seedIfEmpty(database, lifecycle)
  if (!dev) await buildIfChanged(lifecycle)
  const { worker } = await bringUpWebAndWorker(database.env, run, lifecycle, { dev })
  if (!dev && env.BACKUP_KEEP > 0) await lifecycle.add(keepDailyBackups(run.dataDir, env.BACKUP_KEEP))
  if (dev) {
    watchSources(() => {
      if (!lifecycle.isEnding) void worker.restart()
    })
  }
  run.update((record) => ({ ...record, address: database.env.SERVER_URL }))
  await printSummary(database.env, Date.now() - began)
  started = true
}

await runMain(async () => {
  try {
    await start()
  } catch (error) {
    // After a signal what breaks is a consequence, and end() exits.
    if (lifecycle.isEnding) return
    await lifecycle.end()
    run?.release()
    throw error
  }
})
if (process.exitCode === 1) process.exit(1)
