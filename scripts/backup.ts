// `npm run backup`: database and uploads into one directory, while everything runs.
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { existsSync, openSync, fsyncSync, closeSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { dumpRunningDatabase } from './backup/embedded'
import { sha256Of, writeManifest, type Manifest } from './backup/manifest'
import { dumpServer } from './backup/server'
import { runMain, StartError } from './lib/fail'
import { lackOfSpace } from './lib/disk.mjs'
import { tryLock, unlock } from './lib/lockFile.mjs'
import { migrationNames, readMigrationState } from './lib/migrationState'
import { root } from './lib/paths'
import { withClient } from './lib/preflight'
import { identify, isAlive } from './lib/processIdentity.mjs'
import { currentRun } from './lib/runFile.mjs'
import { withDatabase, type DatabaseContext } from './lib/withDatabase'

const HELP = `Usage: npm run backup [-- --to DIRECTORY]    default: backups/ in the data directory
Writes database and uploads into a new directory there. The secrets of .env are not in it: keep that file apart, because
without its ENCRYPTION_KEYS sealed values of a restored database cannot be opened.`

async function backup({ env, dataDir, embedded }: DatabaseContext, parent: string): Promise<string> {
  const createdAt = new Date().toISOString()
  const target = path.join(parent, createdAt.replace(/[:.]/g, '-'))
  const draft = `${target}.unfinished`
  await mkdir(draft, { recursive: true, mode: 0o700 })
  const noSpace = lackOfSpace(draft, dataDir, { installing: false })
  if (noSpace !== null) throw new StartError(noSpace)
  try {
    const { pending, unknown } = await withClient(env, readMigrationState)
    const file = embedded ? 'database.tar.gz' : 'database.dump'
    if (embedded) await dumpEmbedded(dataDir, path.join(draft, file))
    else await dumpServer(env, path.join(draft, file))
    // Behind the database: what its rows name is there; what came later is merely more.
    const media = path.join(dataDir, 'media')
    if (existsSync(media)) await cp(media, path.join(draft, 'media'), { recursive: true, preserveTimestamps: true })
    const manifest: Omit<Manifest, 'format'> = {
      createdAt,
      kind: embedded ? 'embedded' : 'server',
      migrations: [...migrationNames().filter((name) => !pending.includes(name)), ...unknown],
      database: { file, sha256: await sha256Of(path.join(draft, file)) },
    }
    writeManifest(draft, manifest)
    flush(path.join(draft, file))
    await rename(draft, target)
    return target
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  }
}

/** One backup at a time: the daily one may just be at work. */
async function alone<Result>(dataDir: string, work: () => Promise<Result>): Promise<Result> {
  const lock = path.join(dataDir, 'backup.lock')
  const token = randomUUID()
  while (!tryLock(lock, { token, ...identify() }, isAlive).locked) await sleep(500)
  try {
    return await work()
  } finally {
    unlock(lock, token)
  }
}

async function dumpEmbedded(dataDir: string, target: string): Promise<void> {
  const pid = currentRun(dataDir)?.processes.database?.pid
  if (pid === undefined) throw new StartError('The embedded database has just stopped: try again.')
  await dumpRunningDatabase(dataDir, pid, target)
}

/** A backup that a power cut empties is none. */
function flush(file: string): void {
  const descriptor = openSync(file, 'r+')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

await runMain(async () => {
  const { values } = parseArgs({ options: { to: { type: 'string' }, help: { type: 'boolean' } } })
  if (values.help) return console.log(HELP)
  await withDatabase('npm run backup', async (context) => {
    const parent = path.resolve(root, values.to ?? path.join(context.dataDir, 'backups'))
    console.log(`Written: ${await alone(context.dataDir, () => backup(context, parent))}`)
    console.log('Keep .env as well, elsewhere: without its ENCRYPTION_KEYS sealed values cannot be opened.')
  })
})
process.exit()
