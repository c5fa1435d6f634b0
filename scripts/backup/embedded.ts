import { existsSync, openAsBlob, readFileSync, renameSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeDatabase } from '../database/open'
import { dumpPaths } from '../database/dump'
import { StartError } from '../lib/fail'
import { databasePaths } from '../lib/paths'

const DUMP_WITHIN = 300_000

/** Has the running database process write its files into one archive, between two statements, and moves that to `target`. */
export async function dumpRunningDatabase(dataDir: string, pid: number, target: string): Promise<void> {
  if (process.platform === 'win32') {
    throw new StartError('On Windows the embedded database is backed up while it rests: stop Orrery, then try again.')
  }
  const { done, failed } = dumpPaths(dataDir)
  for (const file of [done, failed]) rmSync(file, { force: true })
  process.kill(pid, 'SIGUSR2')
  const deadline = Date.now() + DUMP_WITHIN
  while (!existsSync(done)) {
    if (existsSync(failed))
      throw new StartError(`The database could not be written out: ${readFileSync(failed, 'utf8')}`)
    if (Date.now() > deadline)
      throw new StartError('The database was not written out in time: try again when it has less to do.')
    await sleep(100)
  }
  renameSync(done, target)
}

/**
 * Makes a database from an archive and puts it in the place of the present one, which is kept beside it.
 * Returns where. Nothing is changed before the new one has been opened. Call with the run claimed.
 */
export async function replaceDatabase(dataDir: string, archive: string, stamp: string): Promise<string | null> {
  const { files, draft } = databasePaths(dataDir)
  await makeDatabase(draft, await openAsBlob(archive))
  const kept = existsSync(files) ? `${files}.before-${stamp}` : null
  if (kept !== null) renameSync(files, kept)
  renameSync(draft, files)
  return kept
}
