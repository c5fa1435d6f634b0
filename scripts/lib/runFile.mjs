import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { readLock, rewriteLock, tryLock, unlock } from './lockFile.mjs'
import { identify, isAlive } from './processIdentity.mjs'

/**
 * `run.json` in the data directory: what runs on this data, and the lock that keeps a second start away.
 * It is held as long as any process named in it lives: an orphaned database must be gone before another one may open its files.
 *
 * @typedef {import('./processIdentity.mjs').ProcessIdentity} ProcessIdentity
 * @typedef {{
 *   token: string,
 *   command: string,
 *   startedAt: string,
 *   address?: string,
 *   databasePort?: number,
 *   processes: Record<string, ProcessIdentity>,
 * }} RunRecord
 */

/** The processes that decide when a run ends; the others follow them within seconds. */
const LEADERS = ['start', 'orrery']

/** @param {string} dataDir */
export function runFileOf(dataDir) {
  return path.join(dataDir, 'run.json')
}

/**
 * @param {string} dataDir
 * @returns {RunRecord | null} the run that is alive on this data directory
 */
export function currentRun(dataDir) {
  /** @type {RunRecord | null} */
  const record = readLock(runFileOf(dataDir))
  return record !== null && anyAlive(record) ? record : null
}

/** @param {RunRecord} record */
function anyAlive(record) {
  return Object.values(record.processes ?? {}).some(isAlive)
}

/** @param {RunRecord} record */
function isOrphaned(record) {
  return !LEADERS.some((name) => record.processes[name] !== undefined && isAlive(record.processes[name]))
}

/**
 * Claims the data directory for this process.
 * Processes that lost their leader are stopping by themselves: they get some seconds before the claim is refused.
 * @param {string} dataDir
 * @param {{ command: string, name?: string, orphanPatience?: number }} options `orphanPatience` in milliseconds
 * @returns {Promise<{ claimed: true, token: string } | { claimed: false, holder: RunRecord }>}
 */
export async function claimRun(dataDir, { command, name = 'orrery', orphanPatience = 20_000 }) {
  const token = randomUUID()
  /** @type {RunRecord} */
  const record = { token, command, startedAt: new Date().toISOString(), processes: { [name]: identify() } }
  const deadline = Date.now() + orphanPatience
  for (;;) {
    const result = tryLock(runFileOf(dataDir), record, anyAlive)
    if (result.locked) return { claimed: true, token }
    if (!isOrphaned(result.holder) || Date.now() > deadline) return { claimed: false, holder: result.holder }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/**
 * Changes the record of one's own run.
 * @param {string} dataDir
 * @param {string} token
 * @param {(record: RunRecord) => RunRecord} change
 */
export function updateRun(dataDir, token, change) {
  const file = runFileOf(dataDir)
  const record = readLock(file)
  if (record?.token !== token) throw new Error(`${file} is no longer ours: another run replaced it`)
  rewriteLock(file, change(record))
}

/**
 * @param {string} dataDir
 * @param {string} token
 */
export function releaseRun(dataDir, token) {
  unlock(runFileOf(dataDir), token)
}

/**
 * One sentence about a run that is in the way.
 * @param {RunRecord} holder
 */
export function describeRun(holder) {
  const alive = Object.entries(holder.processes).filter(([, identity]) => isAlive(identity))
  const leader = alive.find(([name]) => LEADERS.includes(name))
  if (leader === undefined) {
    const left = alive.map(([name, { pid }]) => `${name} (process ${pid})`).join(', ')
    return `An earlier run is gone but left ${left} behind, which should have stopped by now: end it with kill, then start again.`
  }
  const where = holder.address === undefined ? '' : ` at ${holder.address}`
  const since = new Date(holder.startedAt).toLocaleTimeString()
  return `Orrery already runs${where} (${holder.command}, process ${leader[1].pid}, since ${since}): stop that one first, with Ctrl-C or kill ${leader[1].pid}.`
}
