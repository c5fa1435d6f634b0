/**
 * What a board of 10,000 cards costs: reading it against plain SQL that brings the same cards and counts, and moving a card
 * against a plain UPDATE of stage and rank in a table of the same rows without triggers. The figure of a round is its 95th
 * percentile.
 */
import pg from 'pg'
import { createLocalReq } from 'payload'
import { viewerOf, type Board } from '@/plugins/pipelines/board'
import { filtersIn } from '@/plugins/pipelines/filters'
import { moveCard } from '@/plugins/pipelines/moveCard'
import { readBoard } from '@/plugins/pipelines/readBoard'
import { ensurePostgres } from '@/scripts/postgres/index'
import { bootApp } from '../helpers/app'
import { compare } from '../helpers/bench'
import { ensureTemplate } from '../helpers/database/realServer'
import { factories } from '../helpers/factories'
import { size } from '../helpers/size'

const CARDS = 10_000
const ROUNDS = size(5, 15)
const TURNS = size(20, 100)

const server = await ensurePostgres((line) => console.error(`postgres: ${line}`))
const app = await bootApp({ kind: 'server', serverUrl: server.url, template: await ensureTemplate(server.url) })
const plain = new pg.Client({ connectionString: app.databaseUrl })

try {
  await plain.connect()
  const make = factories(app)
  const organization = await make.organization()
  const person = await make.user({ organization, role: 'PM' })
  const { id, name, key, type } = await make.pipeline(organization, { type: 'SALES' })
  const board: Board = {
    ...{ id, name, key, type, description: null, isActive: true },
    organization: organization.id,
    ...viewerOf({ ...person, collection: 'users' }),
  }
  await plain.query(
    `insert into pipeline_items (id, organization_id, title, stage_id, value, assigned_to_id)
     select gen_random_uuid(), $1, 'Card ' || n, s.ids[1 + n % array_length(s.ids, 1)], n, $3
     from generate_series(1, ${CARDS}) n, (select array_agg(id order by "order") as ids from pipeline_stages where pipeline_id = $2) s`,
    [organization.id, id, person.id],
  )
  await plain.query('create table bare_cards as select * from pipeline_items')
  await plain.query('alter table bare_cards add primary key (id)')
  await plain.query('create unique index on bare_cards (stage_id, rank)')
  await plain.query('analyze')
  const cards = await idsOf(`select id from pipeline_items order by random()`)
  const stages = await idsOf(`select id from pipeline_stages where pipeline_id = '${id}' order by "order"`)

  const everything = filtersIn(new URLSearchParams())
  await compare({
    name: 'board-read',
    unit: 'ms',
    arms: [
      { name: 'plain SQL', run: () => p95(() => readPlainly(id)) },
      {
        name: 'orrery',
        run: () => p95(async () => readBoard(await createLocalReq({ user: person }, app.payload), board, everything)),
      },
    ],
    baselines: ['plain SQL'],
    rounds: ROUNDS,
  })

  let moves = 0
  await compare({
    name: 'board-move',
    unit: 'ms',
    arms: [
      {
        name: 'plain UPDATE',
        run: () =>
          p95((turn) =>
            plain.query('update bare_cards set stage_id = $2, rank = $3, updated_at = now() where id = $1', [
              at(cards, turn),
              at(stages, turn),
              `plain-${(moves += 1)}`,
            ]),
          ),
      },
      {
        name: 'orrery',
        run: () =>
          p95(async () => {
            moves += 1
            const req = await createLocalReq({ user: person }, app.payload)
            await moveCard(req, board, { card: at(cards, moves), stage: at(stages, moves), place: 'top' })
          }),
      },
    ],
    baselines: ['plain UPDATE'],
    rounds: ROUNDS,
  })
} finally {
  await plain.end()
  await app.stop()
}
process.exit()

/** The first cards of each stage and how many there are: two statements, no names, no tags. */
async function readPlainly(pipeline: string): Promise<void> {
  await plain.query(
    `select c.* from pipeline_stages s
     cross join lateral (select * from pipeline_items where stage_id = s.id and deleted_at is null order by rank limit 51) c
     where s.pipeline_id = $1`,
    [pipeline],
  )
  await plain.query(
    `select stage_id, currency, count(*), sum(value) from pipeline_items where pipeline_id = $1 and deleted_at is null group by 1, 2`,
    [pipeline],
  )
}

async function idsOf(text: string): Promise<string[]> {
  return (await plain.query<{ id: string }>(text)).rows.map(({ id }) => id)
}

function at(list: readonly string[], turn: number): string {
  return list[turn % list.length] ?? ''
}

async function p95(work: (turn: number) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < TURNS; turn += 1) {
    const start = performance.now()
    await work(turn)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length * 0.95)] ?? NaN
}
