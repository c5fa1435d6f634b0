import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** @param {string} root */
const stampOf = (root) => path.join(root, 'node_modules', '.orrery-install')

/** @param {string} root */
function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
}

/** @param {string} file @returns {any} */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Whether `node_modules` is what `package-lock.json` asks for.
 * npm writes its own record of the tree as the very last thing, so an interrupted installation has none.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const record = path.join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  if (existsSync(stampOf(root)) && readFileSync(stampOf(root), 'utf8') === lockHash(root)) return true
  if (!sameTree(readJson(path.join(root, 'package-lock.json')), readJson(record))) return false
  writeFileSync(stampOf(root), lockHash(root))
  return true
}

/**
 * Compares a lock file with npm's record of what is installed; packages for other platforms may be missing.
 * @param {{ packages?: Record<string, any> } | null} wanted
 * @param {{ packages?: Record<string, any> } | null} installed
 * @returns {boolean}
 */
export function sameTree(wanted, installed) {
  if (!wanted?.packages || !installed?.packages) return false
  const found = installed.packages
  const complete = Object.entries(wanted.packages).every(([name, entry]) => {
    if (name === '' || entry.link === true) return true
    if (found[name] === undefined) return entry.optional === true || entry.devOptional === true || entry.peer === true
    return found[name].version === entry.version && found[name].integrity === entry.integrity
  })
  return complete && Object.keys(found).every((name) => wanted.packages?.[name] !== undefined)
}

/**
 * Installs exactly the lock file's packages. Returns null, or one sentence about what went wrong.
 * @param {string} root
 * @returns {string | null}
 */
export function install(root) {
  rmSync(stampOf(root), { force: true })
  // The npm that runs this script, where one does; development packages are needed to build, also in production.
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const result =
    npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], {
          cwd: root,
          stdio: ['ignore', 'inherit', 'pipe'],
          encoding: 'utf8',
        })
      : spawnSync('npm', args, {
          cwd: root,
          stdio: ['ignore', 'inherit', 'pipe'],
          encoding: 'utf8',
          shell: process.platform === 'win32',
        })
  if (result.error) return `npm could not be run (${result.error.message}): install npm, then start again.`
  if (result.signal) return 'The installation was interrupted: start again to finish it.'
  if (result.status !== 0) {
    if (/ENOSPC|no space left/i.test(result.stderr))
      return 'The disk is full: make room for about 2 GB of packages, then start again.'
    process.stderr.write(result.stderr)
    return 'The packages could not be installed (`npm ci` says why above): mend that, then start again.'
  }
  writeFileSync(stampOf(root), lockHash(root))
  return null
}
