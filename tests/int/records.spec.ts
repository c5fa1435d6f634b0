import { beforeAll, describe, expect, it } from 'vitest'
import { factories } from '@/tests/helpers/factories'
import { startTestPayload } from '@/tests/helpers/payload'
import { restClient, type RestClient } from '@/tests/helpers/rest'

const app = await startTestPayload()
const make = factories(app)

let organization: { id: string }
let manager: { id: string }
let staff: RestClient

beforeAll(async () => {
  organization = await make.organization()
  manager = await make.user({ organization, role: 'MANAGER' })
  staff = await restClient(app).as(manager)
})

describe('what every record gets', () => {
  it('[created-by] names who made a record and who changed it last, whatever the request says', async () => {
    const other = await make.user({ organization, role: 'PM' })
    const created = await staff.post('/companies', {
      body: { name: 'Halden', organization: organization.id, createdBy: other.id },
      query: { depth: 0 },
    })
    expect(created.body.doc).toMatchObject({ createdBy: manager.id, updatedBy: manager.id })

    const colleague = await restClient(app).as(other)
    const changed = await colleague.patch(`/companies/${created.body.doc?.id}`, {
      body: { industry: 'Measurement', createdBy: other.id },
      query: { depth: 0 },
    })
    expect(changed.body.doc).toMatchObject({ createdBy: manager.id, updatedBy: other.id })
  })

  it('[audit-fields] [automatic-timestamps] keeps createdAt and updatedAt by itself', async () => {
    const lead = await make.lead(organization)
    const { body } = await staff.patch(`/leads/${lead.id}`, {
      body: { phone: '1', createdAt: '1999-01-01T00:00:00.000Z' },
    })
    expect(Date.parse(String(body.doc?.updatedAt))).toBeGreaterThan(Date.parse(lead.updatedAt))
    const stored = await app.payload.findByID({ collection: 'leads', id: lead.id })
    expect(Date.parse(stored.createdAt)).toBeGreaterThan(Date.parse('2020-01-01'))
  })

  it('[soft-deletes] puts a record into the trash, hides it there, and brings it back', async () => {
    const lead = await make.lead(organization)
    const trashed = await staff.patch(`/leads/${lead.id}`, { body: { deletedAt: new Date().toISOString() } })
    expect(trashed.status).toBe(200)
    const hidden = await staff.get('/leads', { query: { where: { id: { equals: lead.id } } } })
    expect(hidden.body.totalDocs).toBe(0)
    const asked = await staff.get('/leads', { query: { where: { id: { equals: lead.id } }, trash: 'true' } })
    expect(asked.body.docs?.map(({ id }) => id)).toEqual([lead.id])
    const restored = await staff.patch(`/leads/${lead.id}`, { body: { deletedAt: null }, query: { trash: 'true' } })
    expect(restored.status).toBe(200)
    expect((await staff.get(`/leads/${lead.id}`)).status).toBe(200)
  })

  it('gives a slug back when its record goes to the trash, and refuses the restore when it was taken meanwhile', async () => {
    const admin = await restClient(app).as(await make.user({ organization, role: 'ADMIN' }))
    const first = await make.service(organization, { slug: 'taken-once' })
    await admin.patch(`/services/${first.id}`, { body: { deletedAt: new Date().toISOString() } })
    await make.service(organization, { slug: 'taken-once' })
    const restored = await admin.patch(`/services/${first.id}`, { body: { deletedAt: null }, query: { trash: 'true' } })
    expect(restored.status).toBeGreaterThanOrEqual(400)
    expect(restored.status).toBeLessThan(500)
    const stored = await app.payload.findByID({ collection: 'services', id: first.id, trash: true })
    expect(stored.deletedAt).not.toBeNull()
  })

  it('allows a slug once in an organization and locale, and again in another organization', async () => {
    const elsewhere = await make.organization()
    await make.service(organization, { slug: 'same-words' })
    await expect(make.service(elsewhere, { slug: 'same-words' })).resolves.toMatchObject({ slug: 'same-words' })
    const admin = await restClient(app).as(await make.user({ organization, role: 'ADMIN' }))
    const again = await admin.post('/services', {
      body: {
        title: 'Again',
        slug: 'same-words',
        description: 'x',
        organization: organization.id,
        _status: 'published',
      },
    })
    expect(again.status).toBe(400)
    expect(JSON.stringify(again.body)).toMatch(/slug/i)
  })
})

describe('stale saves', () => {
  it('answers 409 with both values and changes nothing', async () => {
    const lead = await make.lead(organization, { phone: 'first' })
    await staff.patch(`/leads/${lead.id}`, { body: { phone: 'second' } })
    const stale = await staff.patch(`/leads/${lead.id}`, {
      body: { phone: 'third' },
      headers: { 'If-Match': `"${lead.updatedAt}"` },
    })
    expect(stale.status).toBe(409)
    expect(stale.body.errors?.[0]?.data).toMatchObject({ current: { phone: 'second' }, sent: { phone: 'third' } })
    expect((await app.payload.findByID({ collection: 'leads', id: lead.id })).phone).toBe('second')
  })

  it('lets a save from the newest state pass', async () => {
    const lead = await make.lead(organization)
    const saved = await staff.patch(`/leads/${lead.id}`, {
      body: { phone: '2' },
      headers: { 'If-Match': `"${lead.updatedAt}"` },
    })
    expect(saved.status).toBe(200)
  })

  it('counts the newest draft as the newest state', async () => {
    const editor = await restClient(app).as(await make.user({ organization, role: 'EDITOR' }))
    const service = await make.service(organization)
    const draft = await editor.patch(`/services/${service.id}`, {
      body: { tagline: 'draft' },
      query: { draft: 'true' },
    })
    expect(draft.status).toBe(200)
    const fromPublished = await editor.patch(`/services/${service.id}`, {
      body: { tagline: 'other' },
      query: { draft: 'true' },
      headers: { 'If-Match': `"${service.updatedAt}"` },
    })
    expect(fromPublished.status).toBe(409)
    const fromDraft = await editor.patch(`/services/${service.id}`, {
      body: { tagline: 'other' },
      query: { draft: 'true' },
      headers: { 'If-Match': `"${String(draft.body.doc?.updatedAt)}"` },
    })
    expect(fromDraft.status).toBe(200)
  })

  it('shows nobody a record that they may not read', async () => {
    const elsewhere = await make.organization()
    const lead = await make.lead(elsewhere)
    const stranger = await staff.patch(`/leads/${lead.id}`, {
      body: { phone: 'x' },
      headers: { 'If-Match': '"2000-01-01T00:00:00.000Z"' },
    })
    expect([403, 404]).toContain(stranger.status)
    expect(stranger.text).not.toContain(lead.email)
  })
})
