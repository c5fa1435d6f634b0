import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/database'
import { at, boardStudio } from '../helpers/boards'
import { startTestPayload } from '../helpers/payload'

const app = await startTestPayload()
const { payload } = app
const { make, studio, staff, read, board, titles, move, historyOf } = await boardStudio(app)

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
