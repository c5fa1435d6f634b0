import { describe, expect, it } from 'vitest'
import type { Contact, RevenueAudit, Task } from '@/payload-types'
import { reportByToken, reportForClient, reportsForClient } from '@/plugins/consultations/api'
import { issueReportToken } from '@/plugins/consultations/reports/reportToken'
import { query, sql } from '@/src/lib/database'
import { pdfPages } from '@/src/lib/media/pdf'
import { auditStudio, message } from '../helpers/audits'
import { startTestPayload } from '../helpers/payload'
import { pdfText } from '../helpers/pdfText'
import { restClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const { make, studio, pm, client, asPm, asManager, asClient, asStranger, question, list, read, answer, audit } =
  await auditStudio(app)

describe('[revenue-audit-results] the results of an audit', () => {
  const completed = async (values: Partial<RevenueAudit> = {}) => {
    const { id } = await audit({
      title: 'How appointments are made',
      currentChallenges: 'The telephone never rests.',
      specificAreas: ['Telephone', 'Front desk'],
      auditResults: 'Two lists are kept.\n\nNeither is right.',
      recommendations: [
        { title: 'Paint the door', impact: 'LOW', effort: 'HIGH' },
        { title: 'Keep one list', detail: 'The shorter one.', impact: 'HIGH', effort: 'LOW' },
        { title: 'Answer at night', impact: 'MEDIUM', effort: 'MEDIUM' },
      ],
      ...values,
    })
    await answer(asPm, id, { key: question('Can people ask at night?'), value: false, note: 'Nobody is there.' })
    await answer(asPm, id, { key: question('How sure is the list?'), value: 4 })
    await answer(asPm, id, { key: question('How many a week?'), value: 1400 })
    await answer(asPm, id, { part: 'checks', key: `${list()}.0`, value: true })
    const reply = await asPm.post(`/revenue-audits/${id}/status`, { body: { status: 'COMPLETED' } })
    expect(reply.status).toBe(200)
    return read(id)
  }

  it('stand when it is completed: not before everything required is answered, and stamped then', async () => {
    const { id } = await audit()
    const early = await asPm.patch(`/revenue-audits/${id}`, { body: { status: 'COMPLETED' } })
    expect([early.status, message(early.body)]).toEqual([
      409,
      'Answer what is required first: “Can people ask at night?”.',
    ])
    await answer(asPm, id, { key: question('Can people ask at night?'), doesNotApply: true })
    expect((await asPm.patch(`/revenue-audits/${id}`, { body: { status: 'COMPLETED' } })).status).toBe(200)
    const done = await read(id)
    expect(Date.now() - Date.parse(done.completedAt ?? '')).toBeLessThan(60_000)
    const late = await answer(asPm, id, { key: question('How many a week?'), value: 3 })
    expect([late.status, message(late.body)]).toEqual([
      409,
      'This audit is completed. Open it again to change an answer.',
    ])
    await asPm.post(`/revenue-audits/${id}/status`, { body: { status: 'IN_PROGRESS' } })
    expect((await answer(asPm, id, { key: question('How many a week?'), value: 3 })).status).toBe(200)
    expect((await read(id)).completedAt).toBeNull()
    await asPm.post(`/revenue-audits/${id}/status`, { body: { status: 'CANCELLED' } })
    expect((await asPm.patch(`/revenue-audits/${id}`, { body: { status: 'IN_PROGRESS' } })).status).toBe(409)
  })

  it('recommendations become tasks with one click, and only once', async () => {
    const done = await completed()
    const row = done.recommendations?.find(({ title }) => title === 'Keep one list')
    const first = await asPm.post<{ task: string }>(`/revenue-audits/${done.id}/recommendations/${row?.id}/task`)
    const again = await asManager.post<{ task: string }>(`/revenue-audits/${done.id}/recommendations/${row?.id}/task`)
    expect([first.status, again.status, again.body.task]).toEqual([201, 200, first.body.task])
    const task = (await payload.findByID({ collection: 'tasks', id: first.body.task, depth: 0 })) as Task
    expect(task).toMatchObject({
      title: 'Keep one list',
      description: 'The shorter one.',
      owner: pm.id,
      client: client.id,
      priority: 'HIGH',
    })
    await asPm.patch(`/revenue-audits/${done.id}`, { body: { recommendations: done.recommendations } })
    expect((await read(done.id)).recommendations?.map(({ task: made }) => made ?? null)).toEqual([null, task.id, null])
    expect((await asPm.post(`/revenue-audits/${done.id}/recommendations/nothing/task`)).status).toBe(404)
  })

  it('are a report that reads back from its PDF: cover, findings, scores, advice in its order, answers', async () => {
    const done = await completed()
    const reply = await asPm.get(`/revenue-audits/${done.id}/report.pdf`)
    expect([reply.status, reply.headers.get('content-type'), reply.headers.get('content-disposition')]).toEqual([
      200,
      'application/pdf',
      'inline; filename="how-appointments-are-made.pdf"',
    ])
    const { renderReport } = await import('@/plugins/consultations/reports/renderReport')
    const model = await reportForClient({ payload }, client.id, (await completed({ isShared: true })).id)
    if (!model) throw new Error('The report is not shown.')
    const bytes = await renderReport(model, { accent: '#84602a', second: '#2e6f5e' })
    expect(pdfPages(bytes)).toBe(4)
    const text = pdfText(bytes)
    for (const words of [
      'How appointments are made',
      'Northlight Clinics',
      'Ines Duarte, Meridian',
      'Two lists are kept.',
      'The telephone never rests.',
      'Asking',
      'Keeping',
      '1,400',
      'Nobody is there.',
      'The telephone',
    ]) {
      expect(text).toContain(words)
    }
    const places = ['Keep one list', 'Answer at night', 'Paint the door'].map((title) => text.indexOf(title))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(places.every((place) => place > 0)).toBe(true)
  })

  it('are shown to the client in the portal and by a signed link once they are completed and shared', async () => {
    const draft = await audit({ isShared: true })
    const hidden = await completed()
    const shown = await completed({ isShared: true })
    const ids = (await reportsForClient({ payload }, client.id)).map(({ id }) => id)
    expect([ids.includes(shown.id), ids.includes(hidden.id), ids.includes(draft.id)]).toEqual([true, false, false])
    expect((await asClient.get(`/revenue-audits/${shown.id}/report.pdf`)).status).toBe(200)
    expect((await asClient.get(`/revenue-audits/${hidden.id}/report.pdf`)).status).toBe(404)
    expect((await asStranger.get(`/revenue-audits/${shown.id}/report.pdf`)).status).toBe(404)
    expect((await restClient(app).get(`/revenue-audits/${shown.id}/report.pdf`)).status).toBe(404)
    const other = await make.client(studio)
    expect(await reportForClient({ payload }, other.id, shown.id)).toBeNull()
    expect((await asPm.post(`/revenue-audits/${hidden.id}/link`)).status).toBe(409)

    const link = await asPm.post<{ url: string }>(`/revenue-audits/${shown.id}/link`)
    const url = new URL(link.body.url)
    const token = url.searchParams.get('token') ?? ''
    expect([link.status, url.pathname]).toEqual([200, '/report'])
    expect(await reportByToken({ payload }, token, studio.id)).toMatchObject({ id: shown.id, score: 20 })
    expect((await restClient(app).get(`/revenue-audits/${shown.id}/report.pdf`, { query: { token } })).status).toBe(200)
    expect((await restClient(app).get(`/revenue-audits/${hidden.id}/report.pdf`, { query: { token } })).status).toBe(
      404,
    )
    expect(await reportByToken({ payload }, token, (await make.organization()).id)).toBe('unknown')
    expect(await reportByToken({ payload }, `${token}x`, studio.id)).toBe('unknown')
    const claim = { audit: shown.id, organization: studio.id }
    const old = issueReportToken(claim, payload.secret, new Date(Date.now() - 91 * 86_400_000)).token
    expect(await reportByToken({ payload }, old, studio.id)).toBe('expired')
    await payload.update({ collection: 'revenue-audits', id: shown.id, data: { isShared: false } })
    expect(await reportByToken({ payload }, token, studio.id)).toBe('unknown')
    expect((await restClient(app).get(`/revenue-audits/${shown.id}/report.pdf`, { query: { token } })).status).toBe(404)
  })

  it('are told to the people whom the studio chose, each once, and to those who are chosen later', async () => {
    const person = (name: string, values: Partial<Contact> = {}) =>
      payload.create({
        collection: 'contacts',
        data: { firstName: name, email: `${name.toLowerCase()}@reports.example`, organization: studio.id, ...values },
        depth: 0,
      })
    const theirs = await make.client(studio, { email: 'desk@reports.example' })
    const primary = await person('Sigrid', { client: theirs.id, isPrimary: true })
    const second = await person('Owen', { client: theirs.id })
    const twin = await person('Olaf', { client: theirs.id, email: 'OWEN@reports.example' })
    const stranger = await person('Vera', { client: client.id })
    const told = async (id: string) =>
      (
        await query<{ to: string }>(
          { payload },
          sql`select "to" from outbox_messages where dedupe_key like ${`audit.report:${id}:%`} order by "to"`,
        )
      ).map(({ to }) => to)

    const byDefault = await completed({ client: theirs.id })
    await asPm.patch(`/revenue-audits/${byDefault.id}`, { body: { isShared: true } })
    expect(await told(byDefault.id)).toEqual(['sigrid@reports.example'])

    const done = await completed({ client: theirs.id })
    const refused = await asPm.patch(`/revenue-audits/${done.id}`, { body: { reportTo: [stranger.id] } })
    expect([refused.status, refused.text.includes('Choose from its contacts')]).toEqual([400, true])
    const chosen = { reportTo: [second.id, twin.id], isShared: true }
    expect((await asPm.patch(`/revenue-audits/${done.id}`, { body: chosen })).status).toBe(200)
    expect(await told(done.id)).toEqual(['owen@reports.example'])
    await asPm.patch(`/revenue-audits/${done.id}`, { body: { reportTo: [second.id, primary.id] } })
    expect(await told(done.id)).toEqual(['owen@reports.example', 'sigrid@reports.example'])
    const moved = await asPm.patch(`/revenue-audits/${done.id}`, { body: { client: client.id } })
    expect(moved.status).toBe(400)
  })

  it('are told to the client by mail once', async () => {
    const done = await completed()
    await asPm.patch(`/revenue-audits/${done.id}`, { body: { isShared: true } })
    await asPm.patch(`/revenue-audits/${done.id}`, { body: { auditResults: 'Other words.' } })
    const mails = await query<{ to: string; subject: string }>(
      { payload },
      sql`select "to", subject from outbox_messages where dedupe_key like ${`audit.report:${done.id}:%`}`,
    )
    expect(mails).toEqual([
      { to: 'northlight@example.test', subject: 'The report is ready: How appointments are made' },
    ])
  })
})
