import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import type { StoredHealth } from '@/plugins/clients/health/refreshHealth'
import { raiseContact } from '@/plugins/clients/contact/raiseContact'
import { suggestOpportunity } from '@/plugins/clients/suggestions/suggestOpportunity'
import { factories } from '@/tests/helpers/factories'
import { startTestPayload } from '@/tests/helpers/payload'
import { holdAt } from '@/tests/helpers/race'
import { restClient } from '@/tests/helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const studio = await make.organization()
const pm = await make.user({ organization: studio, role: 'PM' })
const asPm = await restClient(app).as(pm)
const DAY = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString()

const client = (id: string) => payload.findByID({ collection: 'clients', id, depth: 0 })
const reasonsOf = async (id: string) =>
  ((await client(id)).healthReasons as unknown as StoredHealth).reasons.map(({ key }) => key.split(':')[0]).sort()

describe('an opportunity', () => {
  it('[opportunity-convert] that fifty people convert at once becomes one project', async () => {
    const own = await make.client(studio)
    const { id } = await make.opportunity(studio, own)
    const replies = await Promise.all(
      Array.from({ length: 50 }, () =>
        asPm.post<{ project: string; isNew: boolean }>(`/opportunities/${id}/convert`, {
          body: { project: { title: 'One of fifty' } },
        }),
      ),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([...Array<number>(49).fill(200), 201])
    expect(new Set(replies.map(({ body }) => body.project)).size).toBe(1)
    const { totalDocs } = await payload.count({ collection: 'projects', where: { client: { equals: own.id } } })
    const said = await payload.count({
      collection: 'domain-events',
      where: { and: [{ type: { equals: 'opportunity.converted' } }, { subjectId: { equals: id } }] },
    })
    expect([totalDocs, said.totalDocs]).toEqual([1, 1])
  })

  it('that is dismissed while it is being converted stays converted', async () => {
    const { id } = await make.opportunity(studio, await make.client(studio))
    const hold = holdAt('clients.opportunity-claimed')
    const converting = asPm.post(`/opportunities/${id}/convert`, { body: { project: null } })
    await hold.arrived
    const dismissing = asPm.post(`/opportunities/${id}/dismiss`)
    await new Promise((resolve) => setTimeout(resolve, 100))
    hold.release()
    expect((await converting).status).toBe(201)
    await dismissing
    expect(await payload.findByID({ collection: 'opportunities', id, depth: 0 })).toMatchObject({
      isConverted: true,
      isDismissed: false,
    })
  })

  it('is suggested once by twenty who look at once', async () => {
    const own = await make.client(studio)
    const suggestion = { key: 'care:1', title: 'Care', reason: 'It runs.', value: null, currency: 'EUR' }
    const made = await Promise.all(
      Array.from({ length: 20 }, async () =>
        suggestOpportunity(await createLocalReq({}, payload), {
          ...suggestion,
          client: own.id,
          organization: studio.id,
          source: 'RULE',
        }),
      ),
    )
    expect(made.filter((id) => id !== null)).toHaveLength(1)
  })
})

describe('[client-health-score] health', () => {
  it('after two signals at once has both reasons, whichever came first', async () => {
    const own = await make.client(studio)
    const hold = holdAt('clients.health-locked')
    const late = make.project(studio, own, { dueDate: ago(9) })
    await hold.arrived
    const call = make.call(studio, own, { sentiment: 'NEGATIVE' })
    await new Promise((resolve) => setTimeout(resolve, 100))
    hold.release()
    await Promise.all([late, call])
    expect(await reasonsOf(own.id)).toEqual(['call', 'project'])
  })

  it('after many signals at once is what one computation says', async () => {
    const own = await make.client(studio)
    await Promise.all([
      ...[3, 9, 15].map((days) => make.project(studio, own, { dueDate: ago(days) })),
      ...[1, 2, 3].map((days) => make.call(studio, own, { scheduledAt: ago(days), sentiment: 'NEGATIVE' })),
      asPm.patch(`/clients/${own.id}`, { body: { paymentStatus: 'PENDING' } }),
    ])
    expect(await reasonsOf(own.id)).toEqual(['call', 'call', 'call', 'payment', 'project', 'project'])
    expect(await client(own.id)).toMatchObject({ healthScore: 'RED', healthReasons: { score: 29 } })
  })
})

describe('[client-follow-ups] the last contact', () => {
  it('of many at once is the latest, in whatever order they are written', async () => {
    const own = await make.client(studio)
    const days = [9, 2, 30, 1, 14, 5, 21, 3]
    await Promise.all(
      days.map(async (day) => raiseContact(await createLocalReq({}, payload), { client: own.id, at: ago(day) })),
    )
    const { lastContacted } = await client(own.id)
    expect(Math.round((Date.now() - Date.parse(lastContacted ?? '')) / DAY)).toBe(1)
  })

  it('survives a form that was opened before and is saved after', async () => {
    const own = await make.client(studio, { lastContacted: ago(20) })
    await Promise.all([
      make.call(studio, own, { scheduledAt: ago(2) }),
      asPm.patch(`/clients/${own.id}`, { body: { lastContacted: ago(20), notes: 'Old form' } }),
    ])
    const after = await client(own.id)
    expect(after.notes).toBe('Old form')
    expect(Math.round((Date.now() - Date.parse(after.lastContacted ?? '')) / DAY)).toBe(2)
  })
})
