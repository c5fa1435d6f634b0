import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyAnswer,
  answersFromBooking,
  NO_ANSWERS,
  type AnswerInput,
  type Answers,
} from '@/plugins/consultations/audits/answers'
import type { Outline } from '@/plugins/consultations/audits/outline'
import { scoreOf } from '@/plugins/consultations/audits/score'
import { reportOf } from '@/plugins/consultations/reports/report'

const question = { help: null, isRequired: false, weight: 1, choices: [] as string[] }
const outline: Outline = {
  template: 't',
  title: 'Template',
  introduction: null,
  sections: [
    {
      key: 's',
      title: 'Section',
      description: null,
      questions: [
        { ...question, id: 'yes', question: 'Yes?', kind: 'YES_NO', weight: 2 },
        { ...question, id: 'rate', question: 'How well?', kind: 'RATING' },
        { ...question, id: 'choose', question: 'Which?', kind: 'CHOICE', choices: ['Worst', 'Middle', 'Best'] },
        { ...question, id: 'many', question: 'How many?', kind: 'NUMBER' },
      ],
      checklists: [{ id: 'list', title: 'List', items: ['One', 'Two'] }],
    },
  ],
}
const by = { at: '2027-01-31T10:00:00.000Z', by: null }

const input: fc.Arbitrary<AnswerInput> = fc.oneof(
  fc.record({
    part: fc.constant('questions' as const),
    key: fc.constantFrom('yes', 'rate', 'choose', 'many', 'none', '__proto__'),
    value: fc.oneof(
      fc.boolean(),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom('Worst', 'Best', 'x'),
      fc.constant(null),
    ),
    doesNotApply: fc.boolean(),
    version: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({
    part: fc.constant('checks' as const),
    key: fc.constantFrom('list.0', 'list.1', 'list.2', 'constructor.0'),
    value: fc.boolean(),
    version: fc.integer({ min: 0, max: 2 }),
  }),
)

describe('answers', () => {
  it('touch nothing but themselves, and only the version that was seen', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 30 }), (inputs) => {
        inputs.reduce<Answers>((answers, one) => {
          const before = structuredClone(answers)
          const applied = applyAnswer(outline, answers, one, by)
          expect(answers).toEqual(before)
          if (!applied.ok) return answers
          const { [one.key]: entry, ...others } = applied.answers[one.part]
          const { [one.key]: was, ...rest } = before[one.part]
          expect([others, entry?.version, was?.version ?? 0]).toEqual([rest, one.version + 1, one.version])
          return applied.answers
        }, NO_ANSWERS)
      }),
    )
  })

  it('are weighed between nothing and a hundred, and never fall by a better one', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 30 }), (inputs) => {
        const answers = inputs.reduce<Answers>((all, one) => {
          const applied = applyAnswer(outline, all, one, by)
          return applied.ok ? applied.answers : all
        }, NO_ANSWERS)
        const score = scoreOf(outline, answers)
        if (score === null) return
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        const rate = answers.questions.rate
        if (!rate || typeof rate.value !== 'number') return
        const better = { ...answers, questions: { ...answers.questions, rate: { ...rate, value: 5 } } }
        expect(scoreOf(outline, better)).toBeGreaterThanOrEqual(score)
      }),
    )
  })

  it('of a visitor are taken over where the audit asks the same', () => {
    const said = [
      { question: 'How many?', answer: '12' },
      { question: 'Yes?', answer: 'Yes' },
      { question: 'Which?', answer: 'Other' },
      { question: 'How well?', answer: '' },
      { question: 'Nobody asked', answer: 'x' },
    ]
    const { questions } = answersFromBooking(outline, said, by.at)
    expect(Object.entries(questions).map(([key, { value, by: who }]) => [key, value, who])).toEqual([
      ['many', 12, null],
      ['yes', true, null],
    ])
  })
})

describe('[revenue-audit-results] a report', () => {
  it('puts first what brings much for little, and leaves out what nobody answered', () => {
    const levels = ['LOW', 'MEDIUM', 'HIGH'] as const
    const recommendations = levels.flatMap((impact) =>
      levels.map((effort) => ({ title: `${impact}/${effort}`, impact, effort })),
    )
    const report = reportOf(
      {
        id: 'a',
        title: 'Audit',
        auditType: 'GENERAL',
        status: 'IN_PROGRESS',
        updatedAt: by.at,
        language: 'en',
        recommendations: [...recommendations, { title: 'unweighed' }],
      },
      outline,
      NO_ANSWERS,
      { organization: 'Meridian', client: null, author: null },
    )
    expect(report.recommendations.map(({ title, turn }) => `${turn} ${title}`)).toEqual([
      'FIRST HIGH/LOW',
      'FIRST HIGH/MEDIUM',
      'FIRST MEDIUM/LOW',
      'NEXT HIGH/HIGH',
      'NEXT MEDIUM/MEDIUM',
      'NEXT LOW/LOW',
      'LATER MEDIUM/HIGH',
      'LATER LOW/MEDIUM',
      'LATER LOW/HIGH',
      'LATER unweighed',
    ])
    expect([report.sections, report.score, report.isCompleted]).toEqual([[], null, false])
  })
})
