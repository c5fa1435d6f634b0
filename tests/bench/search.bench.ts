/**
 * What a search of a visitor costs among 10,000 pages, by words and for a slip of the pen: the application's own operation
 * against the same function asked in plain SQL. The figure of a round is its 95th percentile.
 */
import pg from 'pg'
import { ensurePostgres } from '@/scripts/postgres/index'
import { searchOrganization } from '@/plugins/search/search'
import { compare } from '../helpers/bench'
import { bootApp } from '../helpers/app'
import { ensureTemplate } from '../helpers/database/realServer'
import { size } from '../helpers/size'

const ENTRIES = 10_000
const ROUNDS = size(5, 15)
const SEARCHES = size(40, 200)

const server = await ensurePostgres((line) => console.error(`postgres: ${line}`))
const app = await bootApp({ kind: 'server', serverUrl: server.url, template: await ensureTemplate(server.url) })
const plain = new pg.Client({ connectionString: app.databaseUrl })

try {
  await plain.connect()
  const { id: organization } = await app.payload.create({
    collection: 'organizations',
    data: { name: 'Bench', slug: 'bench', plan: 'PROFESSIONAL' },
  })
  await plain.query(
    `insert into search_entries (collection, document_id, locale, organization_id, title, summary, body, path)
     select 'posts', gen_random_uuid(), 'en', $1,
       'Note ' || i || ' on ' || (array['brass', 'felt', 'orbits', 'letters', 'gears', 'enamel'])[1 + i % 6],
       'Summary ' || md5(i::text), repeat(md5(i::text) || ' words about studios and their work ', 40), '/blog/' || i
     from generate_series(1, ${ENTRIES}) i`,
    [organization],
  )
  await plain.query('analyze search_entries')

  const questions = { words: ['gear', 'enamel', 'note 77', 'studio'], slips: ['enmael', 'orbtis', 'lettres'] }
  for (const [name, texts] of Object.entries(questions)) {
    await compare({
      name: `search-${name}`,
      unit: 'ms',
      arms: [
        { name: 'plain SQL', run: () => p95((turn) => bySql(organization, at(texts, turn))) },
        {
          name: 'orrery',
          run: () =>
            p95((turn) =>
              searchOrganization({ payload: app.payload }, organization, { text: at(texts, turn), locale: 'en' }),
            ),
        },
      ],
      baselines: ['plain SQL'],
      rounds: ROUNDS,
    })
  }
} finally {
  await plain.end()
  await app.stop()
}
process.exit()

function bySql(organization: string, text: string): Promise<unknown> {
  const asked = text
    .split(' ')
    .map((word) => `'${word}':*`)
    .join(' & ')
  return plain.query(`select * from orrery_search($1, 'en', $2, $3, 24)`, [organization, asked, text])
}

function at(texts: readonly string[], turn: number): string {
  return texts[turn % texts.length] ?? ''
}

async function p95(search: (turn: number) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < SEARCHES; turn += 1) {
    const start = performance.now()
    await search(turn)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length * 0.95)] ?? NaN
}
