import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { BoardAnswer, Card, ChangesAnswer } from '@/plugins/pipelines/types'
import { quantile } from '@/tests/helpers/bench'
import { factories } from '@/tests/helpers/factories'
import { startTestPayload } from '@/tests/helpers/payload'
import { restClient, type Reply } from '@/tests/helpers/rest'
import { size } from '@/tests/helpers/size'

const CARDS = size(1_000, 10_000)
const PEOPLE = 20
const SECONDS = size(6, 300)
/** So many moves everybody makes, however slow the machine. */
const LEAST = 5
/** In what time they all come, one after the other. */
const COMING_MS = size(2_000, 20_000)
/** Between two moves of one person. */
const THINKING_MS = [200, 800] as const

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const pool = payload.db.pool

const studio = await make.organization()
const pipeline = await make.pipeline(studio, { type: 'SALES' })
const people = await Promise.all(
  Array.from({ length: PEOPLE }, () => make.user({ organization: studio, role: 'TEAM' })),
)

await pool.query(
  `insert into pipeline_items (id, organization_id, title, stage_id, value, assigned_to_id, created_by_id)
   select gen_random_uuid(), $1, 'Card ' || n, s.ids[1 + n % array_length(s.ids, 1)], n * 100, p.ids[1 + n % array_length(p.ids, 1)], p.ids[1]
   from generate_series(1, $3::int) n,
     (select array_agg(id order by "order") as ids from pipeline_stages where pipeline_id = $2) s,
     (select array_agg(id) as ids from users where id = any ($4::uuid[])) p`,
  [studio.id, pipeline.id, CARDS, people.map(({ id }) => id)],
)
await pool.query('analyze pipeline_items')

const figures: Record<'move' | 'board' | 'changes', number[]> = { move: [], board: [], changes: [] }
let stageChanges = 0

async function timed<B>(kind: keyof typeof figures, ask: () => Promise<Reply<B>>): Promise<Reply<B>> {
  const start = performance.now()
  const reply = await ask()
  figures[kind].push(performance.now() - start)
  return reply
}

const among = <T>(list: readonly T[]): T | undefined => list[Math.floor(Math.random() * list.length)]

/**
 * Somebody who has the board open: reads it, moves what is in sight to where something is in sight, and asks every few moves
 * what the others did. Answers how to ask a last time: the cards as this person has come to know them.
 */
async function somebody(
  person: { id: string },
  { comesAfter, until }: { comesAfter: number; until: number },
): Promise<() => Promise<Map<string, Card>>> {
  const rest = await restClient(app).as(person)
  await wait(comesAfter)
  const known = new Map<string, Card>()
  const first = await timed('board', () =>
    rest.get<BoardAnswer>(`/boards/${pipeline.id}`, { query: { lane: 'assignee' } }),
  )
  expect(first.status).toBe(200)
  let { cursor } = first.body
  for (const stage of first.body.stages) for (const card of stage.cards) known.set(card.id, card)
  const stages = first.body.stages.map(({ id }) => id)

  const listen = async () => {
    const { body, status } = await timed('changes', () =>
      rest.get<ChangesAnswer>(`/boards/${pipeline.id}/changes`, { query: { since: cursor } }),
    )
    expect([status, body.gone, body.reload]).toEqual([200, [], false])
    for (const card of body.cards) known.set(card.id, card)
    cursor = body.cursor
  }
  for (let turn = 1; turn <= LEAST || Date.now() < until; turn += 1) {
    const card = among([...known.values()])
    const stage = among(stages)
    const column = [...known.values()].filter((one) => one.stage === stage).sort((a, b) => (a.rank < b.rank ? -1 : 1))
    const place = Math.floor(Math.random() * (column.length + 1))
    const body = { card: card?.id, stage, after: column[place - 1]?.id, before: column[place]?.id }
    const reply = await timed('move', () => rest.post<{ card: Card }>(`/boards/${pipeline.id}/move`, { body }))
    if (reply.status === 200) {
      known.set(reply.body.card.id, reply.body.card)
    } else expect(reply.status).toBe(409)
    if (turn % 4 === 0) await listen()
    await wait(THINKING_MS[0] + Math.random() * (THINKING_MS[1] - THINKING_MS[0]))
  }
  return async () => {
    await listen()
    return known
  }
}

describe('[kanban-pipelines] a board at size', () => {
  it(
    `${CARDS} cards and ${PEOPLE} people for ${SECONDS} seconds: none is lost, doubled or tied, and everybody knows where they are`,
    { timeout: (SECONDS + 120) * 1000 },
    async () => {
      const until = Date.now() + SECONDS * 1000
      const asking = await Promise.all(
        people.map((person, n) => somebody(person, { comesAfter: (n * COMING_MS) / PEOPLE, until })),
      )
      // When the last one has stopped, everybody asks once more.
      const views = await Promise.all(asking.map((ask) => ask()))
      const { rows } = await pool.query<{ id: string; stage: string; rank: string }>(
        'select id, stage_id as stage, rank from pipeline_items where pipeline_id = $1 and deleted_at is null',
        [pipeline.id],
      )
      expect(rows).toHaveLength(CARDS)
      expect(new Set(rows.map(({ stage, rank }) => `${stage} ${rank}`)).size).toBe(CARDS)
      const truth = new Map(rows.map(({ id, stage, rank }) => [id, `${stage} ${rank}`]))
      const lost = views.map(
        (known) => [...known.values()].filter((card) => truth.get(card.id) !== `${card.stage} ${card.rank}`).length,
      )
      expect(lost).toEqual(people.map(() => 0))

      const { rows: history } = await pool.query<{ moves: number; moved: number; broken: number }>(
        `select count(*)::int as moves, count(*) filter (where from_stage_id is not null)::int as moved,
           count(*) filter (where from_stage_id is distinct from before)::int as broken
         from (select *, lag(to_stage_id) over (partition by item_id order by moved_at, created_at) as before
           from pipeline_moves where pipeline_id = $1) m`,
        [pipeline.id],
      )
      stageChanges = history[0]?.moved ?? 0
      expect(history[0]).toMatchObject({ moves: CARDS + stageChanges, broken: 0 })
      const { rows: events } = await pool.query<{ told: number }>(
        `select count(*)::int as told from domain_events where type = 'card.moved' and organization_id = $1`,
        [studio.id],
      )
      expect(events[0]?.told).toBe(stageChanges)
      for (const [kind, list] of Object.entries(figures)) {
        const [half, most] = [quantile(list, 0.5), quantile(list, 0.95)].map((ms) => ms.toFixed(1))
        console.log(`${kind}: ${list.length} requests, median ${half} ms, p95 ${most} ms`)
      }
    },
  )
})
