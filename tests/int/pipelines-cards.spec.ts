import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization, Pipeline, PipelineStage, User } from '@/payload-types'
import type { BoardAnswer, Card, ChangesAnswer } from '@/plugins/pipelines/types'
import { factories } from '../helpers/factories'
import { query, sql } from '@/src/lib/database'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let other: Organization
let person: User
let staff: RestClient
let stranger: RestClient
let reader: RestClient

beforeAll(async () => {
  studio = await make.organization()
  other = await make.organization()
  person = await make.user({ organization: studio, role: 'PM', name: 'Ada' })
  staff = await restClient(app).as(person)
  stranger = await restClient(app).as(await make.user({ organization: other, role: 'ADMIN' }))
  reader = await restClient(app).as(await make.user({ organization: studio, role: 'USER' }))
})

type Stages = Record<string, PipelineStage>

async function board(values: Partial<Pipeline> = {}): Promise<{ pipeline: Pipeline; stages: Stages }> {
  const pipeline = await make.pipeline(studio, values)
  const { docs } = await payload.find({
    collection: 'pipeline-stages',
    where: { pipeline: { equals: pipeline.id } },
    sort: 'order',
    depth: 0,
  })
  return { pipeline, stages: Object.fromEntries(docs.map((stage) => [stage.key, stage])) }
}

const read = async (pipeline: Pipeline, query: Record<string, unknown> = {}) =>
  (await staff.get<BoardAnswer>(`/boards/${pipeline.id}`, { query })).body
const titles = async (pipeline: Pipeline): Promise<Record<string, string[]>> =>
  Object.fromEntries((await read(pipeline)).stages.map(({ key, cards }) => [key, cards.map(({ title }) => title)]))
const move = (pipeline: Pipeline, body: Record<string, unknown>, as = staff) =>
  as.post<{ card: Card; errors?: { message: string }[] }>(`/boards/${pipeline.id}/move`, { body })

const at = (stages: Stages, key: string): PipelineStage => {
  const stage = stages[key]
  if (!stage) throw new Error(`There is no stage "${key}".`)
  return stage
}
const historyOf = (card: string) =>
  query<{ from: string | null; to: string; by: string | null; seconds: number | null }>(
    { payload },
    sql`select f.key as from, t.key as to, moved_by_id as by, seconds_in_stage::int as seconds from pipeline_moves m
        left join pipeline_stages f on f.id = m.from_stage_id join pipeline_stages t on t.id = m.to_stage_id
        where m.item_id = ${card} order by m.moved_at, m.from_stage_id nulls first`,
  )

describe('a board', () => {
  it('[kanban-pipelines] shows stages with their cards, counts and sums, and moves a card between two others', async () => {
    const { pipeline, stages } = await board()
    const [todo, doing] = [at(stages, 'to-do'), at(stages, 'doing')]
    const a = await make.card(studio, todo, { title: 'a', value: 1250, tags: ['press', 'urgent'] })
    const b = await make.card(studio, todo, { title: 'b', value: 100, assignedTo: person.id })
    const c = await make.card(studio, todo, { title: 'c', value: 5000, currency: 'JPY' })
    const first = await read(pipeline)
    expect(first.stages.map(({ name, count, value }) => [name, count, value])).toEqual([
      [
        'To do',
        3,
        [
          { currency: 'EUR', minor: 1350 },
          { currency: 'JPY', minor: 5000 },
        ],
      ],
      ['Doing', 0, []],
      ['Done', 0, []],
    ])
    expect(first.stages[0]?.cards[0]).toEqual({
      id: a.id,
      title: 'a',
      stage: todo.id,
      rank: 'a0',
      priority: 'MEDIUM',
      dueDate: null,
      assignedTo: null,
      client: null,
      value: 1250,
      currency: 'EUR',
      task: null,
      opportunity: null,
      lead: null,
      tags: ['press', 'urgent'],
      enteredStageAt: a.enteredStageAt,
      updatedAt: a.updatedAt,
    })
    expect(first.stages[0]?.cards[1]?.assignedTo).toEqual({ id: person.id, name: 'Ada' })

    expect((await move(pipeline, { card: c.id, stage: todo.id, after: a.id, before: b.id })).status).toBe(200)
    expect(await titles(pipeline)).toEqual({ 'to-do': ['a', 'c', 'b'], doing: [], done: [] })
    const moved = await move(pipeline, { card: a.id, stage: doing.id })
    expect(moved.body.card).toMatchObject({ id: a.id, stage: doing.id, rank: 'a0' })
    expect(await titles(pipeline)).toEqual({ 'to-do': ['c', 'b'], doing: ['a'], done: [] })
    expect((await historyOf(a.id)).map(({ from, to, by }) => [from, to, by])).toEqual([
      [null, 'to-do', null],
      ['to-do', 'doing', person.id],
    ])
  })

  it('filters, counts lanes, and pages through a long stage', async () => {
    const { pipeline, stages } = await board()
    const todo = at(stages, 'to-do')
    for (let n = 0; n < 53; n += 1) {
      await make.card(studio, todo, {
        title: `card ${n}`,
        ...(n === 7 ? { priority: 'URGENT', assignedTo: person.id } : {}),
      })
    }
    await make.card(studio, todo, { title: '100% sure_thing', dueDate: '2020-01-01T12:00:00.000Z', tags: ['press'] })
    const first = (await read(pipeline)).stages[0]
    expect([first?.count, first?.cards.length, first?.hasMore]).toEqual([54, 50, true])
    const more = await staff.get<{ cards: Card[]; hasMore: boolean }>(`/boards/${pipeline.id}/cards`, {
      query: { stage: todo.id, after: first?.cards.at(-1)?.rank },
    })
    expect(more.body.cards.map(({ title }) => title)).toEqual(['card 50', 'card 51', 'card 52', '100% sure_thing'])
    expect(more.body.hasMore).toBe(false)

    const found = async (query: Record<string, string>) => {
      const [stage] = (await read(pipeline, query)).stages
      return [stage?.count, stage?.total, stage?.cards.map(({ title }) => title)]
    }
    expect(await found({ assignedTo: 'me' })).toEqual([1, 54, ['card 7']])
    expect(await found({ priority: 'URGENT,HIGH' })).toEqual([1, 54, ['card 7']])
    expect(await found({ q: '100% SURE_' })).toEqual([1, 54, ['100% sure_thing']])
    expect(await found({ due: 'overdue' })).toEqual([1, 54, ['100% sure_thing']])
    expect(await found({ tags: 'press,other' })).toEqual([1, 54, ['100% sure_thing']])
    expect((await found({ assignedTo: 'none', due: 'none' }))[0]).toBe(52)

    const lanes = await read(pipeline, { lane: 'assignee' })
    expect(lanes.lanes).toEqual([
      { key: person.id, name: 'Ada' },
      { key: 'none', name: null },
    ])
    expect(lanes.stages[0]?.lanes).toEqual({ [person.id]: 1, none: 53 })
    expect((await read(pipeline, { lane: 'priority' })).lanes.map(({ key }) => key)).toEqual(['URGENT', 'MEDIUM'])
  })

  it('is nobody’s but the staff’s of its organization, and answers what it cannot read in words', async () => {
    const { pipeline, stages } = await board()
    const card = await make.card(studio, at(stages, 'to-do'))
    const foreign = await make.pipeline(other)
    const body = { card: card.id, stage: at(stages, 'doing').id }
    const statuses = async (as: RestClient) => [
      (await as.get(`/boards/${pipeline.id}`)).status,
      (await as.get(`/boards/${pipeline.id}/cards`, { query: { stage: body.stage, after: 'a0' } })).status,
      (await as.get(`/boards/${pipeline.id}/changes`, { query: { since: '0' } })).status,
      (await as.get(`/boards/${pipeline.id}/report`)).status,
      (await move(pipeline, body, as)).status,
      (await as.post(`/boards/${pipeline.id}/cards`, { body: { title: 'x', stage: body.stage } })).status,
    ]
    expect(await statuses(restClient(app))).toEqual([401, 401, 401, 401, 401, 401])
    expect(await statuses(stranger)).toEqual([404, 404, 404, 404, 404, 404])
    expect(await statuses(reader)).toEqual([404, 404, 404, 404, 404, 404])
    expect((await staff.get(`/boards/${foreign.id}`)).status).toBe(404)
    expect((await staff.get('/boards/none')).status).toBe(404)
    for (const query of ['lane=x', 'priority=MEDIUM,x', 'assignedTo=x', 'due=x', `q=${'x'.repeat(201)}`]) {
      expect([query, (await staff.get(`/boards/${pipeline.id}`, { query })).status]).toEqual([query, 400])
    }
    expect((await staff.get(`/boards/${pipeline.id}/changes`)).body.errors?.[0]?.message).toBe(
      'Give the cursor of the last answer: ?since=<cursor>.',
    )
    expect((await staff.get(`/boards/${pipeline.id}/cards`, { query: { stage: body.stage } })).status).toBe(400)
    expect((await move(pipeline, { card: 'x', stage: 'y' })).status).toBe(400)
    expect(await historyOf(card.id)).toHaveLength(1)
  })

  it('moves to its own stages alone', async () => {
    const { pipeline, stages } = await board()
    const second = await board()
    const card = await make.card(studio, at(stages, 'to-do'))
    expect((await move(pipeline, { card: card.id, stage: at(second.stages, 'doing').id })).status).toBe(404)
    expect((await move(second.pipeline, { card: card.id, stage: at(second.stages, 'doing').id })).status).toBe(404)
    expect(await titles(pipeline)).toEqual({ 'to-do': [card.title], doing: [], done: [] })
  })

  it('finds a place by the neighbour that is still there, and says so when none is', async () => {
    const { pipeline, stages } = await board()
    const [todo, doing] = [at(stages, 'to-do'), at(stages, 'doing')]
    const cards = new Map<string, string>()
    for (const title of ['a', 'b', 'c', 'd']) cards.set(title, (await make.card(studio, todo, { title })).id)
    const id = (title: string) => cards.get(title)
    // Somebody has put d between a and b: c still goes right below a.
    await move(pipeline, { card: id('d'), stage: todo.id, after: id('a'), before: id('b') })
    await move(pipeline, { card: id('c'), stage: todo.id, after: id('a'), before: id('b') })
    expect((await titles(pipeline))['to-do']).toEqual(['a', 'c', 'd', 'b'])
    // a has left: right above d.
    await move(pipeline, { card: id('a'), stage: doing.id })
    await move(pipeline, { card: id('b'), stage: todo.id, after: id('a'), before: id('d') })
    expect((await titles(pipeline))['to-do']).toEqual(['c', 'b', 'd'])
    const lost = await move(pipeline, { card: id('c'), stage: todo.id, after: id('a') })
    expect([lost.status, lost.body.errors?.[0]?.message]).toEqual([
      409,
      'The cards around this place have moved meanwhile. Look at the board, then move the card again.',
    ])
    // Around itself nothing changes.
    expect((await move(pipeline, { card: id('b'), stage: todo.id, after: id('c'), before: id('d') })).status).toBe(200)
    expect((await titles(pipeline))['to-do']).toEqual(['c', 'b', 'd'])
  })

  it('keeps ranks short when everything is put into the same place', async () => {
    const { pipeline, stages } = await board()
    const todo = at(stages, 'to-do')
    const a = await make.card(studio, todo, { title: 'a' })
    const b = await make.card(studio, todo, { title: 'b' })
    const c = await make.card(studio, todo, { title: 'c' })
    await query(
      { payload },
      sql`with owner as (select set_config('orrery.owner', 'pipelines.cards', true) as flag)
          update pipeline_items set rank = 'a0' || repeat('0', 60) || '1' from owner where id = ${b.id} and owner.flag is not null`,
    )
    const moved = await move(pipeline, { card: c.id, stage: todo.id, after: a.id, before: b.id })
    expect(moved.status).toBe(200)
    expect((await titles(pipeline))['to-do']).toEqual(['a', 'c', 'b'])
    const ranks = (await read(pipeline)).stages[0]?.cards.map(({ rank }) => rank.length)
    expect(ranks).toEqual([2, 3, 2])
  })

  it('quick add puts a card at the top, on behalf of its person', async () => {
    const { pipeline, stages } = await board()
    const todo = at(stages, 'to-do')
    await make.card(studio, todo, { title: 'old' })
    const added = await staff.post<{ card: Card }>(`/boards/${pipeline.id}/cards`, {
      body: { title: ' new ', stage: todo.id, priority: 'HIGH', tags: ['press'], assignedTo: person.id },
    })
    expect(added.status).toBe(201)
    expect(added.body.card).toMatchObject({
      title: 'new',
      priority: 'HIGH',
      tags: ['press'],
      assignedTo: { name: 'Ada' },
    })
    expect((await titles(pipeline))['to-do']).toEqual(['new', 'old'])
    const stored = await payload.findByID({ collection: 'pipeline-items', id: added.body.card.id, depth: 0 })
    expect(stored.createdBy).toBe(person.id)
    const add = (body: Record<string, unknown>) => staff.post(`/boards/${pipeline.id}/cards`, { body })
    expect((await add({ title: ' ', stage: todo.id })).status).toBe(400)
    expect((await add({ title: 'x', stage: at((await board()).stages, 'to-do').id })).status).toBe(404)
    const client = await make.client(other)
    expect((await add({ title: 'x', stage: todo.id, client: client.id })).status).toBe(400)
    expect((await titles(pipeline))['to-do']).toEqual(['new', 'old'])
  })
})

describe('what has changed', () => {
  const changes = async (pipeline: Pipeline, since: string, rest: Record<string, string> = {}) =>
    (await staff.get<ChangesAnswer>(`/boards/${pipeline.id}/changes`, { query: { since, ...rest } })).body

  it('brings cards that are new, moved or changed, and those that are gone, with the counts', async () => {
    const { pipeline, stages } = await board()
    const [todo, doing] = [at(stages, 'to-do'), at(stages, 'doing')]
    const kept = await make.card(studio, todo, { title: 'kept' })
    const thrown = await make.card(studio, todo, { title: 'thrown' })
    const deleted = await make.card(studio, todo, { title: 'deleted' })
    const left = await make.card(studio, todo, { title: 'left' })
    const { cursor } = await read(pipeline)
    await move(pipeline, { card: kept.id, stage: doing.id })
    const fresh = await make.card(studio, doing, { title: 'fresh', value: 5 })
    await payload.update({ collection: 'pipeline-items', id: thrown.id, data: { deletedAt: new Date().toISOString() } })
    await payload.delete({ collection: 'pipeline-items', id: deleted.id })
    const elsewhere = at((await board()).stages, 'to-do')
    await payload.update({ collection: 'pipeline-items', id: left.id, data: { stage: elsewhere.id } })

    const told = await changes(pipeline, cursor)
    expect(told.cards.map(({ title, stage }) => [title, stage]).toSorted()).toEqual([
      ['fresh', doing.id],
      ['kept', doing.id],
    ])
    expect(told.gone.toSorted()).toEqual([thrown.id, deleted.id, left.id].toSorted())
    expect(told.counts.map(({ stage, count, value }) => [stage, count, value])).toEqual([
      [todo.id, 0, []],
      [doing.id, 2, [{ currency: 'EUR', minor: 5 }]],
      [at(stages, 'done').id, 0, []],
    ])
    expect(told.reload).toBe(false)

    const calm = await changes(pipeline, told.cursor)
    expect([calm.cards, calm.gone]).toEqual([[], []])
    await staff.patch(`/pipeline-items/${fresh.id}`, { body: { title: 'renamed', tags: ['x'] } })
    const again = await changes(pipeline, calm.cursor)
    expect(again.cards.map(({ title, tags }) => [title, tags])).toEqual([['renamed', ['x']]])
    // For somebody who looks for something else it is gone.
    expect((await changes(pipeline, calm.cursor, { q: 'kept' })).gone).toEqual([fresh.id])
  })

  it('starts anew for a cursor of another life of the database', async () => {
    const { pipeline, stages } = await board()
    const card = await make.card(studio, at(stages, 'to-do'))
    expect((await changes(pipeline, '999999999999')).cards.map(({ id }) => id)).toEqual([card.id])
  })
})

describe('a limit', () => {
  it('[pipeline-item-cards] holds for every way a card comes in, and says which stage is full', async () => {
    const { pipeline, stages } = await board()
    const [todo, doing] = [at(stages, 'to-do'), at(stages, 'doing')]
    await payload.update({ collection: 'pipeline-stages', id: doing.id, data: { wipLimit: 2 } })
    const inside = await make.card(studio, doing, { title: 'one' })
    const trashed = await make.card(studio, doing, { title: 'two' })
    const outside = await make.card(studio, todo, { title: 'three' })
    const words = 'The stage “Doing” is full: its limit is 2. Move a card out of it first.'
    const refused = await move(pipeline, { card: outside.id, stage: doing.id })
    expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([409, words])
    const patched = await staff.patch(`/pipeline-items/${outside.id}`, { body: { stage: doing.id } })
    expect([patched.status, patched.body.errors?.[0]?.message]).toEqual([409, words])
    const bulk = await staff.patch('/pipeline-items', {
      query: { where: { id: { in: [outside.id] } } },
      body: { stage: doing.id },
    })
    expect([bulk.status, bulk.text.includes(words)]).toEqual([409, true])
    const posted = await staff.post('/pipeline-items', {
      body: { title: 'x', stage: doing.id, organization: studio.id, priority: 'LOW', currency: 'EUR' },
    })
    expect(posted.status).toBe(409)
    const graph = await staff.graphql(
      `mutation { updatePipelineItem(id: "${outside.id}", data: { stage: "${doing.id}" }) { id } }`,
    )
    expect(graph.body.errors?.[0]?.message).toBe(words)

    // Within the stage, and out of it.
    expect((await move(pipeline, { card: trashed.id, stage: doing.id, before: inside.id })).status).toBe(200)
    await staff.patch(`/pipeline-items/${trashed.id}`, { body: { deletedAt: new Date().toISOString() } })
    expect((await move(pipeline, { card: outside.id, stage: doing.id })).status).toBe(200)
    const restored = await staff.patch(`/pipeline-items/${trashed.id}`, {
      query: { trash: true },
      body: { deletedAt: null },
    })
    expect([restored.status, restored.body.errors?.[0]?.message]).toEqual([409, words])

    // A lowered limit throws nobody out, and lets nobody in.
    await payload.update({ collection: 'pipeline-stages', id: doing.id, data: { wipLimit: 1 } })
    expect((await move(pipeline, { card: inside.id, stage: todo.id })).status).toBe(200)
    expect((await move(pipeline, { card: inside.id, stage: doing.id })).status).toBe(409)
    expect(await titles(pipeline)).toEqual({ 'to-do': ['one'], doing: ['three'], done: [] })
  })
})

describe('a card written as a record', () => {
  it('goes to the end of the stage it names; nobody writes its rank, pipeline or times', async () => {
    const { pipeline, stages } = await board()
    const [todo, doing] = [at(stages, 'to-do'), at(stages, 'doing')]
    await make.card(studio, doing, { title: 'first' })
    const made = await staff.post('/pipeline-items', {
      body: {
        title: 'made',
        stage: todo.id,
        organization: studio.id,
        rank: 'zz',
        pipeline: (await board()).pipeline.id,
        enteredStageAt: '2020-01-01T00:00:00.000Z',
        finishedAt: '2020-01-01T00:00:00.000Z',
      },
    })
    expect(made.status).toBe(201)
    expect(made.body.doc).toMatchObject({ pipeline: { id: pipeline.id }, finishedAt: null })
    expect(Date.parse(String(made.body.doc?.enteredStageAt))).toBeGreaterThan(Date.now() - 60_000)
    const id = String(made.body.doc?.id)
    await staff.patch(`/pipeline-items/${id}`, { body: { stage: doing.id, rank: 'a' } })
    expect(await titles(pipeline)).toEqual({ 'to-do': [], doing: ['first', 'made'], done: [] })
    const many = [await make.card(studio, todo, { title: 'x' }), await make.card(studio, todo, { title: 'y' })]
    const bulk = await staff.patch('/pipeline-items', {
      query: { where: { id: { in: many.map((card) => card.id) } } },
      body: { stage: doing.id },
    })
    expect(bulk.status).toBe(200)
    expect((await titles(pipeline)).doing?.toSorted()).toEqual(['first', 'made', 'x', 'y'])
    expect(new Set((await read(pipeline)).stages[1]?.cards.map(({ rank }) => rank)).size).toBe(4)
    // A title that changes moves nothing.
    await staff.patch(`/pipeline-items/${id}`, { body: { title: 'renamed' } })
    expect((await titles(pipeline)).doing?.slice(0, 2)).toEqual(['first', 'renamed'])
  })

  it('leaves the board with the trash and comes back to the end of its stage', async () => {
    const { pipeline, stages } = await board()
    const todo = at(stages, 'to-do')
    const a = await make.card(studio, todo, { title: 'a' })
    await staff.patch(`/pipeline-items/${a.id}`, { body: { deletedAt: new Date().toISOString() } })
    // Its rank is free meanwhile.
    await make.card(studio, todo, { title: 'b' })
    expect((await titles(pipeline))['to-do']).toEqual(['b'])
    await staff.patch(`/pipeline-items/${a.id}`, { query: { trash: true }, body: { deletedAt: null } })
    expect((await titles(pipeline))['to-do']).toEqual(['b', 'a'])
    expect(await historyOf(a.id)).toHaveLength(1)
  })

  it('says what happened, once: moved for the trail, finished with the outcome', async () => {
    const { pipeline, stages } = await board({ type: 'SALES' })
    const card = await make.card(studio, at(stages, 'lead-in'), { title: 'Deal' })
    await move(pipeline, { card: card.id, stage: at(stages, 'qualified').id })
    await staff.patch(`/pipeline-items/${card.id}`, { body: { stage: at(stages, 'won').id } })
    const events = await query<{ type: string; data: Record<string, unknown> }>(
      { payload },
      sql`select type, data from domain_events where subject_id = ${card.id} and type like 'card.%' order by occurred_at, type desc`,
    )
    expect(events.map(({ type, data }) => [type, data.outcome])).toEqual([
      ['card.moved', undefined],
      ['card.moved', undefined],
      ['card.finished', 'WON'],
    ])
    const [trail] = await query<{ summary: string; changes: unknown }>(
      { payload },
      sql`select summary, changes from audit_logs where subject_id = ${card.id} and action = 'card.moved' order by occurred_at limit 1`,
    )
    expect(trail).toMatchObject({
      summary: 'Card “Deal” moved',
      changes: [{ path: 'stage', before: at(stages, 'lead-in').id, after: at(stages, 'qualified').id }],
    })
  })
})

describe('stages and pipelines', () => {
  it('[pipeline-stage-order] begin with the usual ones of their type, in an order that can be changed', async () => {
    const { pipeline, stages } = await board({ type: 'SALES' })
    expect(
      (await read(pipeline)).stages.map(({ key, probability, isTerminal, outcome }) => [
        key,
        probability,
        isTerminal,
        outcome,
      ]),
    ).toEqual([
      ['lead-in', 10, false, null],
      ['qualified', 20, false, null],
      ['proposal', 50, false, null],
      ['negotiation', 75, false, null],
      ['won', 100, true, 'WON'],
      ['lost', 0, true, 'LOST'],
    ])
    await staff.patch(`/pipeline-stages/${at(stages, 'negotiation').id}`, { body: { order: 1.5 } })
    expect((await read(pipeline)).stages.map(({ key }) => key).slice(0, 3)).toEqual([
      'lead-in',
      'negotiation',
      'qualified',
    ])
    expect(Object.keys((await board({ type: 'CUSTOM' })).stages)).toEqual([])
    for (const type of ['SUPPORT', 'BILLING', 'INTERNAL', 'GENERIC'] as const) {
      const { stages: usual } = await board({ type })
      expect([type, Object.values(usual).some(({ isTerminal }) => isTerminal)]).toEqual([type, true])
    }
  })

  it('[pipeline-terminal-stage] finish the cards that come in, and take it back when they leave', async () => {
    const { pipeline, stages } = await board()
    const [doing, done] = [at(stages, 'doing'), at(stages, 'done')]
    const card = await make.card(studio, doing)
    const finishedAt = async () =>
      (await payload.findByID({ collection: 'pipeline-items', id: card.id, depth: 0 })).finishedAt
    await move(pipeline, { card: card.id, stage: done.id })
    expect(Date.parse(String(await finishedAt()))).toBeGreaterThan(Date.now() - 60_000)
    await move(pipeline, { card: card.id, stage: doing.id })
    expect(await finishedAt()).toBeNull()
    // A stage that becomes an end finishes what stands in it.
    await staff.patch(`/pipeline-stages/${doing.id}`, { body: { isTerminal: true } })
    expect(await finishedAt()).not.toBeNull()
    await staff.patch(`/pipeline-stages/${doing.id}`, { body: { isTerminal: false } })
    expect(await finishedAt()).toBeNull()
  })

  it('[pipeline-active-flag] an inactive pipeline takes no new cards by any way; those on it are moved as ever', async () => {
    const { pipeline, stages } = await board({ name: 'Old board' })
    const [todo, doing] = [at(stages, 'to-do'), at(stages, 'doing')]
    const card = await make.card(studio, todo)
    const thrown = await make.card(studio, todo)
    const foreign = await make.card(studio, at((await board()).stages, 'to-do'))
    await staff.patch(`/pipeline-items/${thrown.id}`, { body: { deletedAt: new Date().toISOString() } })
    await staff.patch(`/pipelines/${pipeline.id}`, { body: { isActive: false } })
    const words = 'The pipeline “Old board” takes no new cards. Switch it on, or choose another one.'
    const added = await staff.post(`/boards/${pipeline.id}/cards`, { body: { title: 'x', stage: todo.id } })
    expect([added.status, added.body.errors?.[0]?.message]).toEqual([409, words])
    const body = { title: 'x', stage: todo.id, organization: studio.id }
    expect((await staff.post('/pipeline-items', { body })).status).toBe(409)
    expect((await staff.patch(`/pipeline-items/${foreign.id}`, { body: { stage: todo.id } })).status).toBe(409)
    const restored = await staff.patch(`/pipeline-items/${thrown.id}`, {
      query: { trash: true },
      body: { deletedAt: null },
    })
    expect(restored.status).toBe(409)
    expect((await move(pipeline, { card: card.id, stage: doing.id })).status).toBe(200)
    expect((await read(pipeline)).pipeline.isActive).toBe(false)
  })

  it('a stage with cards stays, with words; a pipeline takes its empty stages with it', async () => {
    const { pipeline, stages } = await board()
    const [todo, doing] = [at(stages, 'to-do'), at(stages, 'doing')]
    const admin = await restClient(app).as(await make.user({ organization: studio, role: 'ADMIN' }))
    const card = await make.card(studio, todo)
    const refused = await staff.delete(`/pipeline-stages/${todo.id}`)
    expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([
      409,
      'The stage “To do” still has cards (1). Move them to another stage first.',
    ])
    expect((await admin.delete(`/pipelines/${pipeline.id}`)).status).toBe(409)
    await staff.patch(`/pipeline-items/${card.id}`, { body: { deletedAt: new Date().toISOString() } })
    expect((await staff.delete(`/pipeline-stages/${todo.id}`)).body.errors?.[0]?.message).toBe(
      'The trash still has cards of the stage “To do” (1). Restore and move them, or delete them for good.',
    )
    expect((await staff.delete(`/pipeline-stages/${doing.id}`)).status).toBe(200)
    expect((await admin.delete(`/pipeline-items/${card.id}`, { query: { trash: true } })).status).toBe(200)
    expect((await admin.delete(`/pipelines/${pipeline.id}`)).status).toBe(200)
    expect(await query({ payload }, sql`select id from pipeline_stages where pipeline_id = ${pipeline.id}`)).toEqual([])
  })

  it('keys are made from names, checked, and one pipeline’s among the living', async () => {
    const create = (body: Record<string, unknown>) =>
      staff.post('/pipelines', { body: { type: 'CUSTOM', organization: studio.id, ...body } })
    const made = await create({ name: 'New Business!' })
    expect(made.body.doc?.key).toBe('new-business')
    const twice = await create({ name: 'Other', key: 'new-business' })
    expect([twice.status, twice.text.includes('"path":"key"')]).toEqual([400, true])
    expect((await create({ name: 'Bad', key: 'Not a key' })).status).toBe(400)
    expect((await create({ name: '日本' })).status).toBe(400)
    await payload.update({
      collection: 'pipelines',
      id: String(made.body.doc?.id),
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await create({ name: 'New business' })).status).toBe(201)
    const { pipeline } = await board()
    const stage = (body: Record<string, unknown>) =>
      staff.post('/pipeline-stages', { body: { pipeline: pipeline.id, organization: studio.id, order: 9, ...body } })
    expect((await stage({ name: 'To do again', key: 'to-do' })).status).toBe(400)
    expect((await stage({ name: 'In review' })).body.doc?.key).toBe('in-review')
  })
})
