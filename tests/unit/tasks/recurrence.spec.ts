import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextOccurrence, problemOfRule } from '@/plugins/tasks/recurrence/rule'
import { ruleInWords, ruleOf, simpleOf, WEEKDAYS, type Simple } from '@/plugins/tasks/recurrence/words'
import { sayEnglish } from '@/plugins/languages/api'

const next = (rule: string, day: string, notBefore?: string, zone?: string) =>
  nextOccurrence(rule, day, notBefore, zone)?.day ?? null

describe('the next day of a series', () => {
  it.each([
    ['FREQ=DAILY', '2026-11-21', '2026-11-22'],
    ['FREQ=DAILY;INTERVAL=3', '2026-12-30', '2027-01-02'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-20', '2026-11-23'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', '2026-11-18', '2026-11-30'],
    ['FREQ=WEEKLY', '2026-11-18', '2026-11-25'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2027-01-31', '2027-02-28'],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2027-01-31', '2027-03-31'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-11-01', '2026-11-27'],
    ['FREQ=YEARLY', '2028-02-29', '2032-02-29'],
    ['RRULE:FREQ=DAILY;', '2026-11-21', '2026-11-22'],
  ])('%s after %s is %s', (rule, day, expected) => expect(next(rule, day)).toBe(expected))

  it('leaves out what was missed', () => {
    expect(next('FREQ=DAILY', '2026-11-02', '2026-11-21')).toBe('2026-11-21')
    expect(next('FREQ=WEEKLY;BYDAY=MO', '2026-11-02', '2026-11-21')).toBe('2026-11-23')
  })

  it('ends after COUNT, the missed ones counted', () => {
    expect(nextOccurrence('FREQ=DAILY;COUNT=3', '2026-11-21')).toEqual({
      day: '2026-11-22',
      rule: 'FREQ=DAILY;COUNT=2',
    })
    expect(nextOccurrence('FREQ=DAILY;COUNT=2', '2026-11-22')).toEqual({
      day: '2026-11-23',
      rule: 'FREQ=DAILY;COUNT=1',
    })
    expect(next('FREQ=DAILY;COUNT=1', '2026-11-23')).toBeNull()
    expect(next('FREQ=DAILY;COUNT=5', '2026-11-21', '2026-11-26')).toBeNull()
    // A Thursday is none of the Mondays: all of them are still to come.
    expect(next('FREQ=WEEKLY;BYDAY=MO;COUNT=1', '2026-11-19')).toBe('2026-11-23')
  })

  it('ends with UNTIL, a moment in UTC being a day where its owner lives', () => {
    expect(next('FREQ=DAILY;UNTIL=20261122', '2026-11-21')).toBe('2026-11-22')
    expect(next('FREQ=DAILY;UNTIL=20261122', '2026-11-22')).toBeNull()
    expect(next('FREQ=DAILY;UNTIL=20261122T010000Z', '2026-11-21', undefined, 'America/Chicago')).toBeNull()
    expect(next('FREQ=DAILY;UNTIL=20261122T010000Z', '2026-11-21', undefined, 'Europe/Berlin')).toBe('2026-11-22')
  })

  it('followed step by step, names the same days as in one go', () => {
    const rules = fc.constantFrom(
      ...[
        'FREQ=DAILY',
        'FREQ=DAILY;INTERVAL=4',
        'FREQ=WEEKLY;BYDAY=TU,SA',
        'FREQ=MONTHLY;BYMONTHDAY=15',
        'FREQ=MONTHLY;BYDAY=2TU',
      ],
    )
    const start = fc
      .integer({ min: 0, max: 2000 })
      .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(rules, start, fc.integer({ min: 1, max: 12 }), (rule, first, count) => {
        const days: string[] = []
        let carried = nextOccurrence(`${rule};COUNT=${count}`, first)
        while (carried) {
          days.push(carried.day)
          carried = nextOccurrence(carried.rule, carried.day)
        }
        const free: string[] = []
        for (let day = next(rule, first); free.length < days.length && day; day = next(rule, day)) free.push(day)
        expect(days).toEqual(free)
        expect([count, count - 1]).toContain(days.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a rule that cannot be followed', () => {
  it.each([
    ['every monday', 'Write the rule as pairs such as FREQ=WEEKLY;BYDAY=MO.'],
    ['FREQ=HOURLY', 'Say how often: FREQ=DAILY, WEEKLY, MONTHLY or YEARLY, for example FREQ=WEEKLY;BYDAY=MO.'],
    ['BYDAY=MO', 'Say how often: FREQ=DAILY, WEEKLY, MONTHLY or YEARLY, for example FREQ=WEEKLY;BYDAY=MO.'],
    ['FREQ=DAILY;BYHOUR=9', 'A task repeats on days: leave hours out of the rule and set the time of the task.'],
    ['FREQ=DAILY;COUNT=3;UNTIL=20270101', 'A rule ends by COUNT or by UNTIL, not by both.'],
    ['FREQ=DAILY;COUNT=0', 'COUNT is a whole number from 1 to 10000.'],
    ['FREQ=DAILY;INTERVAL=x', 'INTERVAL is a whole number from 1 to 1000.'],
    ['FREQ=DAILY;UNTIL=soon', 'Write UNTIL as a day such as 20271231.'],
    ['FREQ=DAILY;UNTIL=20271399', 'Write UNTIL as a day such as 20271231.'],
    ['FREQ=DAILY;COLOUR=RED', 'COLOUR is no part of such a rule. Leave it out.'],
    ['FREQ=DAILY;FREQ=DAILY', 'FREQ stands in the rule twice.'],
    ['FREQ=WEEKLY;BYDAY=XX', 'This rule cannot be followed. Write for example FREQ=MONTHLY;BYMONTHDAY=1.'],
    [
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'This rule cannot be followed. Write for example FREQ=MONTHLY;BYMONTHDAY=1.',
    ],
  ])('%s: says what to write', (rule, problem) => expect(problemOfRule(rule)).toBe(problem))

  it('never throws anything else, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const problem = problemOfRule(text)
        expect(problem === null || problem.length > 10).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the words of the form', () => {
  const simple: Simple[] = [
    { kind: 'never' },
    { kind: 'daily' },
    { kind: 'weekdays' },
    { kind: 'weekly', days: ['MO', 'TH'] },
    { kind: 'monthly', day: -1 },
    { kind: 'monthly', day: 31 },
    { kind: 'yearly' },
  ]
  it.each(simple)('$kind is written and read back', (one) => {
    const rule = ruleOf(one)
    expect(simpleOf(rule)).toEqual(one)
    if (rule) expect(problemOfRule(rule)).toBeNull()
  })

  it('every choice of weekdays is read back, all five workdays as weekdays', () => {
    fc.assert(
      fc.property(fc.subarray([...WEEKDAYS], { minLength: 1 }), (days) => {
        const read = simpleOf(ruleOf({ kind: 'weekly', days }))
        const isWorkweek = days.join() === 'MO,TU,WE,TH,FR'
        expect(read).toEqual(isWorkweek ? { kind: 'weekdays' } : { kind: 'weekly', days })
      }),
    )
  })

  it('says a rule in words, and one of its own as it stands', () => {
    expect(ruleInWords('FREQ=WEEKLY;BYDAY=MO,TH', sayEnglish, 'en')).toBe('Weekly on Monday and Thursday')
    expect(ruleInWords('FREQ=MONTHLY;BYMONTHDAY=-1', sayEnglish, 'en')).toBe('On the last day of each month')
    expect(ruleInWords('FREQ=MONTHLY;BYDAY=-1FR', sayEnglish, 'en')).toBe('FREQ=MONTHLY;BYDAY=-1FR')
  })
})
