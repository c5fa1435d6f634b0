import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runWatched } from './command'
import type { Finished, Step, StepContext, StepResult } from './types'

/** Someone who looks at a log without a terminal wants to see that it is alive. */
const HEARTBEAT_MS = 60_000

/** Runs one step with its log and its watchdog; an error thrown by the step itself is a failure. */
export async function runStep(step: Step): Promise<Finished> {
  const folder = join('test-results', step.name)
  mkdirSync(folder, { recursive: true })
  const logFile = join(folder, 'output.log')
  writeFileSync(logFile, '')
  const log = (text: string) => appendFileSync(logFile, text)
  const began = Date.now()
  const heartbeat = setInterval(
    () => console.log(`  … ${step.title} (${Math.round((Date.now() - began) / 1000)} s)`),
    HEARTBEAT_MS,
  )
  const context: StepContext = {
    log,
    file: (name) => join(folder, name),
    node: (script, args = [], options = {}) => {
      const loader = script.endsWith('.ts') ? ['--import', 'tsx'] : []
      return runWatched([...loader, script, ...args], {
        ...options,
        limitMs: step.limitMs,
        stallMs: step.stallMs,
        onOutput: log,
      })
    },
  }
  const result = await step.run(context).catch((error: unknown): StepResult => {
    log(`\n${error instanceof Error ? error.stack : String(error)}\n`)
    return { passed: 0, failed: 1 }
  })
  clearInterval(heartbeat)
  return { step, result, ms: Date.now() - began, log: readFileSync(logFile, 'utf8') }
}
