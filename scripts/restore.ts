// `npm run restore`: puts a backup in the place of what is there; what was there is kept beside it, or must be empty.
import { existsSync, renameSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { replaceDatabase } from './backup/embedded'
import { readManifest } from './backup/manifest'
import { restoreServer } from './backup/server'
import { ensureEnvFile, loadEnvironment } from './lib/envFile'
import { runMain, StartError } from './lib/fail'
import { dataDirectory, root } from './lib/paths'
import { checkServer, withClient } from './lib/preflight'
import { claimRun, describeRun, releaseRun } from './lib/runFile.mjs'

const HELP = `Usage: npm run restore -- DIRECTORY    a directory that npm run backup made
The embedded database is replaced and the present one kept beside it. A server's database must be empty. Orrery must not run.`

async function restoreMedia(source: string, dataDir: string, stamp: string): Promise<string | null> {
  const [from, media] = [path.join(source, 'media'), path.join(dataDir, 'media')]
  const draft = `${media}.new`
  await rm(draft, { recursive: true, force: true })
  if (existsSync(from)) await cp(from, draft, { recursive: true, preserveTimestamps: true })
  const kept = existsSync(media) ? `${media}.before-${stamp}` : null
  if (kept !== null) renameSync(media, kept)
  if (existsSync(draft)) renameSync(draft, media)
  return kept
}

await runMain(async () => {
  const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true })
  if (values.help) return console.log(HELP)
  const [directory] = positionals
  if (directory === undefined) throw new StartError(`Name the backup to restore.\n${HELP}`)
  ensureEnvFile()
  const env = loadEnvironment()
  const source = path.resolve(root, directory)
  const { kind, database, createdAt } = await readManifest(source)
  if (kind === 'server' && env.DATABASE_URL === undefined) {
    throw new StartError('That is the backup of a database server: name an empty database in DATABASE_URL.')
  }
  if (kind === 'embedded' && env.DATABASE_URL !== undefined) {
    throw new StartError('That is the backup of an embedded database: leave DATABASE_URL out to restore it.')
  }

  const dataDir = dataDirectory(env)
  const claim = await claimRun(dataDir, { command: 'npm run restore' })
  if (!claim.claimed) throw new StartError(describeRun(claim.holder))
  try {
    const stamp = new Date().toISOString().replace(/[:.]/g, '-')
    const kept: (string | null)[] = []
    const file = path.join(source, database.file)
    if (kind === 'server') {
      await withClient(env, checkServer)
      await restoreServer(env, file)
    } else {
      kept.push(await replaceDatabase(dataDir, file, stamp))
    }
    kept.push(await restoreMedia(source, dataDir, stamp))
    console.log(`Restored the backup of ${createdAt}.`)
    for (const place of kept)
      if (place !== null) console.log(`What was there is kept in ${place}: delete it when all is well.`)
  } finally {
    releaseRun(dataDir, claim.token)
  }
})
process.exit()
