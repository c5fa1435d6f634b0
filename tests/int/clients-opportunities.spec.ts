import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Client, Opportunity, Organization, User } from '@/payload-types'
import { emit } from '@/plugins/events/api'
import type { Forecast } from '@/plugins/clients/opportunities/forecast'
import { suggestOpportunity } from '@/plugins/clients/suggestions/suggestOpportunity'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

let studio: Organization
let client: Client
let pm: User
let asPm: RestClient
let asTeam: RestClient
let asStranger: RestClient

const read = (id: string) => payload.findByID({ collection: 'opportunities', id, depth: 0 })
const events = (type: string, subject: string) =>
  query({ payload }, sql`select id from domain_events where type = ${type} and subject_id = ${subject}`)
const projectsOf = (of: Client) =>
  payload.find({ collection: 'projects', where: { client: { equals: of.id } }, depth: 0 })

beforeAll(async () => {
  studio = await make.organization()
  client = await make.client(studio)
  pm = await make.user({ organization: studio, role: 'PM' })
  asPm = await restClient(app).as(pm)
  asTeam = await restClient(app).as(await make.user({ organization: studio, role: 'TEAM' }))
  asStranger = await restClient(app).as(await make.user({ organization: await make.organization(), role: 'ADMIN' }))
})

describe('[opportunity-dismiss] dismissing', () => {
  it('takes an opportunity out of the open ones without deleting it, and brings it back', async () => {
    const one = await make.opportunity(studio, client)
    expect((await asPm.post(`/opportunities/${one.id}/dismiss`)).status).toBe(200)
    expect(await read(one.id)).toMatchObject({ isDismissed: true, closedAt: expect.any(String), deletedAt: null })
    const open = await asPm.get('/opportunities', {
      query: { where: { isDismissed: { not_equals: true } }, limit: 100 },
    })
    expect(open.body.docs?.map(({ id }) => id)).not.toContain(one.id)

    await asPm.post(`/opportunities/${one.id}/dismiss`, { body: { isDismissed: false } })
    expect(await read(one.id)).toMatchObject({ isDismissed: false, closedAt: null })
  })

  it('twice changes nothing more and says it once', async () => {
    const one = await make.opportunity(studio, client)
    await asPm.post(`/opportunities/${one.id}/dismiss`)
    const { closedAt } = await read(one.id)
    await asPm.post(`/opportunities/${one.id}/dismiss`)
    expect((await read(one.id)).closedAt).toBe(closedAt)
    expect(await events('opportunity.dismissed', one.id)).toHaveLength(1)
  })

  it.each([
    ['somebody who does not see opportunities', () => asTeam, 404],
    ['somebody of another studio', () => asStranger, 404],
    ['nobody', () => restClient(app), 401],
  ])('is refused to %s', async (_, who, status) => {
    const one = await make.opportunity(studio, client)
    expect((await who().post(`/opportunities/${one.id}/dismiss`)).status).toBe(status)
    expect((await read(one.id)).isDismissed).toBe(false)
  })
})

describe('[opportunity-convert] converting', () => {
  it('marks an opportunity, closes it and makes the project with its figures', async () => {
    const one = await make.opportunity(studio, client, { value: 4200_00, currency: 'CHF', description: 'All of it.' })
    const reply = await asPm.post<{ project: string; isNew: boolean }>(`/opportunities/${one.id}/convert`, {
      body: { project: { title: 'New dials', type: 'BRANDING' } },
    })
    expect([reply.status, reply.body.isNew]).toEqual([201, true])
    expect(await read(one.id)).toMatchObject({
      isConverted: true,
      isDismissed: false,
      closedAt: expect.any(String),
      project: reply.body.project,
    })
    const project = await payload.findByID({ collection: 'projects', id: reply.body.project, depth: 0 })
    expect(project).toMatchObject({
      title: 'New dials',
      type: 'BRANDING',
      budget: 4200_00,
      currency: 'CHF',
      client: client.id,
      owner: pm.id,
      createdBy: pm.id,
    })
  })

  it('again answers with the project of the first time', async () => {
    const own = await make.client(studio)
    const one = await make.opportunity(studio, own)
    const body = { project: { title: 'Once' } }
    const first = await asPm.post<{ project: string }>(`/opportunities/${one.id}/convert`, { body })
    const second = await asPm.post(`/opportunities/${one.id}/convert`, { body })
    expect([second.status, second.body]).toEqual([200, { project: first.body.project, isNew: false }])
    expect((await projectsOf(own)).totalDocs).toBe(1)
    expect(await events('opportunity.converted', one.id)).toHaveLength(1)
  })

  it('without a project makes none, brings a dismissed one back, and is for good', async () => {
    const own = await make.client(studio)
    const one = await make.opportunity(studio, own, { isDismissed: true })
    expect((await asPm.post(`/opportunities/${one.id}/convert`, { body: { project: null } })).status).toBe(201)
    expect(await read(one.id)).toMatchObject({ isConverted: true, isDismissed: false })
    expect((await projectsOf(own)).totalDocs).toBe(0)
    expect((await asPm.post(`/opportunities/${one.id}/dismiss`)).status).toBe(409)
    await asPm.patch(`/opportunities/${one.id}`, { body: { isConverted: false, isDismissed: true } })
    await payload.update({ collection: 'opportunities', id: one.id, data: { isConverted: false } })
    expect(await read(one.id)).toMatchObject({ isConverted: true, isDismissed: false })
  })

  it.each([
    ['a project without a title', () => asPm, { project: { title: ' ' } }, 400],
    ['a kind of project that is none', () => asPm, { project: { title: 'X', type: 'CASTLE' } }, 400],
    ['somebody who does not see opportunities', () => asTeam, { project: null }, 404],
    ['somebody of another studio', () => asStranger, { project: null }, 404],
  ])('is refused for %s and changes nothing', async (_, who, body, status) => {
    const one = await make.opportunity(studio, client)
    expect((await who().post(`/opportunities/${one.id}/convert`, { body })).status).toBe(status)
    expect((await read(one.id)).isConverted).toBe(false)
  })

  it('follows the board: a card that is won converts, one that is lost dismisses', async () => {
    const won = await make.opportunity(studio, client)
    const lost = await make.opportunity(studio, client)
    const req = await createLocalReq({}, payload)
    await emit(req, 'card.finished', { organization: studio.id, data: { opportunity: won.id, outcome: 'WON' } })
    await emit(req, 'card.finished', { organization: studio.id, data: { opportunity: lost.id, outcome: 'LOST' } })
    await emit(req, 'card.finished', { organization: studio.id, data: { opportunity: won.id, outcome: 'LOST' } })
    expect(await read(won.id)).toMatchObject({ isConverted: true, isDismissed: false })
    expect(await read(lost.id)).toMatchObject({ isConverted: false, isDismissed: true })
  })
})

interface SheetRow {
  title: string
  stage: string
  probability: string
  value: string
  currency: Opportunity['currency']
  'expected close': string
  state: 'converted' | 'dismissed' | 'open' | 'trash'
  'weighted by hand': string
}

describe('the forecast', () => {
  it('equals the sheet that was computed by hand, by month, by stage and in total', async () => {
    const rows = parse<SheetRow>(readFileSync(resolve(import.meta.dirname, '../fixtures/forecast-sheet.csv')), {
      columns: true,
    })
    const house = await make.organization()
    const own = await make.client(house)
    const asOwn = await restClient(app).as(await make.user({ organization: house, role: 'MANAGER' }))
    const stages = await stagesOf(house, rows)
    for (const row of rows) {
      const one = await make.opportunity(house, own, {
        title: row.title,
        stage: stages.get(row.stage),
        value: row.value === '' ? null : Number(row.value),
        currency: row.currency,
        expectedCloseDate: row['expected close'] || null,
        isDismissed: row.state === 'dismissed',
        deletedAt: row.state === 'trash' ? new Date().toISOString() : null,
      })
      if (row.state === 'converted') await asOwn.post(`/opportunities/${one.id}/convert`, { body: { project: null } })
    }
    const reply = await asOwn.get<{ forecasts: Forecast[] }>('/opportunities/forecast')
    expect(reply.status).toBe(200)
    const open = rows.filter(({ state }) => state === 'open')
    for (const currency of ['EUR', 'JPY']) {
      const sheet = open.filter((row) => row.currency === currency)
      const forecast = reply.body.forecasts.find((one) => one.currency === currency)
      expect(forecast?.total).toEqual({
        count: sheet.length,
        value: sum(sheet, 'value'),
        weighted: sum(sheet, 'weighted by hand'),
      })
      for (const { month, weighted, count } of forecast?.months ?? []) {
        const inMonth = sheet.filter((row) => row['expected close'].slice(0, 7) === (month ?? ''))
        expect([month, count, weighted]).toEqual([month, inMonth.length, sum(inMonth, 'weighted by hand')])
      }
      for (const { name, weighted, value } of forecast?.stages ?? []) {
        const inStage = sheet.filter((row) => row.stage === (name ?? ''))
        expect([name, value, weighted]).toEqual([name, sum(inStage, 'value'), sum(inStage, 'weighted by hand')])
      }
    }
    expect(reply.body.forecasts.map(({ currency, months }) => [currency, months.map(({ month }) => month)])).toEqual([
      ['EUR', ['2026-12', '2027-01', null]],
      ['JPY', ['2027-01', '2027-02']],
    ])
  })

  it('is for those who see opportunities, of their own studio', async () => {
    expect((await asTeam.get('/opportunities/forecast')).status).toBe(403)
    expect((await restClient(app).get('/opportunities/forecast')).status).toBe(401)
    expect((await asStranger.get('/opportunities/forecast')).body).toEqual({ forecasts: [] })
  })
})

describe('[opportunity-ai-upsell] suggestions', () => {
  const suggested = (of: Client) =>
    payload.find({ collection: 'opportunities', where: { client: { equals: of.id } }, depth: 0 })

  it('are found by rules over the client’s own data, with their reason, and come once', async () => {
    const own = await make.client(studio)
    await make.project(studio, own, {
      title: 'Shop',
      status: 'LAUNCHED',
      launchedAt: ago(70),
      budget: 80_000,
      type: 'STOREFRONT',
    })
    const first = await asPm.post('/opportunities/suggestions', { body: { client: own.id } })
    expect([first.status, first.body]).toEqual([200, { made: 2 }])
    const { docs } = await suggested(own)
    expect(docs.map(({ title, value, source, isAiGenerated }) => [title, value, source, isAiGenerated]).sort()).toEqual(
      [
        ['Automation behind Shop', 20_000, 'RULE', false],
        ['Care and maintenance for Shop', 12_000, 'RULE', false],
      ],
    )
    expect(docs.every(({ reason }) => reason?.includes('“Shop”'))).toBe(true)
    await asPm.post(`/opportunities/${docs[0]?.id}/dismiss`)
    await payload.update({ collection: 'opportunities', id: docs[1]?.id ?? '', data: { deletedAt: ago(0) } })
    const again = await asPm.post('/opportunities/suggestions', { body: { client: own.id } })
    expect(again.body).toEqual({ made: 0 })
  })

  it('of a provider are marked, and come once too', async () => {
    const own = await make.client(studio)
    // A provider that a test can do without: what it says is all that matters here.
    const provider = async () => ({
      key: 'ai:loyalty',
      title: 'A loyalty programme',
      reason: 'Half of the orders come from people who ordered before.',
      value: 900_00,
      currency: 'EUR',
    })
    const req = await createLocalReq({}, payload)
    const input = { ...(await provider()), client: own.id, organization: studio.id, source: 'AI' as const }
    const id = await suggestOpportunity(req, input)
    expect(await read(id ?? '')).toMatchObject({
      isAiGenerated: true,
      source: 'AI',
      reason: input.reason,
      value: 900_00,
    })
    expect(await suggestOpportunity(await createLocalReq({}, payload), input)).toBeNull()
  })

  it('cannot be forged: what a person writes is a person’s', async () => {
    const reply = await asPm.post('/opportunities', {
      body: { title: 'Mine', client: client.id, isAiGenerated: true, source: 'AI', suggestionKey: 'care:1' },
    })
    expect(reply.status).toBe(201)
    expect(await read(String(reply.body.doc?.id))).toMatchObject({
      isAiGenerated: false,
      source: 'MANUAL',
      suggestionKey: null,
    })
  })

  it('are refused to those who make no opportunities, and of clients of others nothing is said', async () => {
    expect((await asTeam.post('/opportunities/suggestions')).status).toBe(403)
    expect((await asStranger.post('/opportunities/suggestions', { body: { client: client.id } })).status).toBe(404)
    expect((await asPm.post('/opportunities/suggestions', { body: { client: 'x' } })).status).toBe(400)
  })
})

function sum(rows: readonly SheetRow[], column: 'value' | 'weighted by hand'): number {
  return rows.reduce((all, row) => all + Number(row[column] || 0), 0)
}

async function stagesOf(house: Organization, rows: readonly SheetRow[]): Promise<Map<string, string>> {
  const { id: pipeline } = await payload.create({
    collection: 'pipelines',
    data: { name: 'Sales', key: `sales-${house.id}`, type: 'CUSTOM', organization: house.id },
  })
  const found = new Map<string, string>()
  for (const { stage, probability } of rows) {
    if (stage === '' || found.has(stage)) continue
    const { id } = await payload.create({
      collection: 'pipeline-stages',
      data: {
        name: stage,
        key: stage.toLowerCase(),
        order: found.size,
        probability: Number(probability),
        pipeline,
        organization: house.id,
      },
    })
    found.set(stage, id)
  }
  return found
}
