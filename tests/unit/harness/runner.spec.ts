import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { countPlaywright, countVitest } from '@/scripts/test/counts'
import { schedule } from '@/scripts/test/schedule'
import { printSummary } from '@/scripts/test/summary'
import type { Finished, Step, StepResult } from '@/scripts/test/types'

const PASSED: StepResult = { passed: 1, failed: 0 }
const step = (name: string, rest: Partial<Step> = {}): Step => ({
  name,
  title: name,
  weight: 1,
  limitMs: 1_000,
  run: () => Promise.resolve(PASSED),
  ...rest,
})

/** Runs steps and answers their names in the order of beginning and ending, e.g. `+a +b -a -b`. */
async function trace(steps: Step[]): Promise<{ order: string; finished: Finished[] }> {
  const order: string[] = []
  const finished = await schedule(
    steps,
    async (one) => {
      order.push(`+${one.name}`)
      const result = await one.run({
        node: () => Promise.reject(new Error('unused')),
        file: (name) => name,
        log: () => undefined,
      })
      order.push(`-${one.name}`)
      return { step: one, result, ms: 0, log: '' }
    },
    () => undefined,
  )
  return { order: order.join(' '), finished }
}

const slow =
  (ms: number, result = PASSED) =>
  async () => {
    await sleep(ms)
    return result
  }

describe('schedule', () => {
  it('runs two light steps at a time and a heavy one alone', async () => {
    const steps = [
      step('a', { run: slow(10) }),
      step('b', { run: slow(30) }),
      step('heavy', { weight: 2 }),
      step('c', { run: slow(40) }),
    ]
    expect((await trace(steps)).order).toBe('+a +b -a +c -b -c +heavy -heavy')
  })

  it('does not run what needs a step that failed or could not run, and says which', async () => {
    const steps = [
      step('build', { run: () => Promise.resolve({ passed: 0, failed: 1 }) }),
      step('e2e', { needs: ['build'] }),
      step('later', { needs: ['e2e'] }),
      step('other'),
    ]
    const { finished } = await trace(steps)
    const notRun = finished.flatMap(({ step: { name }, result }) => (result.notRun ? [`${name} ${result.notRun}`] : []))
    expect(notRun).toEqual(['e2e needs build', 'later needs e2e'])
    expect(finished).toHaveLength(4)
  })

  it('takes needs that are not part of the run for granted', async () => {
    expect((await trace([step('e2e', { needs: ['build'] })])).order).toBe('+e2e -e2e')
  })

  it('refuses steps that wait for one another', async () => {
    await expect(trace([step('a', { needs: ['b'] }), step('b', { needs: ['a'] })])).rejects.toThrow(
      'wait for one another: a, b',
    )
  })
})

describe('counts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'orrery-counts-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const report = (content: unknown) => {
    const file = join(folder, 'report.json')
    writeFileSync(file, JSON.stringify(content))
    return file
  }
  const vitest = (rest: object) => ({
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...rest,
  })
  const playwright = (stats: object, errors: unknown[] = []) => ({
    errors,
    stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  })

  it('count passed and failed tests', () => {
    expect(countVitest(report(vitest({ numFailedTests: 2 })), false)).toEqual({ passed: 5, failed: 2 })
    expect(countPlaywright(report(playwright({ unexpected: 1 })), false)).toEqual({ passed: 3, failed: 1 })
  })

  it('count a file that broke before its first test, and an error outside of any test', () => {
    const testResults = [{ name: 'a', status: 'failed', assertionResults: [] }]
    expect(countVitest(report(vitest({ testResults })), false)).toEqual({ passed: 5, failed: 1 })
    expect(countVitest(report(vitest({})), false)).toEqual({ passed: 5, failed: 1 })
    expect(countPlaywright(report(playwright({}, ['boom'])), false)).toMatchObject({ failed: 1 })
  })

  it('count what was skipped as failed, and tell of what passed at the second try only', () => {
    expect(countVitest(report(vitest({ numPendingTests: 1 })), true)).toMatchObject({ passed: 5, failed: 1 })
    expect(countPlaywright(report(playwright({ skipped: 1 })), true)).toMatchObject({ passed: 3, failed: 1 })
    expect(countPlaywright(report(playwright({ flaky: 1 })), true)).toEqual({
      passed: 4,
      failed: 0,
      note: 'FLAKY: 1 passed at the second try only, named at the end of the log',
    })
  })

  it('fail when there is no report, or no test at all', () => {
    expect(countVitest(join(folder, 'none.json'), true)).toMatchObject({ passed: 0, failed: 1 })
    expect(countPlaywright(report(playwright({ expected: 0 })), true)).toMatchObject({ failed: 1 })
  })
})

describe('summary', () => {
  let lines: string[]
  beforeEach(() => {
    lines = []
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  })
  afterEach(() => vi.restoreAllMocks())

  const ended = (name: string, result: StepResult): Finished => ({ step: step(name), result, ms: 0, log: '' })
  const suite = [ended('unit', { passed: 7, failed: 0 }), ended('race', { passed: 0, failed: 0, notRun: 'no server' })]

  it('ends with the count and says loudly what did not run', () => {
    expect(printSummary(suite, { ms: 0, ci: false })).toBe(0)
    expect(lines.at(-1)).toBe('7 passed, 0 failed')
    expect(lines.join('\n')).toContain('!!!   race: no server')
  })

  it('fails in CI for what did not run', () => {
    expect(printSummary(suite, { ms: 0, ci: true })).toBe(1)
    expect(lines.at(-1)).toBe('7 passed, 1 failed')
  })

  it('fails when something failed, and when nothing passed', () => {
    expect(printSummary([ended('unit', { passed: 7, failed: 2 })], { ms: 0, ci: false })).toBe(1)
    expect(lines.at(-1)).toBe('7 passed, 2 failed')
    expect(printSummary([], { ms: 0, ci: false })).toBe(1)
  })
})
