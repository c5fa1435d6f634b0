import { beforeAll, describe, expect, it } from 'vitest'
import type { AuditTemplate, Client, Organization, RevenueAudit, Task, User } from '@/payload-types'
import type { Entry } from '@/plugins/consultations/audits/answers'
import type { Work } from '@/plugins/consultations/audits/readWork'
import { issueReportToken } from '@/plugins/consultations/reports/reportToken'
import { reportByToken, reportForClient, reportsForClient } from '@/plugins/consultations/api'
import { query, sql } from '@/src/lib/database'
import { pdfPages } from '@/src/lib/media/pdf'
import { pdfText } from '../helpers/pdfText'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)

let studio: Organization
let pm: User
let client: Client
let template: AuditTemplate
let asPm: RestClient
let asManager: RestClient
let asClient: RestClient
let asStranger: RestClient

interface Saved {
  entry: Entry
  score: number | null
  progress: { answered: number; total: number; missing: string[] }
  errors?: { message: string; data?: { entry?: Entry } }[]
}

const question = (text: string) => template.questions?.find((row) => row.question === text)?.id ?? ''
const list = () => template.checklists?.[0]?.id ?? ''
const read = (id: string) => payload.findByID({ collection: 'revenue-audits', id, depth: 0 })
const work = async (id: string) => (await asPm.get<Work>(`/revenue-audits/${id}/work`)).body
const answer = (who: RestClient, id: string, body: Record<string, unknown>) =>
  who.post<Saved>(`/revenue-audits/${id}/answers`, { body: { part: 'questions', version: 0, ...body } })
const audit = (values: Partial<RevenueAudit> = {}) =>
  make.audit(studio, { template: template.id, client: client.id, assignedTo: pm.id, ...values })
const message = (body: { errors?: { message: string }[] }) => body.errors?.[0]?.message ?? ''

beforeAll(async () => {
  studio = await make.organization({ name: 'Meridian', languages: ['en', 'es'] })
  pm = await make.user({ organization: studio, role: 'PM', name: 'Ines Duarte' })
  client = await make.client(studio, { name: 'Northlight Clinics', email: 'northlight@example.test' })
  asPm = await restClient(app).as(pm)
  asManager = await restClient(app).as(await make.user({ organization: studio, role: 'MANAGER', name: 'Rui Alves' }))
  asClient = await restClient(app).as(await make.user({ organization: studio, role: 'CLIENT', clients: [client] }))
  asStranger = await restClient(app).as(await make.user({ organization: await make.organization(), role: 'ADMIN' }))
  template = await make.auditTemplate(studio, {
    title: 'Appointments',
    auditType: 'OPERATIONAL_EFFICIENCY',
    sections: [
      { title: 'Asking', key: 'ask', description: 'How people ask.' },
      { title: 'Keeping', key: 'keep' },
      { title: 'Nothing in it', key: 'none' },
    ],
    questions: [
      { question: 'Can people ask at night?', section: 'ask', kind: 'YES_NO', isRequired: true, weight: 3 },
      {
        question: 'How quick is the answer?',
        section: 'ask',
        kind: 'CHOICE',
        choices: 'Days\nHours\nMinutes',
        weight: 1,
      },
      { question: 'How sure is the list?', section: 'keep', kind: 'RATING', weight: 1 },
      { question: 'How many a week?', section: 'keep', kind: 'NUMBER' },
      { question: 'What annoys you?', section: 'elsewhere', kind: 'LONG_TEXT' },
    ],
    checklists: [{ title: 'Seen', section: 'keep', items: 'The desk\n\nThe telephone\nThe list\nThe door' }],
  })
})

describe('[audit-templates] a template', () => {
  it('is asked section by section, in its order; what names no section stands at the end', async () => {
    const { outline, progress, answers } = await work((await audit()).id)
    expect(
      outline?.sections.map(({ key, title, questions, checklists }) => [
        key,
        title,
        questions.length,
        checklists.length,
      ]),
    ).toEqual([
      ['ask', 'Asking', 2, 0],
      ['keep', 'Keeping', 2, 1],
      ['', '', 1, 0],
    ])
    expect(outline?.sections[0]?.questions[1]).toMatchObject({
      kind: 'CHOICE',
      choices: ['Days', 'Hours', 'Minutes'],
      weight: 1,
    })
    expect(outline?.sections[1]?.checklists[0]?.items).toEqual(['The desk', 'The telephone', 'The list', 'The door'])
    expect([progress, answers]).toEqual([
      { answered: 0, total: 5, missing: ['Can people ask at night?'] },
      { questions: {}, checks: {}, notes: {} },
    ])
  })

  it('is asked in the language of the audit', async () => {
    const own = await make.auditTemplate(studio, { questions: [{ question: 'How many?', kind: 'NUMBER' }] })
    await payload.update({
      collection: 'audit-templates',
      id: own.id,
      locale: 'es',
      data: { questions: [{ id: own.questions?.[0]?.id, question: '¿Cuántos?', kind: 'NUMBER' }] },
    })
    const { outline } = await work((await audit({ template: own.id, language: 'es' })).id)
    expect(outline?.sections[0]?.questions[0]?.question).toBe('¿Cuántos?')
    expect((await work((await audit({ template: own.id })).id)).outline?.sections[0]?.questions[0]?.question).toBe(
      'How many?',
    )
  })

  it('may change while an audit is worked through by it: the audit goes on asking what it began with', async () => {
    const own = await make.auditTemplate(studio, { questions: [{ question: 'Old words?', kind: 'YES_NO' }] })
    const id = own.questions?.[0]?.id ?? ''
    const begun = await audit({ template: own.id })
    expect((await answer(asPm, begun.id, { key: id, value: true })).status).toBe(200)
    await payload.update({
      collection: 'audit-templates',
      id: own.id,
      data: { questions: [{ id, question: 'New words?', kind: 'TEXT' }] },
    })
    expect((await work(begun.id)).outline?.sections[0]?.questions[0]).toMatchObject({
      question: 'Old words?',
      kind: 'YES_NO',
    })
    expect((await work((await audit({ template: own.id })).id)).outline?.sections[0]?.questions[0]?.question).toBe(
      'New words?',
    )
    const other = await asPm.patch(`/revenue-audits/${begun.id}`, { body: { template: template.id } })
    expect([other.status, message(other.body).includes('Make a new audit')]).toEqual([409, true])
  })
})

describe('an audit that is worked through', () => {
  it('saves each answer by itself, with the words of the question, who and when; the first one begins it', async () => {
    const { id } = await audit()
    const saved = await answer(asPm, id, {
      key: question('Can people ask at night?'),
      value: true,
      note: 'By form only.',
    })
    expect([saved.status, saved.body.score, saved.body.progress]).toEqual([
      200,
      100,
      { answered: 1, total: 5, missing: [] },
    ])
    expect(saved.body.entry).toMatchObject({
      text: 'Can people ask at night?',
      value: true,
      note: 'By form only.',
      version: 1,
      by: pm.id,
    })
    const { status, people, answers } = await work(id)
    expect([status, people, Object.keys(answers.questions).length]).toEqual([
      'IN_PROGRESS',
      { [pm.id]: 'Ines Duarte' },
      1,
    ])
    const events = await payload.count({
      collection: 'domain-events',
      where: { and: [{ subjectId: { equals: id } }, { type: { equals: 'revenue-audits.updated' } }] },
    })
    expect(events.totalDocs).toBe(1)
  })

  it('weighs yes, ratings, choices and checklists; what does not apply is left out', async () => {
    const { id } = await audit()
    await answer(asPm, id, { key: question('Can people ask at night?'), value: true })
    await answer(asPm, id, { key: question('How quick is the answer?'), value: 'Hours' })
    expect((await work(id)).score).toBe(Math.round((100 * 3 + 50) / 4))
    await answer(asPm, id, { key: question('How sure is the list?'), value: 2 })
    expect((await work(id)).score).toBe(Math.round((300 + 50 + 25) / 5))
    for (const [index, value] of [true, true, false].entries()) {
      await answer(asPm, id, { part: 'checks', key: `${list()}.${index}`, value })
    }
    expect((await work(id)).score).toBe(Math.round((300 + 50 + 25 + 50) / 6))
    const rated = question('How sure is the list?')
    const out = await answer(asPm, id, { key: rated, doesNotApply: true, version: 1 })
    expect([out.body.entry.value, out.body.entry.doesNotApply, out.body.score]).toEqual([
      null,
      true,
      Math.round((300 + 50 + 50) / 5),
    ])
    await answer(asPm, id, { part: 'notes', key: 'keep', value: 'They keep two lists.' })
    const stored = await read(id)
    expect(stored.score).toBe(80)
    expect((await work(id)).answers.notes.keep?.value).toBe('They keep two lists.')
  })

  it('loses nothing when two people answer at once, and asks when they answer the same', async () => {
    const { id } = await audit()
    const both = await Promise.all([
      answer(asPm, id, { key: question('Can people ask at night?'), value: true }),
      answer(asManager, id, { key: question('How sure is the list?'), value: 4 }),
      answer(asManager, id, { part: 'notes', key: 'ask', value: 'Looked at together.' }),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200, 200])
    const { answers } = await work(id)
    expect([Object.keys(answers.questions).length, Object.keys(answers.notes).length]).toEqual([2, 1])
    const key = question('What annoys you?')
    const replies = await Promise.all([
      answer(asPm, id, { key, value: 'The queue' }),
      answer(asManager, id, { key, value: 'The form' }),
    ])
    const [won, lost] = replies.sort((one, other) => one.status - other.status)
    expect([won?.status, lost?.status]).toEqual([200, 409])
    expect(lost?.body.errors?.[0]?.data?.entry).toEqual(won?.body.entry)
    const mine = await answer(asManager, id, { key, value: 'Both', version: 1 })
    expect([mine.status, mine.body.entry.version]).toEqual([200, 2])
  })

  it('keeps its answers when a form that was opened before is saved', async () => {
    const { id } = await audit()
    await answer(asPm, id, { key: question('How sure is the list?'), value: 5 })
    const saved = await asPm.patch(`/revenue-audits/${id}`, {
      body: { title: 'Saved late', answers: { questions: {} }, outline: null, score: 1 },
    })
    expect(saved.status).toBe(200)
    await payload.update({ collection: 'revenue-audits', id, data: { title: 'By software', answers: {}, score: 2 } })
    expect((await work(id)).answers.questions[question('How sure is the list?')]?.value).toBe(5)
    expect(await read(id)).toMatchObject({ title: 'By software', score: 100 })
  })

  it.each([
    ['a question that nobody asked', () => ({ key: 'constructor', value: 'x' }), 400, 'not asked'],
    ['a rating of six', () => ({ key: question('How sure is the list?'), value: 6 }), 400, 'one to five'],
    [
      'a choice that is none',
      () => ({ key: question('How quick is the answer?'), value: 'Years' }),
      400,
      'one of the list',
    ],
    ['a word for a number', () => ({ key: question('How many a week?'), value: 'many' }), 400, 'a number'],
    ['a tick of no item', () => ({ part: 'checks', key: `${list()}.4`, value: true }), 400, 'not asked'],
    [
      'a text that is too long',
      () => ({ key: question('What annoys you?'), value: 'a'.repeat(10_001) }),
      400,
      '10,000',
    ],
    [
      'a state that was never there',
      () => ({ key: question('How many a week?'), value: 4, version: 7 }),
      400,
      'Load the page',
    ],
    ['a part that is none', () => ({ part: 'scores', key: 'x' }), 400, ''],
  ])('refuses %s in words and changes nothing', async (_, body, status, words) => {
    const { id } = await audit()
    const reply = await answer(asPm, id, body())
    expect(reply.status).toBe(status)
    expect(JSON.stringify(reply.body.errors)).toContain(words)
    expect([(await read(id)).status, (await read(id)).answers ?? null]).toEqual(['DRAFT', null])
  })

  it('is for those who talk to clients of its organization', async () => {
    const { id } = await audit()
    const asAuthor = await restClient(app).as(await make.user({ organization: studio, role: 'AUTHOR' }))
    const body = { key: question('How many a week?'), value: 3 }
    for (const [who, status] of [
      [asStranger, 404],
      [asAuthor, 404],
      [asClient, 404],
      [restClient(app), 401],
    ] as const) {
      expect((await answer(who, id, body)).status).toBe(status)
      expect((await who.get(`/revenue-audits/${id}/work`)).status).toBe(status)
    }
  })
})

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
