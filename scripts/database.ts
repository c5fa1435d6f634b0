// The embedded database as a process of its own: PGlite behind a socket server on loopback. Started by scripts/orrery.ts and by
// commands that need it; arguments are the data directory and the port (0: a free one).
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { dumpOnRequest } from './database/dump'
import { openDatabase } from './database/open'
import { keepQueriesWhole } from './database/wholeQueries'
import { exitFatally, onStop, reportReady } from './lib/childSide'
import { sentenceFor } from './lib/fail'
import { tryLock, unlock } from './lib/lockFile.mjs'
import { databasePaths } from './lib/paths'
import { claimablePort, listenSentence } from './lib/ports'
import { identify, isAlive } from './lib/processIdentity.mjs'

const HOST = '127.0.0.1'
const MAX_CONNECTIONS = 200
/** How long open connections may still work after the parent is gone: web server and worker are stopping, too. */
const ORPHAN_PATIENCE = 15_000

const [dataDir = '.data', portArgument = '0'] = process.argv.slice(2)
const port = Number(portArgument)
const { lock } = databasePaths(dataDir)
const token = randomUUID()

process.umask(0o077)
mkdirSync(dataDir, { recursive: true, mode: 0o700 })

const { locked, holder } = { holder: null, ...tryLock(lock, { token, ...identify() }, isAlive) }
if (!locked) {
  await exitFatally(
    `The embedded database in ${dataDir} is in use by process ${holder?.pid}: end that one, then try again.`,
  )
}

try {
  const listeningPort = port === 0 ? await claimablePort(HOST, 0) : port
  const database = await openDatabase(dataDir)
  // After a trap inside the WebAssembly nothing answers any more: ending lets the parent start afresh from the log.
  const stream = database.execProtocolRawStream.bind(database)
  database.execProtocolRawStream = async (...args) => {
    try {
      return await stream(...args)
    } catch (error) {
      console.error('The embedded database broke and is started again:', error)
      process.exit(70)
    }
  }
  const server = new PGLiteSocketServer({
    db: database,
    host: HOST,
    port: listeningPort,
    maxConnections: MAX_CONNECTIONS,
  })
  keepQueriesWhole(server)

  onStop(async (reason) => {
    const deadline = Date.now() + (reason === 'orphaned' ? ORPHAN_PATIENCE : 0)
    while (server.getStats().activeConnections > 0 && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    await server.stop()
    await database.close()
    unlock(lock, token)
  })
  dumpOnRequest(database, dataDir)
  await server.start()
  reportReady()
} catch (error) {
  unlock(lock, token)
  const sentence =
    sentenceFor(error) ??
    listenSentence(error as NodeJS.ErrnoException, HOST, port)?.replace('PORT.', 'ORRERY_DB_PORT.')
  if (sentence === null || sentence === undefined) throw error
  await exitFatally(sentence)
}
