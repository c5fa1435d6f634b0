import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { migrationNames } from '@/scripts/lib/migrationState'
import { createDatabase } from '../helpers/database/realServer'

const setup = inject('database')
if (setup.kind !== 'server') throw new Error('This suite needs a real server.')
const { url, drop } = await createDatabase(setup.serverUrl, null)
const directory = mkdtempSync(path.join(tmpdir(), 'orrery-migrate-'))

async function sql<Row extends pg.QueryResultRow>(text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

async function run(script: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATABASE_URL: url,
      ORRERY_ENV_FILE: path.join(directory, '.env'),
      ORRERY_DATA_DIR: path.join(directory, 'data'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, output }
}

const migrate = (...args: string[]) => run('scripts/migrate.ts', ...args)
const history = () => sql<{ name: string }>('SELECT name FROM payload_migrations ORDER BY name')

afterAll(drop)

describe('migrating a server', () => {
  test('a start does not do it and names the command', async () => {
    const { code, output } = await run('scripts/orrery.ts')
    expect(code).toBe(1)
    expect(output).toMatch(
      /✗ The database lacks \d+ of this version’s migrations \(.*\): run `npm run migrate`, then start again\./,
    )
    expect(await sql('SELECT FROM pg_tables WHERE schemaname = $$public$$')).toEqual([])
  })

  test('two migrators at once: each migration is applied once, and both end well', async () => {
    const results = await Promise.all([migrate('up'), migrate('up'), migrate('up')])
    expect(results.map(({ code }) => code)).toEqual([0, 0, 0])
    expect((await history()).map((row) => row.name)).toEqual(migrationNames().toSorted())
    const applied = results.filter(({ output }) => output.includes('Applied '))
    expect(applied).toHaveLength(1)
    expect(results.filter(({ output }) => output.includes('The database is up to date.'))).toHaveLength(2)
  })

  test('a second one waits while the first one works, however long', async () => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock(7276379110001)')
    const waiting = migrate('up')
    let ended = false
    void waiting.then(() => (ended = true))
    const isWaiting = async () =>
      (
        await sql(
          `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
              AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
        )
      ).length > 0
    await expect.poll(isWaiting, { timeout: 30_000 }).toBe(true)
    expect(ended).toBe(false)
    await client.query('COMMIT')
    await client.end()
    const { code, output } = await waiting
    expect([code, output]).toEqual([0, expect.stringContaining('Another migration is running; waiting for it.')])
  })

  test('status lists what is applied', async () => {
    const { code, output } = await migrate('status')
    expect(code).toBe(0)
    for (const migration of migrationNames()) expect(output).toContain(`applied  ${migration}`)
  })

  test('a history that the code does not know is refused, and left as it is', async () => {
    await sql(`INSERT INTO payload_migrations (id, name, batch) VALUES (gen_random_uuid(), '20990101_000000_later', 9)`)
    for (const { code, output } of [await migrate('up'), await run('scripts/orrery.ts')]) {
      expect(code).toBe(1)
      expect(output).toContain('has a history that this code does not know (20990101_000000_later)')
    }
    expect(await history()).toHaveLength(migrationNames().length + 1)
  })
})
