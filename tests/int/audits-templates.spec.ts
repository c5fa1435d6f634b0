import { describe, expect, it } from 'vitest'
import { auditStudio, message } from '../helpers/audits'
import { startTestPayload } from '../helpers/payload'

const app = await startTestPayload()
const { payload } = app
const { make, studio, template, asPm, work, answer, audit } = await auditStudio(app)

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
