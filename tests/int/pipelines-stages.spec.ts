import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/database'
import { at, boardStudio } from '../helpers/boards'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const { make, studio, staff, read, board, move } = await boardStudio(app)

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
