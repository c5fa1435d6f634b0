import { readFileSync } from 'node:fs'
import type { StepResult } from './types'

type VitestReport = {
  success: boolean
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numFailedTestSuites: number
  testResults: { name: string; status: string; assertionResults: unknown[] }[]
}

type PlaywrightReport = {
  errors: unknown[]
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

/**
 * Counts a vitest run from its JSON report. A file that broke before its first test counts as one failure, and so does an
 * error outside of any test; a test that did not run is a failure, since nothing here may be skipped.
 */
export function countVitest(file: string, exitedWell: boolean): StepResult {
  const report = read<VitestReport>(file)
  if (!report) return { passed: 0, failed: 1, note: 'ended without a report' }
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  const notRun = report.numPendingTests + report.numTodoTests
  const failed = report.numFailedTests + brokenFiles + notRun
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !exitedWell ? 1 : failed,
    ...(notRun > 0 ? { note: `${notRun} skipped, which counts as failed` } : {}),
  }
}

/**
 * Counts a Playwright run from its JSON report. A walk that failed and passed at its second try counts as passed and is spoken of: a
 * browser on a busy machine is no reason to lose a run, and whoever reads the summary has a fault to find.
 */
export function countPlaywright(file: string, exitedWell: boolean): StepResult {
  const report = read<PlaywrightReport>(file)
  if (!report) return { passed: 0, failed: 1, note: 'ended without a report' }
  const { expected, unexpected, flaky, skipped } = report.stats
  const passed = expected + flaky
  const failed = unexpected + skipped + report.errors.length
  const notes = [
    ...(skipped > 0 ? [`${skipped} skipped, which counts as failed`] : []),
    ...(flaky > 0 ? [`FLAKY: ${flaky} passed at the second try only, named at the end of the log`] : []),
  ]
  return {
    passed,
    failed: failed === 0 && (!exitedWell || passed === 0) ? 1 : failed,
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
  }
}

function read<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch {
    return null
  }
}
