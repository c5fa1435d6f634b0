import type { Payload } from 'payload'
import { sql } from '@/src/lib/database'
import { meridianPipelines, nadirPipelines, type DemoCard, type DemoPipeline } from './pipelineCards'

const DAY = 24 * 60 * 60 * 1000

/** Marks the seed's own writes, as in `scripts/seed/index.ts`. */
const context = { seedDemo: true, trustedMemberships: true }

interface PipelinesSeed {
  organization: string
  /** Ids of people by e-mail address, and of clients by name. */
  people: ReadonlyMap<string, string>
  clients?: ReadonlyMap<string, string>
}

/** Ids of pipelines by key, and of stages by both keys: `sales/proposal`. */
export interface SeededPipelines {
  pipelines: Map<string, string>
  stages: Map<string, string>
}

/** Meridian's boards: Sales, Support and Delivery, with cards that have come a way. */
export function seedPipelines(payload: Payload, seed: PipelinesSeed): Promise<SeededPipelines> {
  return boards(payload, meridianPipelines, seed)
}

/** Nadir's one board. */
export function seedNadirPipelines(payload: Payload, seed: PipelinesSeed): Promise<SeededPipelines> {
  return boards(payload, nadirPipelines, seed)
}

async function boards(payload: Payload, list: DemoPipeline[], seed: PipelinesSeed): Promise<SeededPipelines> {
  const pipelines = new Map<string, string>()
  const stages = new Map<string, string>()
  for (const { cards, limits = {}, ...data } of list) {
    const { id } = await payload.create({
      collection: 'pipelines',
      data: { ...data, isActive: true, organization: seed.organization },
      context,
    })
    pipelines.set(data.key, id)
    const { docs } = await payload.find({
      collection: 'pipeline-stages',
      where: { pipeline: { equals: id } },
      depth: 0,
      limit: 20,
    })
    for (const stage of docs) {
      stages.set(`${data.key}/${stage.key}`, stage.id)
      const wipLimit = limits[stage.key]
      if (wipLimit) await payload.update({ collection: 'pipeline-stages', id: stage.id, data: { wipLimit }, context })
    }
    for (const card of cards) await walk(payload, seed, card, (stage) => stages.get(`${data.key}/${stage}`) ?? '')
  }
  return { pipelines, stages }
}

/** Makes a card and takes it its way, and then sets the times back: a demo in which everything happened this second shows nothing. */
async function walk(
  payload: Payload,
  { organization, people, clients }: PipelinesSeed,
  { path, due, assignedTo, client, ...card }: DemoCard,
  stageOf: (key: string) => string,
): Promise<void> {
  const [[firstAge, first] = [0, ''], ...rest] = path
  const today = new Date().toISOString().slice(0, 10)
  const person = assignedTo ? people.get(assignedTo) : undefined
  const { id } = await payload.create({
    collection: 'pipeline-items',
    data: {
      priority: 'MEDIUM',
      currency: 'EUR',
      ...card,
      stage: stageOf(first),
      organization,
      assignedTo: person,
      client: client ? clients?.get(client) : undefined,
      dueDate: due === undefined ? undefined : new Date(Date.parse(`${today}T12:00:00Z`) + due * DAY).toISOString(),
    },
    depth: 0,
    context,
  })
  for (const [, stage] of rest) {
    await payload.update({ collection: 'pipeline-items', id, data: { stage: stageOf(stage) }, depth: 0, context })
  }
  const times = path.map(([age], step) =>
    new Date(Date.now() - age * DAY - 2 * 3_600_000 + step * 60_000).toISOString(),
  )
  await payload.db.drizzle.execute(
    sql`with told as (
          select id, row_number() over (order by moved_at, from_stage_id nulls first) as step from pipeline_moves where item_id = ${id}
        ), meant as (
          select step, at::timestamptz as at, lag(at::timestamptz) over (order by step) as before
          from json_array_elements_text(${JSON.stringify(times)}::json) with ordinality as t(at, step)
        )
        update pipeline_moves m set moved_at = meant.at, moved_by_id = ${person ?? null},
          seconds_in_stage = round(extract(epoch from meant.at - meant.before)), created_at = meant.at, updated_at = meant.at
        from told join meant on meant.step = told.step where m.id = told.id`,
  )
  const made = new Date(Date.now() - firstAge * DAY - 2 * 3_600_000).toISOString()
  await payload.db.drizzle.execute(
    sql`with owner as (select set_config('orrery.owner', 'pipelines.cards', true) as flag)
        update pipeline_items set created_at = ${made}, updated_at = ${times.at(-1)}, entered_stage_at = ${times.at(-1)},
          finished_at = case when finished_at is not null then ${times.at(-1)}::timestamptz end
        from owner where id = ${id} and owner.flag is not null`,
  )
}
