import { afterAll, describe, expect, inject, it } from 'vitest'
import { describeSchema } from '@/tests/helpers/database/catalog'
import { serveEmbedded } from '@/tests/helpers/database/embedded'
import { embeddedTemplate } from '@/tests/helpers/database/embeddedTemplate'
import { createDatabase } from '@/tests/helpers/database/realServer'
import { runMigrate } from '@/tests/helpers/database/runMigrate'
import '@/tests/helpers/setup/context'

const source = inject('database')
if (source.kind !== 'server') throw new Error('These tests need the real server.')
const database = await createDatabase(source.serverUrl, null)
const env = { DATABASE_URL: database.url }
afterAll(() => database.drop())

describe('migrations', () => {
  it('lead to the same schema on the real server as on the embedded database', async () => {
    const empty = await describeSchema(database.url)
    await runMigrate(['server'], env)
    const migrated = await describeSchema(database.url)
    expect(migrated.length).toBeGreaterThan(empty.length + 100)

    const embedded = await serveEmbedded(await embeddedTemplate())
    const onEmbedded = await describeSchema(embedded.url)
    await embedded.stop()
    expect(onEmbedded.filter((line) => !migrated.includes(line))).toEqual([])
    expect(migrated.filter((line) => !onEmbedded.includes(line))).toEqual([])
  })

  it('[roll-forward-rollback] can be taken back and applied again, to the same end', async () => {
    const migrated = await describeSchema(database.url)
    await runMigrate(['down'], env)
    const taken = await describeSchema(database.url)
    expect(taken.filter((line) => !line.includes('payload_migrations'))).toEqual([])
    await runMigrate(['server'], env)
    expect(await describeSchema(database.url)).toEqual(migrated)
  })
})
