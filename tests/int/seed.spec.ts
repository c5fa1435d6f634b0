import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '@/scripts/seed/index'
import type { ConsultationStats } from '@/plugins/consultations/consultations/stats'
import { query, sql } from '@/src/lib/database'
import { ROLES } from '@/src/lib/roles'
import { startTestPayload } from '@/tests/helpers/payload'
import { restClient } from '@/tests/helpers/rest'

const app = await startTestPayload()

beforeAll(() => seedDemo(app.payload), 180_000)

describe('the demo data', () => {
  it('[seeding] has a default organization, a second one with another brand and host, and a platform administrator', async () => {
    const { docs } = await app.payload.find({ collection: 'organizations', sort: 'createdAt' })
    expect(docs.filter(({ isDefault }) => isDefault)).toHaveLength(1)
    expect(new Set(docs.map(({ brand }) => brand?.accent ?? 'house')).size).toBe(2)
    expect(new Set(docs.flatMap(({ domains }) => domains?.map(({ host }) => host) ?? [])).size).toBe(2)
    const admins = await app.payload.find({ collection: 'users', where: { isAdmin: { equals: true } } })
    expect(admins.docs.map(({ email }) => email)).toEqual(['admin@orrery.test'])
  })

  it('[seed-sample-data] has people in every role, leads of every status and eight services that look different', async () => {
    const people = await app.payload.find({ collection: 'users', limit: 0, depth: 0 })
    const roles = new Set(people.docs.flatMap(({ memberships }) => memberships?.map(({ role }) => role) ?? []))
    expect([...roles].sort()).toEqual([...ROLES].sort())

    const leads = await app.payload.find({ collection: 'leads', limit: 0, depth: 0 })
    expect(new Set(leads.docs.map(({ status }) => status)).size).toBe(5)
    expect(new Set(leads.docs.map(({ source }) => source)).size).toBe(3)

    const studio = await app.payload.find({ collection: 'organizations', where: { slug: { equals: 'meridian' } } })
    const services = await app.payload.find({
      collection: 'services',
      where: { organization: { equals: studio.docs[0]?.id } },
      limit: 0,
      depth: 0,
    })
    expect(services.docs).toHaveLength(8)
    expect(new Set(services.docs.map(({ look }) => look?.kind)).size).toBe(8)
    expect(services.docs.map(({ featuredOrder }) => featuredOrder)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('[seed-services-and-projects] has case studies with blocks and figures in two languages, testimonials with consent, and a request', async () => {
    const studio = await app.payload.find({ collection: 'organizations', where: { slug: { equals: 'meridian' } } })
    const where = { organization: { equals: studio.docs[0]?.id } }
    const studies = await app.payload.find({
      collection: 'case-studies',
      where: { ...where },
      locale: 'es',
      depth: 1,
      sort: '_order',
    })
    expect(studies.docs.map(({ slug }) => slug)).toEqual([
      'halden-instruments',
      'northlight-clinics',
      'ostra-foods',
      'halden-lecturas',
      'nuestro-planetario',
    ])
    expect(studies.docs.every(({ content, metrics }) => (content?.length ?? 0) > 0 && (metrics?.length ?? 0) > 0)).toBe(
      true,
    )
    expect(studies.docs[0]?.heroAsset).toMatchObject({ type: 'MODEL' })
    expect(studies.docs.filter(({ featured }) => featured)).toHaveLength(2)
    const quotes = await app.payload.find({ collection: 'testimonials', where: { ...where }, depth: 0 })
    expect(quotes.docs).toHaveLength(6)
    expect(quotes.docs.every(({ consentAt, _status }) => consentAt && _status === 'published')).toBe(true)
    const requests = await app.payload.find({ collection: 'testimonial-requests', depth: 0 })
    expect(requests.docs.map(({ status }) => status)).toEqual(['SENT'])
  })

  it('[consultation-get-stats] has figures of consultations that plain counting confirms, and clients who came after them', async () => {
    const manager = await restClient(app).signIn('manager@orrery.test', 'orrery-demo')
    const { stats } = (await manager.get<{ stats: ConsultationStats }>('/consultations/stats')).body
    interface Row extends Record<string, unknown> {
      status: string
      type: string
      month: string
      proposed: boolean
      won: boolean
      asked: Date
      became: Date | null
    }
    const rows = await query<Row>(
      app,
      sql`select c.status::text as status, c.consultation_type::text as type, left(c.created_at::text, 7) as month,
            c.proposal_generated is true as proposed, c.created_at as asked,
            exists (select from opportunities o where o.id = c.opportunity_id and o.is_converted) as won,
            (select k.created_at from clients k where k.id = c.client_id) as became
          from consultations c where c.organization_id = (select id from organizations where slug = 'meridian')
            and c.created_at >= ${stats.from}::timestamptz`,
    )
    const count = (where: (row: Row) => boolean) => rows.filter(where).length
    const held = rows.filter(({ status }) => status === 'COMPLETED')
    const prospects = held.filter(({ became, asked }) => became === null || became >= asked)
    expect(rows.length).toBeGreaterThan(8)
    expect(stats.total).toBe(rows.length)
    for (const [status, found] of Object.entries(stats.byStatus)) {
      expect([status, found]).toEqual([status, count((row) => row.status === status)])
    }
    for (const [type, found] of Object.entries(stats.byType)) {
      expect([type, found]).toEqual([type, count((row) => row.type === type)])
    }
    expect(stats.byMonth).toHaveLength(12)
    for (const line of stats.byMonth) {
      const of = (status?: string) =>
        count(({ month, ...row }) => month === line.month && (!status || row.status === status))
      expect(line).toEqual({
        month: line.month,
        requested: of(),
        completed: of('COMPLETED'),
        cancelled: of('CANCELLED'),
      })
    }
    const { toProposal, toWon, toClient } = stats.conversion
    expect([toProposal.count, toProposal.of]).toEqual([held.filter(({ proposed }) => proposed).length, held.length])
    expect([toWon.count, toWon.of]).toEqual([count(({ won }) => won), count(({ proposed }) => proposed)])
    expect([toClient.count, toClient.of]).toEqual([prospects.filter(({ became }) => became).length, prospects.length])
    // Believable: some became clients and some did not, and whoever was a client already is no conversion.
    expect([toWon.count, toClient.count, toClient.of]).toEqual([1, 2, 3])
  })

  it('lets the demo people sign in with the published password, which nobody else could choose', async () => {
    const client = restClient(app)
    const admin = await client.signIn('admin@orrery.test', 'orrery-demo')
    const me = await admin.get('/users/me')
    expect(me.body.user).toMatchObject({ email: 'admin@orrery.test', isAdmin: true })
    const refused = await admin.patch(`/users/${String(me.body.user?.id)}`, { body: { password: 'orrery-demo' } })
    expect(refused.status).toBeGreaterThanOrEqual(400)
    expect(refused.status).toBeLessThan(500)
  })
})
