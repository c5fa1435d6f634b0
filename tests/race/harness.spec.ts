import { Pool } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { racePoint } from '@/src/lib/race-point'
import { crashAt, runToEnd } from '@/tests/helpers/crash'
import { startTestPayload } from '@/tests/helpers/payload'
import { holdAt, runAt } from '@/tests/helpers/race'

const app = await startTestPayload()
const pool = new Pool({ connectionString: app.databaseUrl, max: 5 })

beforeAll(async () => {
  await pool.query(
    'CREATE TABLE accounts (id int PRIMARY KEY, balance int NOT NULL); CREATE TABLE transfers (n serial)',
  )
})
beforeEach(async () => {
  await pool.query('TRUNCATE accounts, transfers; INSERT INTO accounts VALUES (1, 10), (2, 10)')
})
afterAll(() => pool.end())

const balance = async (id: number) =>
  (await pool.query<{ balance: number }>('SELECT balance FROM accounts WHERE id = $1', [id])).rows[0]?.balance

async function addByReading(): Promise<void> {
  const read = (await balance(1)) ?? 0
  await racePoint('accounts.read')
  await pool.query('UPDATE accounts SET balance = $1 WHERE id = 1', [read + 1])
}

async function addByStatement(): Promise<void> {
  await racePoint('accounts.adding')
  await pool.query('UPDATE accounts SET balance = balance + 1 WHERE id = 1')
}

describe('the real server', () => {
  it('is Postgres 17 or later with a migrated, empty database', async () => {
    const { rows } = await pool.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::int AS version`,
    )
    expect(rows[0]?.version).toBeGreaterThanOrEqual(170_000)
    expect((await app.payload.find({ collection: 'organizations' })).totalDocs).toBe(0)
  })
})

describe('race harness', () => {
  it('shows the lost update of reading, then writing', async () => {
    runAt('accounts.read', addByReading)
    await addByReading()
    expect(await balance(1)).toBe(11)
  })

  it('shows that one statement loses nothing, with five rivals let go at the same moment', async () => {
    const hold = holdAt('accounts.adding', { count: 5 })
    const rivals = Promise.all(Array.from({ length: 5 }, addByStatement))
    await hold.arrived
    hold.release()
    await rivals
    expect(await balance(1)).toBe(15)
  })
})

describe('crash harness', () => {
  const transfer = 'tests/fixtures/crash/transfer.ts'
  const env = { DATABASE_URL: app.databaseUrl }
  const state = async () => ({
    balances: [await balance(1), await balance(2)],
    noted: (await pool.query('SELECT FROM transfers')).rowCount,
  })

  it('a kill inside the transaction leaves nothing of it', async () => {
    await crashAt(transfer, { point: 'transfer.taken', env })
    expect(await state()).toEqual({ balances: [10, 10], noted: 0 })
  })

  it('a kill after the commit leaves what was committed, and what came after is missing', async () => {
    await crashAt(transfer, { point: 'transfer.committed', env })
    expect(await state()).toEqual({ balances: [9, 11], noted: 0 })
    await runToEnd(transfer, { env })
    expect(await state()).toEqual({ balances: [8, 12], noted: 1 })
  })
})
