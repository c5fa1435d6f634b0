import { describe, expect, it } from 'vitest'
import type { Pipeline } from '@/payload-types'
import type { Card, ChangesAnswer } from '@/plugins/pipelines/types'
import { query, sql } from '@/src/lib/database'
import { at, boardStudio } from '../helpers/boards'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'
import type { RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const { make, studio, other, person, staff, stranger, reader, read, board, titles, move, historyOf } =
  await boardStudio(app)

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
