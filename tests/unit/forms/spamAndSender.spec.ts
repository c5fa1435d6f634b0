import { describe, expect, it } from 'vitest'
import { faultsOf } from '@/plugins/forms/checkDefinition'
import { senderOf } from '@/plugins/forms/sender'
import { SPAM_FROM, spamScoreOf } from '@/plugins/forms/spamScore'
import { csvLine } from '@/src/lib/csv'
import { formWords, problemText } from '@/src/lib/form-words'
import type { CheckedAnswer } from '@/src/lib/forms/checkAnswers'
import type { QuestionKind } from '@/src/lib/forms/definition'
import { LOCALE_CODES } from '@/src/lib/locales'

const answer = (kind: QuestionKind, name: string, value: string): CheckedAnswer => ({
  question: {
    kind,
    name,
    label: name,
    help: null,
    required: true,
    minLength: null,
    maxLength: null,
    min: null,
    max: null,
    choices: [],
  },
  value,
})

describe('[form-spam] the score of a submission', () => {
  it.each([
    ['a plain wish', 'We restore instruments and would like a site. See https://marlow.example', 60_000, 0],
    ['two links', 'https://a.example and www.b.example', 60_000, 0],
    ['advertising with links', 'Cheap backlinks https://a.example https://b.example https://c.example', 60_000, 70],
    ['markup of a link', '<a href="https://a.example">x</a>', 60_000, 60],
    ['a shout', 'PLEASE CALL ME ABOUT THE WEBSITE OF OUR COMPANY AS SOON AS YOU CAN', 60_000, 15],
  ])('is, for %s, %s', (_, text, openFor, score) => {
    expect(spamScoreOf([answer('textarea', 'goal', text)], openFor).score).toBe(score)
  })

  it('counts haste only in a form that takes time, and nothing weak is enough alone', () => {
    const answers = ['a', 'b', 'c'].map((name) => answer('text', name, 'Hello'))
    expect(spamScoreOf(answers, 3_000)).toEqual({ score: 20, reasons: ['Sent within four seconds'] })
    expect(spamScoreOf(answers.slice(0, 2), 3_000).score).toBe(0)
    expect(20).toBeLessThan(SPAM_FROM)
  })
})

describe('the sender', () => {
  it('is found by kind and by name', () => {
    const answers = [
      answer('text', 'first-name', 'Ana'),
      answer('text', 'last-name', 'Prado'),
      answer('email', 'contact', 'ana@studio.example'),
      answer('phone', 'mobile', '+351 1'),
      answer('text', 'organisation', 'Prado'),
      answer('textarea', 'short', 'Hi'),
      answer('textarea', 'goal', 'Be found.'),
    ]
    expect(senderOf(answers)).toEqual({
      name: 'Ana Prado',
      email: 'ana@studio.example',
      phone: '+351 1',
      company: 'Prado',
      message: 'Be found.',
    })
    expect(senderOf([])).toEqual({ name: null, email: null, phone: null, company: null, message: null })
  })
})

describe('[form-export] a line of the export', () => {
  it('is quoted, and never a formula', () => {
    expect(csvLine(['a "b"', 'c,d', null, 3])).toBe('"a ""b""","c,d","","3"\r\n')
    expect(csvLine(['=1+1', '+44 20', '-5', '@x', '\tx', '1.5'])).toBe(
      '"\'=1+1","\'+44 20","-5","\'@x","\'\tx","1.5"\r\n',
    )
  })
})

describe('the faults of a definition', () => {
  it('are named with their fields', () => {
    const faults = faultsOf([
      { blockType: 'text', name: 'a', label: 'A', minLength: 9, maxLength: 3 },
      {
        blockType: 'choice',
        name: 'a',
        label: 'B',
        choices: [
          { label: 'x', value: 'x' },
          { label: 'y', value: 'x' },
        ],
      },
      { blockType: 'number', name: 'n', label: 'N', min: 2, max: 1 },
    ])
    expect(faults.map(({ path }) => path)).toEqual([
      'fields.0.maxLength',
      'fields.1.name',
      'fields.1.choices.1.value',
      'fields.2.max',
    ])
  })
})

describe('the words of forms', () => {
  it('fill in what they name, in every language', () => {
    for (const locale of LOCALE_CODES) {
      const text = problemText(formWords(locale), { code: 'tooLong', limit: 40 }, 'Goal')
      expect(text).toContain('40')
      expect(text).toContain('Goal')
      expect(text).not.toMatch(/[{}]/)
    }
  })
})
