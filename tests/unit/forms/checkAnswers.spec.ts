import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAnswers, hasUnasked } from '@/src/lib/forms/checkAnswers'
import { COUNTRY_CODES, countriesIn } from '@/src/lib/forms/countries'
import { fingerprintOf, QUESTION_KINDS, type FormQuestion, type QuestionKind } from '@/src/lib/forms/definition'
import { hintsOf } from '@/src/lib/forms/hints'
import { answersIn } from '@/src/lib/forms/wire'

const question = (kind: QuestionKind, change: Partial<FormQuestion> = {}): FormQuestion => ({
  kind,
  name: 'q',
  label: 'Question',
  help: null,
  required: false,
  minLength: null,
  maxLength: null,
  min: null,
  max: null,
  choices: kind === 'choice' || kind === 'choices' ? ['a', 'b', 'c'].map((value) => ({ value, label: value })) : [],
  ...change,
})
const verdict = (asked: FormQuestion, sent: unknown) => {
  const checked = checkAnswers({ questions: [asked] }, { q: sent })
  return checked.ok ? (checked.answers[0]?.value ?? null) : (checked.problems[0]?.code ?? 'none')
}

describe('[form-validation] an answer', () => {
  it.each<[QuestionKind, unknown, string | null]>([
    ['text', ' Ana\r\n Prado ', 'Ana Prado'],
    ['text', 'a\u0000b', 'ab'],
    ['textarea', 'One\r\nTwo', 'One\nTwo'],
    ['email', 'Ana@Studio.Example', 'ana@studio.example'],
    ['email', 'ana@localhost', 'email'],
    ['email', 'ana@studio.example\nbcc: x@y.z', 'email'],
    ['phone', '+44 (20) 7946-0018', '+44 (20) 7946-0018'],
    ['phone', 'call me', 'phone'],
    ['url', 'studio.example/work', 'https://studio.example/work'],
    ['url', 'javascript:alert(1)', 'url'],
    ['url', 'https://user:pass@studio.example', 'url'],
    ['number', '1,5', '1.5'],
    ['number', '1e9', 'number'],
    ['number', 12, '12'],
    ['date', '2028-02-29', '2028-02-29'],
    ['date', '2027-02-29', 'date'],
    ['date', '0000-01-01', 'date'],
    ['choice', 'b', 'b'],
    ['choice', 'd', 'choice'],
    ['choices', ['c', 'a', 'a'], 'a\nc'],
    ['choices', ['a', 'moon'], 'choice'],
    ['country', 'pt', 'PT'],
    ['country', 'XX', 'country'],
    ['agreement', 'on', 'yes'],
    ['agreement', 'off', 'no'],
    ['text', { $ne: '' }, null],
    ['text', null, null],
    ['text', '   ', null],
  ])('to a question of the kind %s: %j', (kind, sent, kept) => {
    expect(verdict(question(kind), sent)).toBe(kept)
  })

  it('has the length and the size that the form asks for', () => {
    const text = question('text', { minLength: 3, maxLength: 5 })
    expect(['ab', 'abc', 'abcde', 'abcdef'].map((sent) => verdict(text, sent))).toEqual([
      'tooShort',
      'abc',
      'abcde',
      'tooLong',
    ])
    // One sign to a reader may be two to a computer.
    expect(verdict(question('text', { maxLength: 3 }), '🪐🪐🪐')).toBe('🪐🪐🪐')
    const number = question('number', { min: -1, max: 2.5 })
    expect(['-1.1', '-1', '2.5', '2.6'].map((sent) => verdict(number, sent))).toEqual([
      'tooSmall',
      '-1',
      '2.5',
      'tooBig',
    ])
  })

  it('is demanded where it is required, and only there', () => {
    for (const kind of QUESTION_KINDS) {
      expect(verdict(question(kind, { required: true }), '')).toBe(kind === 'agreement' ? 'agreement' : 'required')
      expect(verdict(question(kind), '')).toBeNull()
    }
  })
})

const anyQuestion = fc
  .record({
    kind: fc.constantFrom(...QUESTION_KINDS),
    required: fc.boolean(),
    minLength: fc.option(fc.nat(20)),
    maxLength: fc.option(fc.integer({ min: 1, max: 40 })),
    min: fc.option(fc.integer({ min: -50, max: 50 })),
    max: fc.option(fc.integer({ min: -50, max: 50 })),
  })
  .map(({ kind, ...change }) => question(kind, change))

describe('the check of any form', () => {
  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(anyQuestion, fc.anything(), (asked, sent) => {
        expect(typeof checkAnswers({ questions: [asked] }, { q: sent }).ok).toBe('boolean')
      }),
    )
  })

  it('takes again what it kept, unchanged', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        fc.oneof(
          fc.string(),
          fc.constantFrom('Ana@Studio.example', 'studio.example/a b', '+1,50', '2027-03-01', 'pt', 'c', 'on'),
        ),
        (asked, sent) => {
          const first = checkAnswers({ questions: [asked] }, { q: sent })
          if (!first.ok || !first.answers[0]) return
          const kept = first.answers[0].value
          const again = checkAnswers({ questions: [asked] }, { q: asked.kind === 'choices' ? kept.split('\n') : kept })
          // A box that may stay empty and is not ticked says "no", which is no tick either.
          expect(again).toEqual(first)
        },
      ),
    )
  })

  it('says nothing about what it was not asked', () => {
    fc.assert(
      fc.property(anyQuestion, fc.dictionary(fc.string(), fc.string()), (asked, others) => {
        const { q: _, ...rest } = others
        const checked = checkAnswers({ questions: [asked] }, rest)
        expect(checked.ok ? checked.answers : checked.problems.map(({ name }) => name)).toEqual(
          asked.required ? ['q'] : [],
        )
      }),
    )
  })

  it('agrees with the hints that browsers get', () => {
    fc.assert(
      fc.property(anyQuestion, fc.string({ maxLength: 60 }), (asked, sent) => {
        const { maxLength, required } = hintsOf(asked)
        const text = verdict(asked, sent)
        if (text === 'tooLong') expect(sent.length).toBeGreaterThan(maxLength ?? Infinity)
        if (text === 'required') expect(required).toBe(true)
      }),
    )
  })
})

describe('the mark of a form', () => {
  const base = [question('text'), question('choice', { name: 'c' })]
  it('stays when words are rewritten and changes with what is asked', () => {
    const mark = fingerprintOf({ questions: base })
    expect(fingerprintOf({ questions: base.map((asked) => ({ ...asked, label: 'Otra', help: 'Ayuda' })) })).toBe(mark)
    expect(fingerprintOf({ questions: base.slice(0, 1) })).not.toBe(mark)
    expect(
      fingerprintOf({ questions: [question('text', { required: true }), question('choice', { name: 'c' })] }),
    ).not.toBe(mark)
  })

  it('does not hide an answer that nobody asks for any more', () => {
    expect(hasUnasked({ questions: base }, { q: 'a', gone: 'b' })).toBe(true)
    expect(hasUnasked({ questions: base }, { q: 'a', gone: ' ' })).toBe(false)
  })
})

describe('what a form sends', () => {
  it('is taken by its prefix, several of a name as a list, and reaches no prototype', () => {
    const answers = answersIn([
      ['answer-needs', 'a'],
      ['answer-needs', 'b'],
      ['answer-__proto__', 'x'],
      ['token', 't'],
    ])
    expect(Object.entries(answers)).toEqual([
      ['needs', ['a', 'b']],
      ['__proto__', 'x'],
    ])
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})

describe('the countries', () => {
  it('are the 249 of ISO 3166, each once and by name in every language', () => {
    expect(new Set(COUNTRY_CODES).size).toBe(249)
    expect(countriesIn('de').find(({ value }) => value === 'DE')?.label).toBe('Deutschland')
    expect(countriesIn('ja').every(({ value, label }) => label !== value)).toBe(true)
  })
})
