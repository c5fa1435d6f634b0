import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { bookingsToApprove, meetingsToday } from '@/config/attention/bookings'
import type { AttentionItem } from '@/plugins/desk'
import { ownEdits } from '@/plugins/desk/lately'
import { readingsOf } from '@/plugins/desk/readings'
import { scheduledFor } from '@/plugins/desk/scheduled'
import { booked } from '@/tests/helpers/booked'
import { factories } from '@/tests/helpers/factories'
import { startTestPayload } from '@/tests/helpers/payload'
import { restClient } from '@/tests/helpers/rest'
import { countStatements, expectStatements } from '@/tests/helpers/sql-budget'

const app = await startTestPayload()
const make = factories(app)

const item = (collection: AttentionItem['collection'], where: AttentionItem['where']): AttentionItem => ({
  label: collection,
  hint: 'Waits.',
  empty: 'None.',
  collection,
  where,
})
const items = [
  item('leads', () => ({ status: { equals: 'NEW' } })),
  item('comments', () => ({ status: { equals: 'PENDING' } })),
  item('testimonials', () => ({ _status: { equals: 'draft' } })),
  item('form-submissions', () => ({ status: { equals: 'NEW' } })),
  item('outbox-messages', () => ({ status: { in: ['FAILED', 'UNCERTAIN'] } })),
]

let ours: { id: string }
let manager: { id: string }
let author: { id: string }

/** A request as the front page makes one: of a person, in no transaction. */
async function requestOf(person: { id: string }): Promise<PayloadRequest> {
  const user = await app.payload.findByID({ collection: 'users', id: person.id, depth: 0 })
  return createLocalReq({ user: { ...user, collection: 'users' } }, app.payload)
}

beforeAll(async () => {
  ours = await make.organization()
  const theirs = await make.organization()
  manager = await make.user({ organization: ours, role: 'MANAGER' })
  author = await make.user({ organization: ours, role: 'AUTHOR' })
  await make.lead(ours)
  await make.lead(ours, { deletedAt: new Date().toISOString() })
  await make.lead(theirs)
})

describe('what needs attention', () => {
  it('counts the rows of the own organizations that are not in the trash', async () => {
    const readings = await readingsOf(await requestOf(manager), items)
    expect(readings.map(({ item: { label }, count }) => [label, count])).toEqual([
      ['leads', 1],
      ['comments', 0],
      ['testimonials', 0],
      ['form-submissions', 0],
      ['outbox-messages', 0],
    ])
  })

  it('leaves out what the person may not read', async () => {
    const readings = await readingsOf(await requestOf(author), items)
    const shown = readings.map(({ item: { label } }) => label)
    expect(shown).toContain('comments')
    expect(shown).not.toContain('form-submissions')
    expect(shown).not.toContain('outbox-messages')
  })

  it('leaves out what the person reads but may do nothing about', async () => {
    const decisions = [{ ...item('comments', () => ({ status: { equals: 'PENDING' } })), needs: 'update' as const }]
    expect(await readingsOf(await requestOf(author), decisions)).toEqual([])
    expect(await readingsOf(await requestOf(manager), decisions)).toHaveLength(1)
  })

  it('counts the bookings to approve of the house for who approves them all, and the own ones for a host', async () => {
    const { studio, booking } = booked(app)
    const house = await studio()
    const lead = await make.user({ organization: house.organization, role: 'MANAGER' })
    const other = await make.user({ organization: house.organization, role: 'TEAM' })
    for (const { id } of [house.host, lead, lead]) {
      await booking(house, { status: 'PENDING', assignedTo: id, hosts: [id] }, null)
    }
    const counted = async (person: { id: string }) =>
      (await readingsOf(await requestOf(person), [bookingsToApprove])).map(({ count, where }) => [count, where])
    const status = { equals: 'PENDING' }
    expect(await counted(lead)).toEqual([[3, { status }]])
    expect(await counted(house.host)).toEqual([[1, { status, assignedTo: { equals: house.host.id } }]])
    expect(await counted(other)).toEqual([[0, { status, assignedTo: { equals: other.id } }]])
  })

  it('counts a meeting that several hold together for each of them, once', async () => {
    const { studio, booking } = booked(app)
    const house = await studio()
    const second = await make.user({ organization: house.organization, role: 'TEAM' })
    const startsAt = new Date().toISOString()
    await booking(house, { startsAt, hosts: [house.host.id, second.id] }, null)
    for (const person of [house.host, second]) {
      const [reading] = await readingsOf(await requestOf(person), [meetingsToday])
      expect(reading?.count).toBe(1)
    }
  })

  it('takes one statement an item', async () => {
    const req = await requestOf(manager)
    await expectStatements(() => readingsOf(req, items)).toBeAtMost(items.length)
  })
})

describe('what comes by itself', () => {
  it('lists scheduled publications that the person may read, in three statements at most', async () => {
    const page = await app.payload.create({
      collection: 'pages',
      data: { title: 'Opening hours', organization: ours.id, layout: [] },
      draft: true,
    })
    const at = new Date(Date.now() + 3_600_000)
    await app.payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'pages', value: page.id } },
      waitUntil: at,
    })
    const req = await requestOf(manager)
    const { result, statements } = await countStatements(() => scheduledFor(req))
    expect(result).toEqual([
      { collection: 'pages', id: page.id, title: 'Opening hours', at: at.toISOString(), isPublishing: true },
    ])
    expect(statements.length).toBeLessThanOrEqual(3)
    const stranger = await make.user({ organization: await make.organization(), role: 'MANAGER' })
    expect(await scheduledFor(await requestOf(stranger))).toEqual([])
  })
})

describe('what a person worked on', () => {
  it('is each record once, newest first, without those in the trash, and nobody else’s', async () => {
    const client = await restClient(app).as(manager)
    const [first, second, gone] = [await make.lead(ours), await make.lead(ours), await make.lead(ours)]
    for (const lead of [first, gone, second, first]) {
      await client.patch(`/leads/${lead.id}`, { body: { phone: `+34 ${Math.random().toString().slice(2, 8)}` } })
    }
    await client.patch(`/leads/${gone.id}`, { body: { deletedAt: new Date().toISOString() } })
    const edits = await ownEdits(await requestOf(manager), 'audit-logs')
    expect(edits.map(({ subjectId }) => subjectId)).toEqual([first.id, second.id])
    expect(await ownEdits(await requestOf(author), 'audit-logs')).toEqual([])
  })
})

describe('refusals', () => {
  const patch = async (language: string) => {
    const lead = await make.lead(ours)
    const client = (await restClient(app).as(manager)).with({ headers: { 'accept-language': language } })
    const service = '01990000-0000-7000-8000-000000000000'
    return (await client.patch(`/leads/${lead.id}`, { body: { service } })).body.errors?.[0] as {
      data: { errors: { message: string }[] }
    }
  }

  it.each([
    ['en', 'This points to a record that does not exist in this organization. Choose another one.'],
    ['es', 'Apunta a un registro que no existe en esta organización. Elige otro.'],
    ['ja', '参照先のレコードはこの組織にありません。別のものを選んでください。'],
  ])('are said in %s', async (language, said) => {
    const { data } = await patch(language)
    expect(data.errors[0]?.message).toBe(said)
  })
})
