import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization, Pipeline, User } from '@/payload-types'
import type { Card, ChangesAnswer } from '@/plugins/pipelines/types'
import { factories } from '@/tests/helpers/factories'
import { startTestPayload } from '@/tests/helpers/payload'
import { holdAt } from '@/tests/helpers/race'
import { restClient, type RestClient } from '@/tests/helpers/rest'
import { size } from '@/tests/helpers/size'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const pool = payload.db.pool

const MANY = size(20, 60)

let studio: Organization
let people: User[]
let hands: RestClient[]

beforeAll(async () => {
  studio = await make.organization()
  people = await Promise.all(Array.from({ length: 5 }, () => make.user({ organization: studio, role: 'TEAM' })))
  hands = await Promise.all(people.map((person) => restClient(app).as(person)))
})

type Board = { pipeline: Pipeline; todo: string; doing: string; done: string }

async function board(): Promise<Board> {
  const pipeline = await make.pipeline(studio)
  const { rows } = await pool.query<{ id: string }>(
    `select id from pipeline_stages where pipeline_id = $1 order by "order"`,
    [pipeline.id],
  )
  const [todo, doing, done] = rows.map(({ id }) => id)
  return { pipeline, todo: todo ?? '', doing: doing ?? '', done: done ?? '' }
}

async function cards(stage: string, count: number): Promise<string[]> {
  const made: string[] = []
  for (let n = 0; n < count; n += 1) made.push((await make.card(studio, { id: stage })).id)
  return made
}

const hand = (turn: number): RestClient => hands[turn % hands.length] as RestClient
const move = (turn: number, { pipeline }: Board, body: Record<string, unknown>) =>
  hand(turn).post<{ card?: Card }>(`/boards/${pipeline.id}/move`, { body })
const statuses = async (replies: Promise<{ status: number }>[]) => {
  const counted = new Map<number, number>()
  for (const { status } of await Promise.all(replies)) counted.set(status, (counted.get(status) ?? 0) + 1)
  return Object.fromEntries(counted)
}

/** What must be true of a board whatever has happened: no card tied, none without its place, history and card agree. */
async function faultsOf({ pipeline }: Board): Promise<unknown[]> {
  const { rows } = await pool.query(
    `select 'tied' as fault, min(id::text) as card from pipeline_items where pipeline_id = $1 and deleted_at is null
       group by stage_id, rank having count(*) > 1
     union all
     select 'elsewhere', i.id::text from pipeline_items i join pipeline_stages s on s.id = i.stage_id
       where i.pipeline_id = $1 and s.pipeline_id <> i.pipeline_id
     union all
     select 'history', i.id::text from pipeline_items i where i.pipeline_id = $1 and i.stage_id <> (
       select m.to_stage_id from pipeline_moves m where m.item_id = i.id order by m.moved_at desc, m.created_at desc limit 1)
     union all
     select 'finished', i.id::text from pipeline_items i join pipeline_stages s on s.id = i.stage_id
       where i.pipeline_id = $1 and i.deleted_at is null and (i.finished_at is not null) <> coalesce(s.is_terminal, false)
     union all
     select 'task', i.id::text from pipeline_items i join tasks t on t.id = i.task_id
       where i.pipeline_id = $1 and i.deleted_at is null and t.deleted_at is null
         and (t.stage_id, t.pipeline_id) is distinct from (i.stage_id, i.pipeline_id)`,
    [pipeline.id],
  )
  return rows
}
const countIn = async (stage: string) => {
  const sql = 'select count(*)::int as count from pipeline_items where stage_id = $1 and deleted_at is null'
  return (await pool.query<{ count: number }>(sql, [stage])).rows[0]?.count
}

describe('[kanban-pipelines] cards moved at once', () => {
  it('into the same place all arrive, each at a place of its own', async () => {
    const at = await board()
    const [above, below] = await cards(at.doing, 2)
    const moving = await cards(at.todo, MANY)
    const replies = moving.map((card, turn) => move(turn, at, { card, stage: at.doing, after: above, before: below }))
    expect(await statuses(replies)).toEqual({ 200: MANY })
    expect(await countIn(at.doing)).toBe(MANY + 2)
    const { rows } = await pool.query<{ id: string }>(
      'select id from pipeline_items where stage_id = $1 and deleted_at is null order by rank',
      [at.doing],
    )
    // Whoever came later stands right below the upper neighbour, so the lower one stays the last.
    expect([rows[0]?.id, rows.at(-1)?.id]).toEqual([above, below])
    expect(await faultsOf(at)).toEqual([])
  })

  it('between two stages both ways meet without waiting for one another', async () => {
    const at = await board()
    const there = await cards(at.todo, MANY / 2)
    const back = await cards(at.doing, MANY / 2)
    for (let round = 0; round < 3; round += 1) {
      const [one, other] = round % 2 === 0 ? [at.doing, at.todo] : [at.todo, at.doing]
      const replies = [
        ...there.map((card, turn) => move(turn, at, { card, stage: one })),
        ...back.map((card, turn) => move(turn, at, { card, stage: other })),
      ]
      expect(await statuses(replies)).toEqual({ 200: MANY })
    }
    expect([await countIn(at.doing), await countIn(at.todo)]).toEqual([MANY / 2, MANY / 2])
    expect(await faultsOf(at)).toEqual([])
  })

  it('the same card by everybody stands in one place, and the history tells of each stage', async () => {
    const at = await board()
    const [card] = await cards(at.todo, 1)
    const stages = [at.todo, at.doing, at.done]
    const replies = Array.from({ length: MANY }, (_, turn) => move(turn, at, { card, stage: stages[turn % 3] }))
    expect(await statuses(replies)).toEqual({ 200: MANY })
    expect(await faultsOf(at)).toEqual([])
    const { rows } = await pool.query<{ broken: number }>(
      `select count(*)::int as broken from (
         select from_stage_id, lag(to_stage_id) over (order by moved_at, created_at) as before from pipeline_moves where item_id = $1
       ) m where from_stage_id is distinct from before`,
      [card],
    )
    expect(rows[0]?.broken).toBe(0)
  })

  it('one by one and in bulk: nobody waits in a circle', async () => {
    const at = await board()
    const all = await cards(at.todo, MANY)
    const bulk = (turn: number, stage: string) =>
      hand(turn).patch('/pipeline-items', {
        query: { where: { pipeline: { equals: at.pipeline.id } } },
        body: { stage },
      })
    const replies: Promise<{ status: number }>[] = all.map((card, turn) =>
      move(turn, at, { card, stage: turn % 2 === 0 ? at.doing : at.todo }),
    )
    replies.push(bulk(0, at.done), bulk(1, at.doing))
    expect(await statuses(replies)).toEqual({ 200: MANY + 2 })
    expect(await faultsOf(at)).toEqual([])
  })

  it('into a stage with a limit: exactly as many as it takes, by whatever way they come', async () => {
    const at = await board()
    const LIMIT = 5
    await pool.query('update pipeline_stages set wip_limit = $2 where id = $1', [at.doing, LIMIT])
    const moving = await cards(at.todo, MANY)
    const task = await make.task(studio, people[0] as User, { stage: at.todo })
    const replies: Promise<{ status: number }>[] = moving.map((card, turn) =>
      turn % 2 === 0
        ? move(turn, at, { card, stage: at.doing })
        : hand(turn).patch(`/pipeline-items/${card}`, { body: { stage: at.doing } }),
    )
    replies.push(hand(0).patch(`/tasks/${task.id}`, { body: { stage: at.doing } }))
    replies.push(hand(1).post(`/boards/${at.pipeline.id}/cards`, { body: { title: 'new', stage: at.doing } }))
    const counted = await statuses(replies)
    expect(await countIn(at.doing)).toBe(LIMIT)
    expect((counted[200] ?? 0) + (counted[201] ?? 0)).toBe(LIMIT)
    expect(counted[409]).toBe(MANY + 2 - LIMIT)
    expect(await faultsOf(at)).toEqual([])
  })

  it('while others are thrown away and restored: nobody is tied, and none comes twice', async () => {
    const at = await board()
    const all = await cards(at.todo, MANY)
    const thrown = all.filter((_, turn) => turn % 2 === 0)
    const trash = (id: string, deletedAt: string | null, turn: number) =>
      hand(turn).patch(`/pipeline-items/${id}`, { query: { trash: true }, body: { deletedAt } })
    const replies: Promise<{ status: number }>[] = []
    for (const [turn, id] of all.entries()) {
      if (thrown.includes(id)) {
        replies.push(trash(id, new Date().toISOString(), turn).then(() => trash(id, null, turn + 1)))
      } else
        replies.push(
          move(turn, at, { card: id, stage: at.todo, after: all[(turn + 1) % MANY], before: all[(turn + 2) % MANY] }),
        )
    }
    const counted = await statuses(replies)
    expect(Object.keys(counted).filter((status) => !['200', '409'].includes(status))).toEqual([])
    expect(await countIn(at.todo)).toBe(MANY)
    expect(await faultsOf(at)).toEqual([])
  })

  it('while ranks are made anew: shortening waits for nobody and loses nobody', async () => {
    const at = await board()
    const [above, below, ...moving] = await cards(at.todo, MANY)
    const client = await pool.connect()
    await client.query('begin')
    await client.query(`select set_config('orrery.owner', 'pipelines.cards', true)`)
    await client.query(
      `update pipeline_items set rank = (select rank from pipeline_items where id = $1) || repeat('0', 60) || '1' where id = $2`,
      [above, below],
    )
    await client.query('commit')
    client.release()
    const replies = moving.flatMap((card, turn): Promise<{ status: number }>[] => [
      move(turn, at, { card, stage: at.todo, after: above, before: below }),
      hand(turn + 1).patch(`/pipeline-items/${card}`, { body: { stage: at.doing } }),
    ])
    expect(await statuses(replies)).toEqual({ 200: 2 * moving.length })
    expect(await faultsOf(at)).toEqual([])
    // In a quiet moment it is done.
    expect((await move(0, at, { card: moving[0], stage: at.todo, after: above, before: below })).status).toBe(200)
    const { rows } = await pool.query<{ longest: number }>(
      'select max(length(rank)) as longest from pipeline_items where stage_id = $1 and deleted_at is null',
      [at.todo],
    )
    expect(rows[0]?.longest).toBeLessThan(60)
  })
})

describe('[task-in-pipeline] a task done and its card moved at once', () => {
  it('wait for one another, and agree afterwards', async () => {
    const at = await board()
    for (let turn = 0; turn < size(6, 30); turn += 1) {
      const task = await make.task(studio, people[0] as User, { stage: at.todo })
      const { rows } = await pool.query<{ id: string }>('select id from pipeline_items where task_id = $1', [task.id])
      const card = rows[0]?.id
      const replies: Promise<{ status: number }>[] = [
        hand(turn).patch(`/tasks/${task.id}`, { body: { status: 'DONE' } }),
        move(turn + 1, at, { card, stage: turn % 2 === 0 ? at.doing : at.done }),
        hand(turn + 2).patch(`/pipeline-items/${card}`, { body: { stage: at.doing } }),
        hand(turn + 3).patch(`/tasks/${task.id}`, { body: { title: 'Renamed' } }),
      ]
      expect(await statuses(replies)).toEqual({ 200: 4 })
      const { rows: after } = await pool.query<{ ended: boolean; terminal: boolean; title: string; label: string }>(
        `select t.status = 'DONE' as ended, s.is_terminal as terminal, i.title, t.title as label
         from tasks t join pipeline_items i on i.task_id = t.id join pipeline_stages s on s.id = i.stage_id where t.id = $1`,
        [task.id],
      )
      expect(after[0]).toMatchObject({ ended: after[0]?.terminal, title: 'Renamed', label: 'Renamed' })
    }
    expect(await faultsOf(at)).toEqual([])
  })

  it('a task named for a stage by two at once has one card', async () => {
    const at = await board()
    const task = await make.task(studio, people[0] as User)
    const replies = [at.todo, at.doing].map((stage, turn) => hand(turn).patch(`/tasks/${task.id}`, { body: { stage } }))
    expect(await statuses(replies)).toEqual({ 200: 2 })
    const { rows } = await pool.query('select id from pipeline_items where task_id = $1', [task.id])
    expect(rows).toHaveLength(1)
    expect(await faultsOf(at)).toEqual([])
  })
})

describe('what has changed', () => {
  it('brings a move that commits after later ones have been read', async () => {
    const at = await board()
    const [slow, fast] = await cards(at.todo, 2)
    const changes = async (since: string) =>
      (await hand(0).get<ChangesAnswer>(`/boards/${at.pipeline.id}/changes`, { query: { since } })).body
    const before = (await changes('0')).cursor
    const hold = holdAt('pipelines.stage-locked')
    const moving = move(0, at, { card: slow, stage: at.doing })
    await hold.arrived
    // By plain SQL, which passes no race point: it begins later and is there first.
    await pool.query('update pipeline_items set stage_id = $2 where id = $1', [fast, at.done])
    const first = await changes(before)
    expect(first.cards.map(({ id, stage }) => [id, stage])).toContainEqual([fast, at.done])
    expect(first.cards.map(({ id, stage }) => [id, stage])).not.toContainEqual([slow, at.doing])
    hold.release()
    expect((await moving).status).toBe(200)
    const then = await changes(first.cursor)
    expect(then.cards.map(({ id, stage }) => [id, stage])).toContainEqual([slow, at.doing])
  })
})
