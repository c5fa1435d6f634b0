import type { Finished, Step, StepResult } from './types'

const PLACES = 2

/**
 * Runs steps as early as their needs and the two places allow, in the order of the list, and answers them in the order in
 * which they ended. A step whose need failed is not run; what that costs is the need's failure, not its own.
 */
export async function schedule(
  steps: Step[],
  runStep: (step: Step) => Promise<Finished>,
  onFinished: (finished: Finished) => void,
): Promise<Finished[]> {
  const names = new Set(steps.map(({ name }) => name))
  const waiting = [...steps]
  const running = new Map<Step, Promise<void>>()
  const finished: Finished[] = []

  const done = (entry: Finished) => {
    finished.push(entry)
    onFinished(entry)
  }
  const resultOf = (name: string) => finished.find(({ step }) => step.name === name)?.result
  /** Needs that are not part of this run (`--only`) are taken for granted. */
  const needsOf = (step: Step) => (step.needs ?? []).filter((name) => names.has(name))

  while (waiting.length > 0 || running.size > 0) {
    for (const step of [...waiting]) {
      const needs = needsOf(step)
      const broken = needs.find((name) => isBroken(resultOf(name)))
      if (broken) {
        waiting.splice(waiting.indexOf(step), 1)
        done({ step, result: { passed: 0, failed: 0, notRun: `needs ${broken}` }, ms: 0, log: '' })
        continue
      }
      if (needs.some((name) => !resultOf(name)) || placesLeft(running.keys()) < step.weight) continue
      waiting.splice(waiting.indexOf(step), 1)
      running.set(
        step,
        runStep(step).then((entry) => {
          running.delete(step)
          done(entry)
        }),
      )
    }
    if (running.size > 0) await Promise.race(running.values())
    else if (waiting.length > 0 && !waiting.some((step) => needsOf(step).every((name) => resultOf(name)))) {
      throw new Error(`Steps wait for one another: ${waiting.map(({ name }) => name).join(', ')}`)
    }
  }
  return finished
}

function placesLeft(running: Iterable<Step>): number {
  return [...running].reduce((left, { weight }) => left - weight, PLACES)
}

function isBroken(result: StepResult | undefined): boolean {
  return result !== undefined && (result.failed > 0 || result.notRun !== undefined)
}
