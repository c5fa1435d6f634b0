import { describe, expect, it } from 'vitest'
import { auditStudio } from '../helpers/audits'
import { startTestPayload } from '../helpers/payload'
import { restClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const { make, studio, pm, asPm, asManager, asClient, asStranger, question, list, read, work, answer, audit } =
  await auditStudio(app)

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
