import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORMULA_VERSION, scoreHealth, type CallOutcome, type HealthInputs } from '@/plugins/clients/health/score'

const nothing: HealthInputs = {
  status: 'ACTIVE',
  payment: 'CURRENT',
  silentDays: null,
  rhythmDays: null,
  lateProjects: [],
  calls: [],
  waitingDays: null,
  followUpDays: null,
}

const days = fc.option(fc.integer({ min: 0, max: 4000 }), { nil: null })
const outcome = fc.constantFrom<CallOutcome>('POSITIVE', 'NEUTRAL', 'NEGATIVE', 'NO_SHOW', null)
const inputs: fc.Arbitrary<HealthInputs> = fc.record({
  status: fc.constantFrom('ACTIVE', 'PAUSED', 'COMPLETED', 'CHURNED'),
  payment: fc.constantFrom('CURRENT', 'PENDING', 'OVERDUE'),
  silentDays: days,
  rhythmDays: days,
  lateProjects: fc.array(fc.record({ id: fc.uuid(), title: fc.string(), days: fc.integer({ min: 1, max: 900 }) }), {
    maxLength: 6,
  }),
  calls: fc.array(fc.record({ id: fc.uuid(), title: fc.string(), outcome }), { maxLength: 5 }),
  waitingDays: days,
  followUpDays: days,
})
const scoreOf = (given: HealthInputs) => scoreHealth(given).score

describe('[client-health-score] the formula', () => {
  it('holds nothing against a client of whom nothing is known', () => {
    expect(scoreHealth(nothing)).toEqual({ version: FORMULA_VERSION, score: 100, colour: 'GREEN', reasons: [] })
  })

  it.each<[string, Partial<HealthInputs>, number, string]>([
    ['a pending payment', { payment: 'PENDING' }, 90, 'GREEN'],
    ['an overdue payment', { payment: 'OVERDUE' }, 60, 'YELLOW'],
    ['silence within the usual month', { silentDays: 30 }, 100, 'GREEN'],
    ['silence a day beyond it', { silentDays: 31 }, 90, 'GREEN'],
    ['twice the usual silence', { silentDays: 60 }, 70, 'GREEN'],
    ['silence of a client that is met every week', { silentDays: 21, rhythmDays: 7 }, 70, 'GREEN'],
    ['silence in a pause', { silentDays: 300, status: 'PAUSED' }, 90, 'GREEN'],
    ['a project a week late', { lateProjects: [{ id: 'p', title: 'Site', days: 7 }] }, 83, 'GREEN'],
    ['a call that went badly', { calls: [{ id: 'c', title: 'Call', outcome: 'NEGATIVE' }] }, 88, 'GREEN'],
    ['a call nobody came to', { calls: [{ id: 'c', title: 'Call', outcome: 'NO_SHOW' }] }, 92, 'GREEN'],
    ['a message of yesterday', { waitingDays: 1 }, 100, 'GREEN'],
    ['a message without an answer', { waitingDays: 4 }, 88, 'GREEN'],
    ['a follow-up of today', { followUpDays: 0 }, 100, 'GREEN'],
    ['a follow-up of last week', { followUpDays: 8 }, 92, 'GREEN'],
    ['a client that has left', { status: 'CHURNED' }, 0, 'RED'],
    [
      'money and time',
      { payment: 'OVERDUE', lateProjects: [{ id: 'p', title: 'Site', days: 30 }], followUpDays: 1 },
      32,
      'RED',
    ],
  ])('%s', (_, change, score, colour) => {
    const result = scoreHealth({ ...nothing, ...change })
    expect([result.score, result.colour]).toEqual([score, colour])
  })

  it('says why, the heaviest first, and where it is seen', () => {
    const { reasons } = scoreHealth({
      ...nothing,
      payment: 'PENDING',
      lateProjects: [{ id: 'p1', title: 'New site', days: 3 }],
    })
    expect(reasons).toEqual([
      {
        key: 'project:p1',
        points: -15,
        text: '“{project}” is {days} days late.',
        values: { project: 'New site', days: 3 },
        link: { collection: 'projects', id: 'p1', title: 'New site' },
      },
      { key: 'payment', points: -10, text: 'A payment is pending.' },
    ])
  })

  it('counts what other capabilities hold against a client', () => {
    const others = [{ key: 'milestone:1', points: -35, text: 'A milestone is late.' }]
    expect(scoreHealth(nothing, others)).toMatchObject({ score: 65, colour: 'YELLOW', reasons: others })
  })

  it('stays between 0 and 100, and every point that is lost has a reason', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const { score, reasons } = scoreHealth(given)
        const lost = reasons.reduce((sum, { points }) => sum + points, 0)
        expect(score).toBe(Math.max(0, 100 + lost))
        expect(reasons.every(({ points }) => points < 0)).toBe(true)
      }),
    )
  })

  it('is never raised by what gets worse: a later payment, silence, waiting, a late project, a bad call', () => {
    const worse: ((given: HealthInputs, more: number) => HealthInputs)[] = [
      (given) => ({ ...given, payment: given.payment === 'CURRENT' ? 'PENDING' : 'OVERDUE' }),
      (given, more) => ({ ...given, silentDays: (given.silentDays ?? 0) + more }),
      (given, more) => ({ ...given, waitingDays: (given.waitingDays ?? 0) + more }),
      (given, more) => ({ ...given, followUpDays: (given.followUpDays ?? 0) + more }),
      (given, more) => ({ ...given, lateProjects: [...given.lateProjects, { id: 'x', title: 'x', days: more }] }),
      (given, more) => ({
        ...given,
        lateProjects: given.lateProjects.map((project) => ({ ...project, days: project.days + more })),
      }),
      (given) => ({
        ...given,
        calls: given.calls.map((call, index) => (index === 0 ? { ...call, outcome: 'NEGATIVE' } : call)),
      }),
      (given) => ({ ...given, status: 'CHURNED' }),
    ]
    fc.assert(
      fc.property(inputs, fc.constantFrom(...worse), fc.integer({ min: 1, max: 400 }), (given, make, more) => {
        expect(scoreOf(make(given, more))).toBeLessThanOrEqual(scoreOf(given))
      }),
    )
  })
})
