// `npm test`, `npm run check` and `npm run proof`. Plain JavaScript without dependencies: it runs on the machine's own Node
// before anything is installed, brings the packages, and hands over to scripts/test/main.ts on the pinned Node.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, isInstalled } from './lib/install.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** The last line is the count, whatever happened. @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(`✗ ${sentence}`)
  console.log('0 passed, 1 failed')
  process.exit(1)
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 9)) {
  fail(`Node ${process.versions.node} is too old: install Node 20.9 or newer from https://nodejs.org.`)
}

if (!isInstalled(root)) {
  console.log('… packages: installing them with npm ci, about a minute')
  const began = Date.now()
  const problem = install(root)
  if (problem !== null) fail(problem)
  console.log(`✓ packages ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

const pinned = path.join(root, 'node_modules', 'node', 'bin', 'node')
const node = existsSync(pinned) ? pinned : process.execPath
const bin = path.join(root, 'node_modules', '.bin')
const child = spawn(node, ['--import', 'tsx', path.join(root, 'scripts/test/main.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  // Programs that look up `node` find the pinned one.
  env: {
    ...process.env,
    PATH: `${path.dirname(node)}${path.delimiter}${bin}${path.delimiter}${process.env.PATH ?? ''}`,
  },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'))
child.on('error', (error) => fail(`Node could not be started (${error.message}): delete node_modules and try again.`))
child.on('exit', (code) => process.exit(code ?? 1))
