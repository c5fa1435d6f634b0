import { describe, expect, it } from 'vitest'
import { sql } from '@/src/lib/database'
import { factories } from '@/tests/helpers/factories'
import { startTestPayload } from '@/tests/helpers/payload'
import { holdAt } from '@/tests/helpers/race'
import { restClient } from '@/tests/helpers/rest'

const app = await startTestPayload()
const make = factories(app)
const organization = await make.organization()
const staff = await restClient(app).as(await make.user({ organization, role: 'ADMIN' }))

describe('two writers at once', () => {
  it('both survive when they change different fields of one record', async () => {
    const lead = await make.lead(organization)
    const hold = holdAt('records.locked')
    const first = staff.patch(`/leads/${lead.id}`, { body: { phone: '+351 1' } })
    await hold.arrived
    // The second one waits for the row lock that the first one holds, so it reads what the first one wrote.
    const second = staff.patch(`/leads/${lead.id}`, { body: { company: 'Halden' } })
    await new Promise((resolve) => setTimeout(resolve, 200))
    hold.release()
    const statuses = (await Promise.all([first, second])).map(({ status }) => status)
    expect(statuses).toEqual([200, 200])
    expect(await app.payload.findByID({ collection: 'leads', id: lead.id })).toMatchObject({
      phone: '+351 1',
      company: 'Halden',
    })
  })

  it('eight PATCHes of eight fields lose none', async () => {
    const lead = await make.lead(organization)
    const fields = ['phone', 'company', 'utmSource', 'utmMedium', 'utmCampaign', 'utmTerm', 'utmContent', 'referrer']
    await Promise.all(fields.map((field) => staff.patch(`/leads/${lead.id}`, { body: { [field]: `set by ${field}` } })))
    const stored: object = await app.payload.findByID({ collection: 'leads', id: lead.id })
    expect(stored).toMatchObject(Object.fromEntries(fields.map((field) => [field, `set by ${field}`])))
  })

  it('one wins when both say If-Match; the other gets 409', async () => {
    const lead = await make.lead(organization)
    const headers = { 'If-Match': `"${lead.updatedAt}"` }
    const replies = await Promise.all(
      ['one', 'two'].map((phone) => staff.patch(`/leads/${lead.id}`, { body: { phone }, headers })),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})

describe('columns that SQL owns', () => {
  it('survive a whole-document write that began before they changed', async () => {
    const user = await make.user({ organization, role: 'TEAM' })
    const stamp = '2026-05-01T10:00:00.000Z'
    await app.payload.db.drizzle.transaction(async (tx) => {
      await tx.execute(sql`set local orrery.owner = 'users.sign_in'`)
      await tx.execute(sql`update users set last_login_at = ${stamp} where id = ${user.id}`)
    })
    // A form that was opened before the sign-in saves the whole document with the old value.
    await app.payload.db.updateOne({
      collection: 'users',
      id: user.id,
      data: { ...user, lastLoginAt: null, department: 'Late' },
    })
    const stored = await app.payload.findByID({ collection: 'users', id: user.id })
    expect(stored).toMatchObject({ department: 'Late', lastLoginAt: stamp })
  })
})

describe('slugs', () => {
  it('are given once, however many ask at once', async () => {
    const attempts = await Promise.allSettled(
      Array.from({ length: 12 }, (_, i) => make.service(organization, { title: `Rival ${i}`, slug: 'the-one' })),
    )
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { totalDocs } = await app.payload.count({ collection: 'services', where: { slug: { equals: 'the-one' } } })
    expect(totalDocs).toBe(1)
  })

  it('and pointers stay inside an organization, whoever writes the row', async () => {
    const elsewhere = await make.organization()
    const service = await make.service(organization)
    const lead = await make.lead(elsewhere)
    await expect(
      app.payload.db.drizzle.execute(sql`update leads set service_id = ${service.id} where id = ${lead.id}`),
    ).rejects.toMatchObject({ cause: { constraint: 'leads_service_same_organization' } })
  })
})
