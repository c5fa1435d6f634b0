import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization, User } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient, type Row } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const PATH = '/payload-query-presets'

let studio: Organization
let other: Organization
let maker: User
let colleague: User
let stranger: User
let asMaker: RestClient
let asColleague: RestClient
let asStranger: RestClient

const within = (organization: { id: string }) => ({ constraint: 'organization', organization: organization.id })
const onlyMe = { constraint: 'onlyMe' }
const view = (access: object = {}, change: object = {}) => ({
  title: 'Due soon',
  relatedCollection: 'tasks',
  where: { or: [{ and: [{ priority: { equals: 'HIGH' } }] }] },
  columns: [{ accessor: 'title', active: true }],
  access: { read: onlyMe, update: onlyMe, delete: onlyMe, ...access },
  ...change,
})
const made = async (who: RestClient, body: object): Promise<string> => {
  const reply = await who.post(PATH, { body: body as Row })
  expect([reply.status, reply.body.errors]).toEqual([201, undefined])
  return String(reply.body.doc?.id)
}
const refusal = async (who: RestClient, body: object) => {
  const { status, body: answer } = await who.post(PATH, { body: body as Row })
  return [status, answer.errors?.[0]?.message]
}

beforeAll(async () => {
  studio = await make.organization()
  other = await make.organization()
  maker = await make.user({ organization: studio, role: 'MANAGER' })
  colleague = await make.user({ organization: studio, role: 'TEAM' })
  stranger = await make.user({ organization: other, role: 'ADMIN' })
  asMaker = await restClient(app).as(maker)
  asColleague = await restClient(app).as(colleague)
  asStranger = await restClient(app).as(stranger)
})

describe('a saved view', () => {
  it('[saved-views] is its maker’s own until it is shared', async () => {
    const id = await made(asMaker, view())
    expect((await asMaker.get(`${PATH}/${id}`)).body).toMatchObject({ title: 'Due soon', isShared: false })
    expect((await asColleague.get(`${PATH}/${id}`)).status).toBe(404)
    expect((await asMaker.patch(`${PATH}/${id}`, { body: { title: 'Due later' } })).status).toBe(200)
  })

  it('is shared with the people of an organization, who change it only where they may', async () => {
    const id = await made(asMaker, view({ read: within(studio) }))
    expect((await asColleague.get(`${PATH}/${id}`)).body).toMatchObject({ title: 'Due soon', isShared: true })
    expect((await asColleague.patch(`${PATH}/${id}`, { body: { title: 'Mine now' } })).status).toBe(403)
    const open = await made(asMaker, view({ read: within(studio), update: within(studio) }))
    expect((await asColleague.patch(`${PATH}/${open}`, { body: { title: 'Better' } })).status).toBe(200)
    expect((await asColleague.delete(`${PATH}/${open}`)).status).toBe(403)
    // Deleting stays with whoever made it, although somebody else has saved it.
    expect((await asMaker.delete(`${PATH}/${open}`)).status).toBe(200)
  })

  it('is shared with named colleagues, the maker among them', async () => {
    const named = { constraint: 'specificUsers', users: [colleague.id] }
    const id = await made(asMaker, view({ read: named, update: named }))
    expect((await asColleague.get(`${PATH}/${id}`)).status).toBe(200)
    await asMaker.patch(`${PATH}/${id}`, { body: { title: 'Twice' } })
    const { body } = await asMaker.get(`${PATH}/${id}`, { query: { depth: 0 } })
    expect((body.access as { read: { users: string[] } }).read.users.toSorted()).toEqual(
      [colleague.id, maker.id].toSorted(),
    )
  })
})

describe('a view of another organization', () => {
  it('is neither listed, read, changed, deleted nor applied', async () => {
    const id = await made(asStranger, view({ read: within(other), update: within(other), delete: within(other) }))
    const list = await asMaker.get(PATH, { query: { limit: 100 } })
    expect(list.body.docs?.map((doc) => doc.id)).not.toContain(id)
    expect((await asMaker.get(`${PATH}/${id}`)).status).toBe(404)
    expect((await asMaker.patch(`${PATH}/${id}`, { body: { title: 'Taken' } })).status).toBeGreaterThanOrEqual(403)
    expect((await asMaker.delete(`${PATH}/${id}`)).status).toBeGreaterThanOrEqual(403)
    // What the list of the panel asks before it applies one.
    const applied = payload.findByID({
      collection: 'payload-query-presets',
      id,
      depth: 0,
      overrideAccess: false,
      user: { ...maker, collection: 'users' as const },
    })
    await expect(applied).rejects.toThrow()
    expect((await asStranger.get(`${PATH}/${id}`)).body.title).toBe('Due soon')
  })

  it('cannot be made: not for a foreign organization, foreign people or everyone', async () => {
    expect(await refusal(asMaker, view({ read: within(other) }))).toEqual([
      400,
      'Choose an organization in which you work.',
    ])
    expect(await refusal(asMaker, view({ read: { constraint: 'specificUsers', users: [stranger.id] } }))).toEqual([
      400,
      'Choose people who work in your organization.',
    ])
    expect(await refusal(asMaker, view({ read: { constraint: 'everyone' } }))).toEqual([
      400,
      'Share it with an organization or with named people.',
    ])
    const id = await made(asMaker, view())
    const moved = await asMaker.patch(`${PATH}/${id}`, {
      body: { access: { read: within(other), update: onlyMe, delete: onlyMe } },
    })
    expect(moved.status).toBe(400)
    const everyone = query({ payload }, sql`update payload_query_presets set access_read_constraint = 'everyone'`)
    await expect(everyone).rejects.toThrow()
  })

  it('is no business of visitors and clients', async () => {
    const customer = await make.user({ organization: studio, role: 'CLIENT' })
    const account = await make.user({ organization: studio, role: 'USER' })
    await made(asMaker, view({ read: within(studio) }))
    for (const who of [restClient(app), await restClient(app).as(customer), await restClient(app).as(account)]) {
      expect((await who.get(PATH)).status).toBe(403)
      expect((await who.post(PATH, { body: view() })).status).toBe(403)
    }
  })
})

describe('a view that moves', () => {
  it('reads as the person who looks and as today, and keeps what moves when it is saved', async () => {
    const where = {
      or: [
        { and: [{ owner: { equals: '$me' } }, { dueDate: { less_than_equal: '$endOfWeek' } }] },
        { and: [{ assignedTo: { in: ['$me'] } }] },
      ],
    }
    const id = await made(asMaker, view({ read: within(studio), update: within(studio) }, { where }))
    type Filter = { or: { and: Record<string, Record<string, unknown>>[] }[] }
    const read = async (who: RestClient) => (await who.get(`${PATH}/${id}`)).body.where as Filter
    const mine = await read(asMaker)
    expect(mine.or[0]?.and[0]).toEqual({ owner: { equals: maker.id } })
    expect((await read(asColleague)).or[1]?.and[0]).toEqual({ assignedTo: { in: [colleague.id] } })
    const until = new Date(String(mine.or[0]?.and[1]?.dueDate?.less_than_equal))
    expect([until.getUTCDay(), until.toISOString().slice(11)]).toEqual([0, '23:59:59.999Z'])
    expect(until.getTime() - Date.now()).toBeLessThan(8 * 86_400_000)

    await asMaker.patch(`${PATH}/${id}`, { body: { title: 'Renamed', where: mine } })
    expect((await read(asColleague)).or[0]?.and[0]).toEqual({ owner: { equals: colleague.id } })
    await asMaker.patch(`${PATH}/${id}`, { body: { where: { or: [{ and: [{ owner: { equals: maker.id } }] }] } } })
    expect((await read(asColleague)).or[0]?.and[0]).toEqual({ owner: { equals: maker.id } })
  })
})
