/** The least that could answer: the same two questions as plain SQL behind a bare HTTP server. Prints `LISTENING port`. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'

const COLUMNS = `id, title, tagline, description, icon_url AS "iconUrl", slug, featured_order AS "featuredOrder",
  created_at AS "createdAt", updated_at AS "updatedAt"`
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })

async function answer(url: URL): Promise<unknown> {
  const id = url.pathname.split('/')[3]
  if (id) return (await pool.query(`SELECT ${COLUMNS} FROM services WHERE id = $1`, [id])).rows[0]
  const limit = Number(url.searchParams.get('limit') ?? 10)
  const [page, total] = await Promise.all([
    pool.query(`SELECT ${COLUMNS} FROM services ORDER BY featured_order LIMIT $1`, [limit]),
    pool.query<{ count: number }>('SELECT count(*)::int AS count FROM services'),
  ])
  return { docs: page.rows, totalDocs: total.rows[0]?.count }
}

const server = createServer((req, res) => {
  answer(new URL(req.url ?? '/', 'http://localhost')).then(
    (body) => res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    (error: unknown) => {
      console.error(error)
      res.writeHead(500).end()
    },
  )
})
server.listen(0, '127.0.0.1', () => console.log(`LISTENING ${(server.address() as AddressInfo).port}`))
