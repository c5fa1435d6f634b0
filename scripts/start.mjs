// `npm start` and `npm run dev`. Plain JavaScript without dependencies: it runs on the machine's own Node before anything is
// installed, brings the packages, and hands over to scripts/orrery.ts on the Node version that the packages pin.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lackOfSpace } from './lib/disk.mjs'
import { install, isInstalled } from './lib/install.mjs'
import { claimRun, describeRun, releaseRun } from './lib/runFile.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const dev = process.argv.includes('--dev')
const command = dev ? 'npm run dev' : 'npm start'

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(`\n✗ ${sentence}`)
  process.exit(1)
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 9)) {
    fail(
      `Node ${process.versions.node} is too old: install Node 20.9 or newer from https://nodejs.org, then start again.`,
    )
  }
}

/** The data directory holds the lock, which comes before the packages that could read .env properly. */
function dataDirectory() {
  const file = path.resolve(root, process.env.ORRERY_ENV_FILE ?? '.env')
  const fromFile = existsSync(file)
    ? /^\s*(?:export\s+)?ORRERY_DATA_DIR\s*=\s*(['"]?)(.*?)\1\s*$/m.exec(readFileSync(file, 'utf8'))?.[2]
    : undefined
  return path.resolve(root, process.env.ORRERY_DATA_DIR || fromFile || '.data')
}

function pinnedNode() {
  const node = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(node)) return node
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return fail('The package "node" brought no Node for this platform: install Node 24 yourself, then start again.')
}

checkNode()
const dataDir = dataDirectory()
try {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
} catch (error) {
  fail(
    `The data directory ${dataDir} cannot be made (${error.message}): set ORRERY_DATA_DIR to a place that can be written.`,
  )
}
const noSpace = lackOfSpace(root, dataDir, { installing: !isInstalled(root) })
if (noSpace !== null) fail(noSpace)

const claim = await claimRun(dataDir, { command, name: 'start' })
if (!claim.claimed) fail(describeRun(claim.holder))

if (!isInstalled(root)) {
  console.log('  … packages: installing them with npm ci, about a minute')
  const began = Date.now()
  const problem = install(root)
  if (problem !== null) {
    releaseRun(dataDir, claim.token)
    fail(problem)
  }
  console.log(`  ✓ packages ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

const child = spawn(
  pinnedNode(),
  ['--import', 'tsx', path.join(root, 'scripts', 'orrery.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    // The channel tells the other side when this process is gone, even by kill -9.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ORRERY_DATA_DIR: dataDir, ORRERY_RUN_TOKEN: claim.token },
  },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'))
child.on('error', (error) => {
  releaseRun(dataDir, claim.token)
  fail(`Node could not be started (${error.message}): delete node_modules, then start again.`)
})
child.on('exit', (code, signal) => {
  // It stopped everything before it ended; after a signal the children still need their claim.
  if (signal === null) releaseRun(dataDir, claim.token)
  if (signal !== null)
    console.error(`\n✗ The start was ended by ${signal}: what still runs stops by itself within seconds.`)
  process.exit(code ?? 1)
})
