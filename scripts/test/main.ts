/**
 * The test runner behind `npm test`. `--only types,unit` runs some of the steps, `--fast` those that need no build, browser or
 * server, `--proof` everything at full size. The last line is always `N passed, N failed`.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { killAll } from './command'
import { runStep } from './runStep'
import { schedule } from './schedule'
import { printFinished, printSummary } from './summary'

const { values } = parseArgs({
  options: { only: { type: 'string' }, fast: { type: 'boolean' }, proof: { type: 'boolean' } },
})
if (values.proof) process.env.ORRERY_PROOF = '1'
// Steps read the size when they are loaded.
const { SLOW, STEPS } = await import('./steps')

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    killAll()
    console.log('\n0 passed, 1 failed')
    process.exit(130)
  })
}

const began = Date.now()
rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })

const finished = await schedule(chosenSteps(), runStep, printFinished)
process.exitCode = printSummary(finished, { ms: Date.now() - began, ci: process.env.CI === 'true' })
process.exit()

function chosenSteps() {
  const wanted = values.only?.split(',').map((name) => name.trim())
  const unknown = wanted?.filter((name) => !STEPS.some((step) => step.name === name)) ?? []
  if (unknown.length > 0) {
    console.error(`No step is called ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(', ')}.`)
    console.log('0 passed, 1 failed')
    process.exit(1)
  }
  if (wanted) return STEPS.filter(({ name }) => wanted.includes(name))
  return values.fast ? STEPS.filter(({ name }) => !SLOW.has(name)) : STEPS
}
