import type { Pipeline, PipelineStage } from '@/payload-types'
import type { BoardAnswer, Card } from '@/plugins/pipelines/types'
import { query, sql } from '@/src/lib/database'
import type { TestApp } from './app'
import { factories } from './factories'
import { restClient } from './rest'

type Stages = Record<string, PipelineStage>

/** A studio with boards: `staff` moves the cards, `reader` is nobody of the staff, `stranger` leads the studio `other`. */
export async function boardStudio(app: TestApp) {
  const { payload } = app
  const make = factories(app)
  const studio = await make.organization()
  const other = await make.organization()
  const person = await make.user({ organization: studio, role: 'PM', name: 'Ada' })
  const staff = await restClient(app).as(person)
  const stranger = await restClient(app).as(await make.user({ organization: other, role: 'ADMIN' }))
  const reader = await restClient(app).as(await make.user({ organization: studio, role: 'USER' }))
  const read = async (pipeline: Pipeline, query: Record<string, unknown> = {}) =>
    (await staff.get<BoardAnswer>(`/boards/${pipeline.id}`, { query })).body

  return {
    ...{ make, studio, other, person, staff, stranger, reader, read },
    /** A pipeline with its stages by key. */
    async board(values: Partial<Pipeline> = {}): Promise<{ pipeline: Pipeline; stages: Stages }> {
      const pipeline = await make.pipeline(studio, values)
      const { docs } = await payload.find({
        collection: 'pipeline-stages',
        where: { pipeline: { equals: pipeline.id } },
        sort: 'order',
        depth: 0,
      })
      return { pipeline, stages: Object.fromEntries(docs.map((stage) => [stage.key, stage])) }
    },
    /** What stands on a board: titles from top to bottom, by the stage's key. */
    titles: async (pipeline: Pipeline): Promise<Record<string, string[]>> =>
      Object.fromEntries((await read(pipeline)).stages.map(({ key, cards }) => [key, cards.map(({ title }) => title)])),
    move: (pipeline: Pipeline, body: Record<string, unknown>, as = staff) =>
      as.post<{ card: Card; errors?: { message: string }[] }>(`/boards/${pipeline.id}/move`, { body }),
    /** Where a card was, stage by stage, by their keys. */
    historyOf: (card: string) =>
      query<{ from: string | null; to: string; by: string | null; seconds: number | null }>(
        { payload },
        sql`select f.key as from, t.key as to, moved_by_id as by, seconds_in_stage::int as seconds from pipeline_moves m
            left join pipeline_stages f on f.id = m.from_stage_id join pipeline_stages t on t.id = m.to_stage_id
            where m.item_id = ${card} order by m.moved_at, m.from_stage_id nulls first`,
      ),
  }
}

/** The stage with a key. */
export const at = (stages: Stages, key: string): PipelineStage => {
  const stage = stages[key]
  if (!stage) throw new Error(`There is no stage "${key}".`)
  return stage
}
