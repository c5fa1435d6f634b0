import { renameSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PGlite } from '@electric-sql/pglite'

/** Where the database process leaves what it was asked for: the finished archive, or why there is none. */
export function dumpPaths(dataDir: string) {
  return { done: path.join(dataDir, 'postgres.dump'), failed: path.join(dataDir, 'postgres.dump.failed') }
}

/** Writes the database's files as one archive whenever the process gets SIGUSR2, which `npm run backup` sends. */
export function dumpOnRequest(database: PGlite, dataDir: string): void {
  const { done, failed } = dumpPaths(dataDir)
  process.on('SIGUSR2', () => {
    void (async () => {
      try {
        const archive = await database.dumpDataDir('gzip')
        await writeFile(`${done}.part`, Buffer.from(await archive.arrayBuffer()), { mode: 0o600 })
        renameSync(`${done}.part`, done)
      } catch (error) {
        writeFileSync(failed, error instanceof Error ? error.message : String(error))
      }
    })()
  })
}
