import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { extensions } from '@/scripts/database/open'
import { keepQueriesWhole } from '@/scripts/database/wholeQueries'

/** A database in this process' memory that answers on a loopback port of its own. */
export type ServedDatabase = {
  url: string
  /** Writes the whole data folder to a file, from which `serveEmbedded` starts others. */
  dump: () => Promise<Uint8Array>
  stop: () => Promise<void>
}

const MAX_CONNECTIONS = 100

/** Starts Postgres (PGlite) in memory behind a socket, empty or as the copy of a dumped data folder (about half a second). */
export async function serveEmbedded(dumpFile: string | null): Promise<ServedDatabase> {
  const loadDataDir = dumpFile ? await openAsBlob(dumpFile) : undefined
  const database = await PGlite.create({ extensions, loadDataDir })
  const server = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port: 0, maxConnections: MAX_CONNECTIONS })
  keepQueriesWhole(server)
  await server.start()
  return {
    url: `postgresql://postgres@${server.getServerConn()}/postgres`,
    dump: async () => new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer()),
    stop: async () => {
      await server.stop()
      await database.close()
    },
  }
}
