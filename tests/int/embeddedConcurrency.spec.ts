import { Pool } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { serveEmbedded } from '../helpers/database/embedded'

const database = await serveEmbedded(null)
const pool = new Pool({ connectionString: database.url, max: 10 })
const broken: string[] = []
pool.on('error', ({ message }) => broken.push(message))
pool.on('connect', (client) => client.on('error', ({ message }) => broken.push(message)))

afterAll(async () => {
  await pool.end()
  await database.stop()
})

test('statements, transactions and failing statements of many connections at once do not mix', async () => {
  await pool.query('CREATE TABLE taken (id int PRIMARY KEY)')
  await pool.query('INSERT INTO taken VALUES (1)')
  const answers = await Promise.all(Array.from({ length: 300 }, (_, index) => ask(index)))
  expect(broken).toEqual([])
  expect(answers).toEqual(Array.from({ length: 300 }, (_, index) => (index % 3 === 2 ? 'refused' : index)))
})

async function ask(index: number): Promise<number | string> {
  if (index % 3 === 0) {
    // Longer than one packet, so that its messages arrive apart.
    const { rows } = await pool.query('SELECT $1::int AS who, $2::text AS filler', [index, 'x'.repeat(index * 300)])
    return rows[0].who
  }
  if (index % 3 === 1) {
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      const { rows } = await client.query('SELECT $1::int AS who', [index])
      await client.query('COMMIT')
      return rows[0].who
    } finally {
      client.release()
    }
  }
  return pool.query('INSERT INTO taken VALUES ($1)', [1]).then(
    () => 'accepted',
    ({ code }) => (code === '23505' ? 'refused' : `error ${code}`),
  )
}
