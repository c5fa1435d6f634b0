import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Organization, User } from '@/payload-types'
import { openChangeset, recordStep, undoChangeset } from '@/plugins/changesets/api'
import { contentsOf } from '@/plugins/changesets/contents'
import { query, sql } from '@/src/lib/database'
import { inTransaction } from '@/src/server/inTransaction'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let manager: User
let operator: User

beforeAll(async () => {
  studio = await make.organization()
  manager = await make.user({ organization: studio, role: 'MANAGER' })
  operator = await make.user({ organization: studio, role: 'OPERATOR' })
  // The first request loads the routes.
  await restClient(app).get('/leads')
})

const requestOf = (user: User): Promise<PayloadRequest> =>
  createLocalReq({ user: { ...user, collection: 'users' } }, payload)

/** A deed of three steps: one company made, one renamed, one put in the trash. */
async function deed(user: User = operator) {
  const [renamed, trashed] = [
    await make.company(studio, { name: 'Before', industry: 'Paper' }),
    await make.company(studio, { name: 'Kept' }),
  ]
  const req = await requestOf(user)
  return inTransaction(req, async () => {
    const changeset = await openChangeset(req, {
      kind: 'IMPORT',
      summary: 'companies.csv imported',
      organization: studio.id,
      subject: { collection: 'companies', id: renamed.id },
    })
    const made = await payload.create({
      collection: 'companies',
      data: { name: 'Made', organization: studio.id },
      depth: 0,
      req,
    })
    await recordStep(req, changeset, { collection: 'companies', id: made.id, action: 'CREATED', after: made })
    const after = await payload.update({
      collection: 'companies',
      id: renamed.id,
      data: { name: 'After' },
      depth: 0,
      req,
    })
    await recordStep(req, changeset, {
      collection: 'companies',
      id: renamed.id,
      action: 'UPDATED',
      before: renamed,
      after,
    })
    await payload.update({
      collection: 'companies',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
      req,
    })
    await recordStep(req, changeset, { collection: 'companies', id: trashed.id, action: 'TRASHED' })
    return { changeset: changeset.id, made: made.id, renamed: renamed.id, trashed: trashed.id }
  })
}

const stateOf = async (id: string) => {
  const doc = await payload.findByID({ collection: 'companies', id, depth: 0, trash: true })
  return { name: doc.name, isTrashed: Boolean(doc.deletedAt) }
}

describe('a deed that changed many records', () => {
  it('keeps of each step what differs, and nothing that the system writes', async () => {
    const { changeset, renamed } = await deed()
    const steps = await query(
      { payload },
      sql`select action, before, after from changeset_steps where changeset_id = ${changeset} and record_id = ${renamed}`,
    )
    expect(steps).toEqual([{ action: 'UPDATED', before: { name: 'Before' }, after: { name: 'After' } }])
  })

  it('is shown by kind of record, with the names that the reader may see', async () => {
    const { changeset, made, renamed, trashed } = await deed()
    const group = (action: string, id: string, title: string) => ({
      collection: 'companies',
      action,
      count: 1,
      records: [{ id, title }],
    })
    expect(await contentsOf(await requestOf(manager), changeset)).toEqual([
      group('CREATED', made, 'Made'),
      group('UPDATED', renamed, 'After'),
      group('TRASHED', trashed, 'Kept'),
    ])
    const stranger = await make.user({ organization: await make.organization(), role: 'ADMIN' })
    const seen = await contentsOf(await requestOf(stranger), changeset)
    expect(seen.map(({ count, records }) => [count, records])).toEqual([
      [1, []],
      [1, []],
      [1, []],
    ])
  })

  it('is taken back as a whole, once', async () => {
    const { changeset, made, renamed, trashed } = await deed()
    const rest = await restClient(app).as(manager)
    const reply = await rest.post(`/changesets/${changeset}/undo`)
    expect([reply.status, reply.body]).toEqual([200, { message: 'All of it is taken back.', steps: 3 }])
    expect(await Promise.all([made, renamed, trashed].map(stateOf))).toEqual([
      { name: 'Made', isTrashed: true },
      { name: 'Before', isTrashed: false },
      { name: 'Kept', isTrashed: false },
    ])
    const again = await rest.post(`/changesets/${changeset}/undo`)
    expect([again.status, again.body.errors?.[0]?.message]).toEqual([409, 'This has been taken back already.'])
    const told = await query(
      { payload },
      sql`select action, summary, changes from audit_logs where subject_id = ${renamed} and action like 'changeset.%' order by occurred_at`,
    )
    expect(told).toEqual([
      {
        action: 'changeset.made',
        summary: 'companies.csv imported',
        changes: [{ path: 'changeset', before: null, after: changeset }],
      },
      {
        action: 'changeset.undone',
        summary: 'Taken back: companies.csv imported',
        changes: [{ path: 'changeset', before: null, after: changeset }],
      },
    ])
  })

  it('says what has changed since, and then takes nothing back', async () => {
    const { changeset, made, renamed, trashed } = await deed()
    await payload.update({ collection: 'companies', id: renamed, data: { name: 'Later', size: '20' } })
    const rest = await restClient(app).as(operator)
    const reply = await rest.post(`/changesets/${changeset}/undo`)
    expect([reply.status, reply.body.errors?.[0]?.message]).toEqual([
      409,
      'Nothing was taken back, because this has changed since: Company “Later” (name). Change it back first, or leave it as it is.',
    ])
    expect(await Promise.all([made, renamed, trashed].map(stateOf))).toEqual([
      { name: 'Made', isTrashed: false },
      { name: 'Later', isTrashed: false },
      { name: 'Kept', isTrashed: true },
    ])
    // Changed back, it can be taken back; what else was written meanwhile stays.
    await payload.update({ collection: 'companies', id: renamed, data: { name: 'After' } })
    expect((await rest.post(`/changesets/${changeset}/undo`)).status).toBe(200)
    expect(await payload.findByID({ collection: 'companies', id: renamed, depth: 0 })).toMatchObject({
      name: 'Before',
      size: '20',
    })
  })

  it('is seen and taken back by leads and by whoever made it, and by nobody else', async () => {
    const { changeset } = await deed(operator)
    const other = await make.user({ organization: studio, role: 'OPERATOR' })
    const stranger = await make.user({ organization: await make.organization(), role: 'ADMIN' })
    for (const user of [other, stranger]) {
      const rest = await restClient(app).as(user)
      expect((await rest.get(`/changesets/${changeset}`)).status).toBe(404)
      expect((await rest.post(`/changesets/${changeset}/undo`)).status).toBe(404)
    }
    expect((await restClient(app).post(`/changesets/${changeset}/undo`)).status).toBe(401)
    const maker = await restClient(app).as(operator)
    expect((await maker.get(`/changesets/${changeset}`)).body).toMatchObject({ summary: 'companies.csv imported' })
    expect((await maker.post('/changesets/nonsense/undo')).status).toBe(404)
    expect((await maker.post(`/changesets/${changeset}/undo`)).status).toBe(200)
  })

  it('counts as conflict what was destroyed', async () => {
    const { changeset, renamed } = await deed()
    await payload.delete({ collection: 'companies', id: renamed })
    const req = await requestOf(manager)
    await expect(undoChangeset(req, changeset)).rejects.toThrow('this has changed since: 1 more')
  })
})
