/**
 * `npm run bench`: runs the benches of tests/bench, or those whose names are given (`npm run bench -- rest`), one after
 * another, each in a process of its own. `npm run bench -- --full rest` takes more rounds and rows.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './lib/paths'

const FOLDER = 'tests/bench'
const { values, positionals } = parseArgs({ options: { full: { type: 'boolean' } }, allowPositionals: true })
const all = readdirSync(join(root, FOLDER)).filter((file) => file.endsWith('.bench.ts'))
const chosen = all.filter((file) => positionals.length === 0 || positionals.some((name) => file.startsWith(name)))
if (chosen.length === 0) {
  console.error(
    `No bench is called ${positionals.join(', ')}. There are: ${all.map((file) => file.replace('.bench.ts', '')).join(', ')}.`,
  )
  process.exit(1)
}

for (const file of chosen) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(FOLDER, file)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...(values.full ? { ORRERY_PROOF: '1' } : {}) },
  })
  if (status !== 0) process.exitCode = 1
}
