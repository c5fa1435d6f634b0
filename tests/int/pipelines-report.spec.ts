import { generateKeyBetween } from 'fractional-indexing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization, Pipeline, PipelineStage } from '@/payload-types'
import type { BoardReport } from '@/plugins/pipelines/report/types'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let staff: RestClient
let pipeline: Pipeline
let stages: Map<string, PipelineStage>

beforeAll(async () => {
  studio = await make.organization()
  staff = await restClient(app).as(await make.user({ organization: studio, role: 'TEAM' }))
  pipeline = await make.pipeline(studio, { type: 'SALES' })
  const { docs } = await payload.find({
    collection: 'pipeline-stages',
    where: { pipeline: { equals: pipeline.id } },
    depth: 0,
  })
  stages = new Map(docs.map((stage) => [stage.key, stage]))
})

const DAY = 86_400
const idOf = (key: string | null) => (key === null ? null : (stages.get(key)?.id ?? null))

/** A card whose history is told as days of January 2027, noon. */
async function history(title: string, steps: [day: number, stage: string][]): Promise<void> {
  const last = stages.get(steps.at(-1)?.[1] ?? '')
  if (!last) throw new Error('There is no such stage.')
  const card = await make.card(studio, last, { title })
  await query({ payload }, sql`delete from pipeline_moves where item_id = ${card.id}`)
  for (const [index, [day, stage]] of steps.entries()) {
    const before = steps[index - 1]
    await query(
      { payload },
      sql`insert into pipeline_moves (id, organization_id, item_id, pipeline_id, from_stage_id, to_stage_id, moved_at, seconds_in_stage)
          values (gen_random_uuid(), ${studio.id}, ${card.id}, ${pipeline.id}, ${idOf(before?.[1] ?? null)}, ${idOf(stage)},
            ${new Date(Date.UTC(2027, 0, day, 12)).toISOString()}, ${before ? (day - before[0]) * DAY : null})`,
    )
  }
}

describe('the report of a board', () => {
  it('[pipeline-stage-order] gives stays, conversion and weeks as the sheet beside it counts them', async () => {
    // The sheet: five cards of January 2027. The 4th, 11th, 18th and 25th are Mondays.
    await history('won', [
      [4, 'lead-in'],
      [6, 'qualified'],
      [11, 'proposal'],
      [20, 'won'],
    ])
    await history('lost', [
      [5, 'lead-in'],
      [9, 'qualified'],
      [12, 'lost'],
    ])
    await history('open', [
      [11, 'lead-in'],
      [17, 'qualified'],
    ])
    await history('back', [
      [12, 'lead-in'],
      [22, 'qualified'],
      [25, 'lead-in'],
    ])
    // Came before the period; what happens to it within counts as a stay, not as an entry of its first stage.
    await history('early', [
      [-20, 'lead-in'],
      [8, 'proposal'],
      [26, 'won'],
    ])

    const { body } = await staff.get<BoardReport>(`/boards/${pipeline.id}/report?from=2027-01-01&to=2027-01-31`)
    const of = (key: string) => body.stages.find((stage) => stage.key === key)
    // Lead in: 2, 4, 6, 10 and 28 days; the median 6, the 90th hundredth 10 + 0.6 × 18 = 20.8.
    expect(of('lead-in')?.stays).toEqual({ count: 5, median: 6 * DAY, p90: 1_797_120 })
    // Qualified: 5, 3 and 3 days.
    expect(of('qualified')?.stays).toEqual({ count: 3, median: 3 * DAY, p90: 397_440 })
    // Proposal: 9 and 18 days.
    expect(of('proposal')?.stays).toEqual({ count: 2, median: 13.5 * DAY, p90: 1_477_440 })
    expect(of('won')?.stays).toEqual({ count: 0, median: null, p90: null })

    expect(of('lead-in')?.conversion).toEqual({ entered: 4, wentOn: 4, won: 1, lost: 1, finished: 0, rate: 1 })
    expect(of('qualified')?.conversion).toEqual({ entered: 4, wentOn: 1, won: 1, lost: 1, finished: 0, rate: 0.25 })
    expect(of('proposal')?.conversion).toEqual({ entered: 2, wentOn: 2, won: 2, lost: 0, finished: 0, rate: 1 })
    expect(of('won')?.conversion).toMatchObject({ entered: 2, won: 2, rate: null })
    expect(body.stages.map(({ now }) => now.count)).toEqual([1, 1, 0, 0, 2, 1])
    expect(of('proposal')?.now).toEqual({ count: 0, median: null, oldest: null })

    expect(body.weeks).toEqual([
      { week: '2026-12-28', arrived: 0, finished: 0, won: 0, lost: 0 },
      { week: '2027-01-04', arrived: 2, finished: 0, won: 0, lost: 0 },
      { week: '2027-01-11', arrived: 2, finished: 1, won: 0, lost: 1 },
      { week: '2027-01-18', arrived: 0, finished: 1, won: 1, lost: 0 },
      { week: '2027-01-25', arrived: 0, finished: 1, won: 1, lost: 0 },
    ])
    // A shorter period ends the stays before it, and the entries; what became of them is told until today.
    const week = await staff.get<BoardReport>(`/boards/${pipeline.id}/report?from=2027-01-04&to=2027-01-10`)
    expect(week.body.stages[0]).toMatchObject({
      stays: { count: 3 },
      conversion: { entered: 2, wentOn: 2, won: 1, lost: 1 },
    })
    expect(week.body.weeks).toHaveLength(1)
  })

  it('refuses a period that is none in words', async () => {
    const answer = await staff.get(`/boards/${pipeline.id}/report?from=2027-02-30`)
    expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([400, 'Give days as 2027-01-31.'])
  })
})

it('the database appends as the library does', async () => {
  const keys: (string | null)[] = [
    null,
    'Zz',
    'Z0',
    'Yzz',
    'a0',
    'a9',
    'aZ',
    'ay',
    'az',
    'b00',
    'bzz',
    'czzz',
    'a0V',
    'azzV',
    'b0zG',
    'A'.padEnd(27, 'z'),
  ]
  for (const key of keys) {
    const [row] = await query<{ rank: string }>({ payload }, sql`select orrery_rank_after(${key}) as rank`)
    expect([key, row?.rank]).toEqual([key, generateKeyBetween(key, null)])
  }
})
