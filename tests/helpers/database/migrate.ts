/**
 * A process of its own that brings a database to the latest migration, the way `npm run migrate` does.
 * Arguments: `embedded FILE` makes one in memory and writes its data folder to FILE; `server` migrates `DATABASE_URL`, `down`
 * takes its last batch back.
 */
import { rename, writeFile } from 'node:fs/promises'
import { testEnvironment } from '../environment'
import { serveEmbedded } from './embedded'

async function migrate(url: string, embedded: boolean, direction: 'up' | 'down' = 'up'): Promise<void> {
  Object.assign(process.env, testEnvironment({ url, embedded }))
  const { openPayload } = await import('@/scripts/lib/openPayload')
  const payload = await openPayload({ migrating: true })
  await (direction === 'up' ? payload.db.migrate() : payload.db.migrateDown())
  await payload.destroy()
}

const [kind, file = ''] = process.argv.slice(2)
if (kind === 'embedded') {
  const database = await serveEmbedded(null)
  await migrate(database.url, true)
  const partial = `${file}.${process.pid}`
  await writeFile(partial, await database.dump())
  // Into place at once: another run may be looking for the same file.
  await rename(partial, file)
  await database.stop()
} else {
  await migrate(process.env.DATABASE_URL ?? '', false, kind === 'down' ? 'down' : 'up')
}
// Payload and PGlite leave handles behind.
process.exit()
