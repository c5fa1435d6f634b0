// `npm run reset`: deletes the embedded database, so that the next start begins afresh. Uploads and .env stay.
import { existsSync } from 'node:fs'
import { deleteEmbedded } from './lib/embedded'
import { loadEnvironment } from './lib/envFile'
import { runMain, StartError } from './lib/fail'
import { dataDirectory, databasePaths } from './lib/paths'
import { claimRun, describeRun, releaseRun } from './lib/runFile.mjs'

const HELP = `Usage: npm run reset    deletes the embedded database; refuses while Orrery runs, and never touches a database server`

await runMain(async () => {
  if (process.argv.includes('--help')) return console.log(HELP)
  const env = loadEnvironment()
  if (env.DATABASE_URL !== undefined) {
    throw new StartError(
      'DATABASE_URL names a database server, which this command never empties: do that on the server itself.',
    )
  }
  const dataDir = dataDirectory(env)
  const { files } = databasePaths(dataDir)
  const claim = await claimRun(dataDir, { command: 'npm run reset' })
  if (!claim.claimed) throw new StartError(describeRun(claim.holder))
  try {
    const existed = existsSync(files)
    deleteEmbedded(dataDir)
    console.log(existed ? `Deleted ${files}. The next start makes a new database.` : 'There was no embedded database.')
  } finally {
    releaseRun(dataDir, claim.token)
  }
})
