import { expect, it } from 'vitest'
import type { BoardReport } from '@/plugins/pipelines/report/types'
import { seedPipelines } from '@/scripts/seed/pipelines'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'

const app = await startTestPayload()
const make = factories(app)

it('the boards of the demo have come a way: times follow one another, and limits hold', async () => {
  const organization = await make.organization()
  const person = await make.user({ organization, role: 'MANAGER' })
  const { pipelines, stages } = await seedPipelines(app.payload, {
    organization: organization.id,
    people: new Map([['team@orrery.test', person.id]]),
  })
  expect([...pipelines.keys()]).toEqual(['sales', 'support', 'delivery'])
  expect([stages.has('sales/proposal'), stages.has('delivery/in-progress')]).toEqual([true, true])
  const wrong = await query(
    { payload: app.payload },
    sql`select i.title from pipeline_items i where i.organization_id = ${organization.id} and (
          i.entered_stage_at <> (select max(moved_at) from pipeline_moves m where m.item_id = i.id)
          or exists (select from pipeline_moves m where m.item_id = i.id and (m.seconds_in_stage < 0 or m.moved_at > now())))`,
  )
  expect(wrong).toEqual([])
  const staff = await restClient(app).as(person)
  const { body } = await staff.get<BoardReport>(`/boards/${pipelines.get('sales')}/report`)
  expect(body.stages.map(({ key, conversion }) => [key, conversion.entered])).toEqual([
    ['lead-in', 7],
    ['qualified', 5],
    ['proposal', 3],
    ['negotiation', 2],
    ['won', 1],
    ['lost', 1],
  ])
  expect(body.weeks.reduce((sum, { finished }) => sum + finished, 0)).toBe(2)
})
