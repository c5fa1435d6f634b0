import { beforeAll, describe, expect, it } from 'vitest'
import type { Lead, Organization, User } from '@/payload-types'
import { factories } from '@/tests/helpers/factories'
import { startTestPayload } from '@/tests/helpers/payload'
import { restClient, type RestClient } from '@/tests/helpers/rest'

const app = await startTestPayload()
const make = factories(app)
let organization: Organization
let editor: User
let rival: RestClient
let lead: Lead

beforeAll(async () => {
  organization = await make.organization()
  editor = await make.user({ organization, role: 'ADMIN' })
  rival = await restClient(app).as(await make.user({ organization, role: 'ADMIN' }))
  lead = await make.lead(organization)
  await app.payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'leads', value: lead.id },
      user: { relationTo: 'users', value: editor.id },
    },
  })
})

describe('locks that are not there', () => {
  it('are an empty list for staff and no refusal: the panel asks for them as it opens a record', async () => {
    const elsewhere = await make.organization()
    const staff = await restClient(app).as(await make.user({ organization: elsewhere, role: 'MANAGER' }))
    const reply = await staff.get('/payload-locked-documents')
    expect([reply.status, reply.body.docs]).toEqual([200, []])
  })
})

describe('a record that somebody is editing', () => {
  it('refuses an update of somebody else with 423, and does not hang on the embedded database', async () => {
    const reply = await rival.patch(`/leads/${lead.id}`, { body: { name: 'Taken over' } })
    expect(reply.status).toBe(423)
    expect(reply.body.errors?.[0]?.message).toContain('locked by another user')
  })

  it('refuses the locked one of a bulk update and changes the others', async () => {
    const free = await make.lead(organization)
    const reply = await rival.patch('/leads', {
      query: { where: { id: { in: [lead.id, free.id] } } },
      body: { company: 'Bulk' },
    })
    expect(reply.body.docs).toMatchObject([{ id: free.id, company: 'Bulk' }])
    expect(reply.body.errors).toHaveLength(1)
  })

  it('refuses to be destroyed, and lets its own editor save', async () => {
    const admin = await restClient(app).as(await make.user({ isAdmin: true }))
    expect((await admin.delete(`/leads/${lead.id}`)).status).toBe(423)
    const own = await (await restClient(app).as(editor)).patch(`/leads/${lead.id}`, { body: { name: 'Saved' } })
    expect(own.body.doc).toMatchObject({ name: 'Saved' })
    // Saving ends the lock, as in Payload.
    expect((await rival.patch(`/leads/${lead.id}`, { body: { name: 'Next' } })).status).toBe(200)
  })
})
