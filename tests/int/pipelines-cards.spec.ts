import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization, Pipeline, PipelineStage, User } from '@/payload-types'
import type { BoardAnswer, Card } from '@/plugins/pipelines/types'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let other: Organization
let person: User
let staff: RestClient

beforeAll(async () => {
  studio = await make.organization()
  other = await make.organization()
  person = await make.user({ organization: studio, role: 'PM', name: 'Ada' })
  staff = await restClient(app).as(person)
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

describe('a board', () => {
  it('[kanban-pipelines] shows stages with their cards, counts and sums, and moves a card between two others', async () => {
    const { pipeline, stages } = await board()
    const [todo, doing] = [stages['to-do']!, stages.doing!]
    const [a, b, c] = [
      await make.card(studio, todo, { title: 'a', value: 1250, tags: ['press', 'urgent'] }),
      await make.card(studio, todo, { title: 'b', value: 100, assignedTo: person.id }),
      await make.card(studio, todo, { title: 'c', value: 5000, currency: 'JPY' }),
    ]
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
  })
})
