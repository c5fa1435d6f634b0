import { beforeAll, describe, expect, it } from 'vitest'
import type {
  Client,
  Opportunity,
  Organization,
  Pipeline,
  PipelineItem,
  PipelineStage,
  Task,
  User,
} from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let person: User
let colleague: User
let client: Client
let staff: RestClient
let pipeline: Pipeline
let stages: Record<string, PipelineStage>

beforeAll(async () => {
  studio = await make.organization()
  person = await make.user({ organization: studio, role: 'PM' })
  colleague = await make.user({ organization: studio, role: 'TEAM' })
  client = await make.client(studio)
  staff = await restClient(app).as(person)
  ;({ pipeline, stages } = await boardOf('SALES'))
})

async function boardOf(type: Pipeline['type']): Promise<{ pipeline: Pipeline; stages: Record<string, PipelineStage> }> {
  const board = await make.pipeline(studio, { type })
  const { docs } = await payload.find({
    collection: 'pipeline-stages',
    where: { pipeline: { equals: board.id } },
    sort: 'order',
    depth: 0,
  })
  return { pipeline: board, stages: Object.fromEntries(docs.map((stage) => [stage.key, stage])) }
}

const at = (key: string): string => stages[key]?.id ?? ''
const cardsOf = async (record: { id: string }, trash = false) =>
  (
    await payload.find({
      collection: 'pipeline-items',
      where: { or: [{ task: { equals: record.id } }, { opportunity: { equals: record.id } }] },
      depth: 0,
      trash,
    })
  ).docs
const cardOf = async (record: { id: string }): Promise<PipelineItem> => {
  const [card, ...more] = await cardsOf(record)
  if (!card || more.length > 0) throw new Error(`There are ${more.length + (card ? 1 : 0)} cards.`)
  return card
}
const task = (values: Partial<Task> = {}) => make.task(studio, person, values)
const taskNow = (of: { id: string }) => payload.findByID({ collection: 'tasks', id: of.id, depth: 0, trash: true })
const patch = (of: { id: string }, body: Record<string, unknown>) => staff.patch(`/tasks/${of.id}`, { body })
const move = (card: { id: string }, stage: string) =>
  staff.post(`/boards/${pipeline.id}/move`, { body: { card: card.id, stage } })
const eventsOf = (card: { id: string }) =>
  query<{ type: string; outcome: string | null }>(
    { payload },
    sql`select type, data->>'outcome' as outcome from domain_events where subject_id = ${card.id} and type like 'card.%' order by occurred_at, type desc`,
  )

describe('a task in a pipeline', () => {
  it('[task-in-pipeline] has one card where it says, and card and task follow one another', async () => {
    const made = await task({
      title: 'Write the offer',
      stage: at('proposal'),
      priority: 'HIGH',
      dueDate: '2027-03-01T12:00:00.000Z',
      client: client.id,
      assignedTo: colleague.id,
    })
    expect(await taskNow(made)).toMatchObject({ stage: at('proposal'), pipeline: pipeline.id })
    const card = await cardOf(made)
    expect(card).toMatchObject({
      title: 'Write the offer',
      stage: at('proposal'),
      pipeline: pipeline.id,
      priority: 'HIGH',
      dueDate: '2027-03-01T12:00:00.000Z',
      client: client.id,
      assignedTo: colleague.id,
    })

    expect((await move(card, at('negotiation'))).status).toBe(200)
    expect(await taskNow(made)).toMatchObject({ stage: at('negotiation'), updatedBy: person.id })
    expect((await patch(made, { stage: at('qualified'), title: 'Rewrite the offer', assignedTo: null })).status).toBe(
      200,
    )
    const followed = await cardOf(made)
    expect(followed).toMatchObject({
      id: card.id,
      stage: at('qualified'),
      title: 'Rewrite the offer',
      assignedTo: person.id,
    })
    expect((await eventsOf(card)).map(({ type }) => type)).toEqual(['card.moved', 'card.moved'])

    const renamed = await staff.patch(`/pipeline-items/${card.id}`, { body: { title: 'Another' } })
    expect([renamed.status, renamed.body.errors?.[0]?.message]).toEqual([
      409,
      'This card shows the task “Rewrite the offer”. Change it there: the card follows.',
    ])
    expect(
      (await staff.patch(`/pipeline-items/${card.id}`, { body: { description: 'Ours', tags: ['a'] } })).status,
    ).toBe(200)
  })

  it('goes to the first stage when it names a pipeline alone, and off the board when it names none', async () => {
    const made = await task({ pipeline: pipeline.id })
    expect((await cardOf(made)).stage).toBe(at('lead-in'))
    await patch(made, { stage: null })
    expect(await taskNow(made)).toMatchObject({ stage: null, pipeline: null })
    expect(await cardsOf(made)).toEqual([])
    await patch(made, { pipeline: pipeline.id })
    expect((await cardOf(made)).stage).toBe(at('lead-in'))
    expect(await cardsOf(made, true)).toHaveLength(1)
    const second = await boardOf('GENERIC')
    await patch(made, { pipeline: second.pipeline.id })
    expect(await cardOf(made)).toMatchObject({ pipeline: second.pipeline.id, stage: second.stages['to-do']?.id })
  })

  it('that is done goes to the end, a cancelled one to LOST; a card at an end ends its task', async () => {
    const made = await task({ stage: at('lead-in') })
    const answer = await patch(made, { status: 'DONE' })
    expect(answer.body.doc).toMatchObject({ status: 'DONE', stage: { id: at('won') } })
    const card = await cardOf(made)
    expect(card.stage).toBe(at('won'))
    expect(card.finishedAt).not.toBeNull()
    expect(await eventsOf(card)).toEqual([
      { type: 'card.moved', outcome: null },
      { type: 'card.finished', outcome: 'WON' },
    ])
    await move(card, at('proposal'))
    expect(await taskNow(made)).toMatchObject({ status: 'IN_PROGRESS', completedAt: null, stage: at('proposal') })
    await move(card, at('won'))
    const done = await taskNow(made)
    expect([done.status, done.completedAt === null]).toEqual(['DONE', false])
    // Open again: the card stays where it is.
    await patch(made, { status: 'IN_PROGRESS' })
    expect((await cardOf(made)).stage).toBe(at('won'))
    await patch(made, { status: 'CANCELLED', stage: at('proposal') })
    expect([(await taskNow(made)).status, (await cardOf(made)).stage]).toEqual(['CANCELLED', at('lost')])

    const written = await task({ stage: at('lead-in') })
    const shown = await cardOf(written)
    // As the admin sends it: the time in the header is the card's, not the task's.
    await staff.patch(`/pipeline-items/${shown.id}`, {
      headers: { 'if-match': `"${shown.updatedAt}"` },
      body: { stage: at('lost') },
    })
    expect((await taskNow(written)).status).toBe('CANCELLED')
    const put = await task({ stage: at('lead-in') })
    await patch(put, { stage: at('won') })
    expect((await taskNow(put)).status).toBe('DONE')
    await patch(put, { stage: at('qualified') })
    expect((await taskNow(put)).status).toBe('IN_PROGRESS')
  })

  it('takes its card into the trash and out of it; a card in the trash leaves the task without a stage', async () => {
    const made = await task({ stage: at('lead-in') })
    const card = await cardOf(made)
    await patch(made, { deletedAt: new Date().toISOString() })
    expect(await cardsOf(made)).toEqual([])
    await staff.patch(`/tasks/${made.id}`, { query: { trash: true }, body: { deletedAt: null } })
    expect(await cardOf(made)).toMatchObject({ id: card.id, stage: at('lead-in') })
    await staff.patch(`/pipeline-items/${card.id}`, { body: { deletedAt: new Date().toISOString() } })
    expect(await taskNow(made)).toMatchObject({ stage: null, pipeline: null })
    await staff.patch(`/pipeline-items/${card.id}`, { query: { trash: true }, body: { deletedAt: null } })
    expect((await taskNow(made)).stage).toBe(at('lead-in'))
    await payload.delete({ collection: 'tasks', id: made.id })
    expect(await cardsOf(made, true)).toEqual([])
  })

  it('is refused where its card would be, with the words of the board', async () => {
    const full = await boardOf('GENERIC')
    const doing = full.stages.doing?.id ?? ''
    await payload.update({ collection: 'pipeline-stages', id: doing, data: { wipLimit: 1 } })
    const first = await task({ stage: doing })
    const second = await task({ stage: full.stages['to-do']?.id })
    const refused = await patch(second, { stage: doing, title: 'Other' })
    expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([
      409,
      'The stage “Doing” is full: its limit is 1. Move a card out of it first.',
    ])
    expect((await taskNow(second)).title).toBe(second.title)
    expect(
      (
        await staff.post('/pipeline-items', {
          body: { title: 'x', stage: full.stages['to-do']?.id, task: first.id, organization: studio.id },
        })
      ).status,
    ).toBe(400)
    const theirs = await make.organization()
    const foreign = await make.pipeline(theirs)
    const [stage] = (await payload.find({ collection: 'pipeline-stages', where: { pipeline: { equals: foreign.id } } }))
      .docs
    expect((await patch(second, { stage: stage?.id })).status).toBe(400)
    expect((await patch(second, { pipeline: foreign.id })).status).toBe(400)
  })
})

describe('an opportunity', () => {
  const opportunity = (values: Partial<Opportunity> = {}) =>
    payload.create({
      collection: 'opportunities',
      data: {
        title: 'Second site',
        client: client.id,
        organization: studio.id,
        currency: 'EUR',
        source: 'MANUAL',
        value: 900_000,
        owner: person.id,
        ...values,
      },
      depth: 0,
    })
  const now = (of: { id: string }) => payload.findByID({ collection: 'opportunities', id: of.id, depth: 0 })

  it('and its card follow one another; an end is said with its outcome', async () => {
    const made = await opportunity({ stage: at('qualified') })
    const card = await cardOf(made)
    expect(card).toMatchObject({
      title: 'Second site',
      value: 900_000,
      currency: 'EUR',
      client: client.id,
      assignedTo: person.id,
    })
    await move(card, at('won'))
    expect((await now(made)).stage).toBe(at('won'))
    expect(await eventsOf(card)).toEqual([
      { type: 'card.moved', outcome: null },
      { type: 'card.finished', outcome: 'WON' },
    ])
    await staff.patch(`/opportunities/${made.id}`, {
      body: { stage: at('proposal'), value: 950_000, title: 'Third site' },
    })
    expect(await cardOf(made)).toMatchObject({
      id: card.id,
      stage: at('proposal'),
      value: 950_000,
      title: 'Third site',
    })
    expect((await staff.patch(`/pipeline-items/${card.id}`, { body: { value: 1 } })).status).toBe(409)
    await staff.patch(`/opportunities/${made.id}`, { body: { stage: null } })
    expect(await cardsOf(made)).toEqual([])
    await staff.patch(`/opportunities/${made.id}`, { body: { stage: at('won') } })
    expect((await eventsOf(card)).at(-1)).toEqual({ type: 'card.finished', outcome: 'WON' })
    const none = await opportunity()
    expect(await cardsOf(none)).toEqual([])
  })
})
