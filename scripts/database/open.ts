import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { vector } from '@electric-sql/pglite-pgvector'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { StartError } from '../lib/fail'
import { databasePaths } from '../lib/paths'
import { DurableFiles, durableParameters } from './durableFiles'

/** What the migrations create with `CREATE EXTENSION`. */
export const extensions = { vector, btree_gist, pg_trgm, unaccent }

/** The Postgres inside PGlite; its files cannot be read by another major version. */
const POSTGRES_MAJOR = '18'

/**
 * Opens the embedded database of a data directory, and makes it when there is none.
 *
 * It is made under another name and moved into place when complete, so that an interrupted first start leaves nothing
 * that looks like a database. The caller holds the lock: two processes on the same files destroy them.
 */
export async function openDatabase(dataDir: string): Promise<PGlite> {
  const { files, draft } = databasePaths(dataDir)
  if (!existsSync(files)) {
    await makeDatabase(draft)
    renameSync(draft, files)
  }
  const made = readFileSync(path.join(files, 'PG_VERSION'), 'utf8').trim()
  if (made !== POSTGRES_MAJOR) {
    throw new StartError(
      `The embedded database was made by Postgres ${made} and this version has ${POSTGRES_MAJOR}: run \`npm run backup\` with the version that made it, or empty it with \`npm run reset\`.`,
    )
  }
  return open(files)
}

/** Makes a new database in a directory, empty or from an archive of another one, and closes it again. */
export async function makeDatabase(directory: string, archive?: Blob): Promise<void> {
  rmSync(directory, { recursive: true, force: true })
  const database = await open(directory, archive)
  await database.close()
}

function open(directory: string, loadDataDir?: Blob): Promise<PGlite> {
  return PGlite.create({ fs: new DurableFiles(directory), startParams: durableParameters, extensions, loadDataDir })
}
