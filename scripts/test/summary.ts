import type { Finished } from './types'

/** How much of a failed step's log is printed: its end. All of it is in test-results/. */
const SHOWN_CHARACTERS = 10_000

/** One line for a step that has ended; of a failed one, the end of its log as well. */
export function printFinished({ step, result, ms, log }: Finished): void {
  const { passed, failed, notRun, note } = result
  const mark = failed > 0 ? '✗' : notRun ? '!' : '✓'
  const counts = notRun ? `NOT RUN: ${notRun}` : passed + failed > 0 ? `${passed} passed, ${failed} failed` : 'ready'
  console.log(`${mark} ${step.title.padEnd(44)} ${duration(ms).padStart(9)}  ${counts}${note ? ` (${note})` : ''}`)
  if (failed > 0)
    console.log(`${log.slice(-SHOWN_CHARACTERS).trimEnd()}\n  the whole log: test-results/${step.name}/output.log`)
}

/**
 * Prints what did not run and, as the very last line, the sum over all steps. Answers the exit code. What did not run
 * is a failure in CI, where the machine is ours to prepare.
 */
export function printSummary(finished: Finished[], { ms, ci }: { ms: number; ci: boolean }): 0 | 1 {
  const missing = finished.filter(({ result }) => result.notRun !== undefined)
  const passed = sum(finished.map(({ result }) => result.passed))
  const failed = sum(finished.map(({ result }) => result.failed)) + (ci ? missing.length : 0)
  if (missing.length > 0) {
    console.log(`\n!!! NOT RUN on this machine${ci ? ', which in CI is a failure' : ''}:`)
    for (const { step, result } of missing) console.log(`!!!   ${step.title}: ${result.notRun}`)
  }
  console.log(`\n${duration(ms)} in all`)
  console.log(`${passed} passed, ${failed} failed`)
  return failed > 0 || passed === 0 ? 1 : 0
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, value) => total + value, 0)
}

function duration(ms: number): string {
  return ms < 60_000
    ? `${(ms / 1000).toFixed(1)} s`
    : `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`
}
