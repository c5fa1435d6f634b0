import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Which process, and not another one that got its number later.
 * @typedef {{ pid: number, started: string | null }} ProcessIdentity
 */

/**
 * State and start time of a process, as the operating system writes them.
 * @param {number} pid
 * @returns {{ state: string, started: string } | null} null where the system does not say, or no such process exists
 */
function inspect(pid) {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      // The command name is in brackets and may hold anything; fields count from behind it (state is field 3, start time 22).
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return { state: fields[0] ?? '', started: fields[19] ?? '' }
    }
    if (process.platform === 'darwin') {
      const [state = '', ...started] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
        encoding: 'utf8',
      })
        .trim()
        .split(/\s+/)
      return { state, started: started.join(' ') }
    }
    return null
  } catch {
    return null
  }
}

/**
 * @param {number} [pid]
 * @returns {ProcessIdentity}
 */
export function identify(pid = process.pid) {
  return { pid, started: inspect(pid)?.started ?? null }
}

/**
 * Whether exactly this process still runs. A zombie, killed but not yet collected by its parent, does not.
 * @param {ProcessIdentity} identity
 * @returns {boolean}
 */
export function isAlive({ pid, started }) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it exists and belongs to somebody else.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false
  }
  const now = inspect(pid)
  if (now === null) return true
  return !now.state.startsWith('Z') && (started === null || now.started === started)
}
