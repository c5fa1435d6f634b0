import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Lock files with a record inside, so that whoever is refused can say by whom.
 * A lock whose holder is gone, killed with -9 for example, is taken over.
 * @typedef {{ token: string, [key: string]: unknown }} LockRecord
 */

/**
 * @param {string} file
 * @returns {any} the record, or null when there is none or it cannot be read
 */
export function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Takes the lock, unless a live holder has it.
 * @template {LockRecord} Item
 * @param {string} file
 * @param {Item} record
 * @param {(holder: Item) => boolean} isHeld whether the holder in an existing file is still there
 * @returns {{ locked: true } | { locked: false, holder: Item }}
 */
export function tryLock(file, record, isHeld) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  for (;;) {
    if (createWhole(file, record)) return { locked: true }
    const holder = readLock(file)
    if (holder !== null && isHeld(holder)) return { locked: false, holder }
    removeStale(file, holder)
  }
}

/**
 * Replaces the record of a lock that one holds.
 * @param {string} file
 * @param {LockRecord} record
 */
export function rewriteLock(file, record) {
  const draft = draftOf(file)
  writeFileSync(draft, JSON.stringify(record, null, 2), { mode: 0o600 })
  renameSync(draft, file)
}

/**
 * Gives the lock back, if it is still the caller's.
 * @param {string} file
 * @param {string} token
 */
export function unlock(file, token) {
  if (readLock(file)?.token === token) rmSync(file, { force: true })
}

/** Linking a finished file into place is atomic: nobody ever reads half a record. Answers false when the name is taken. */
function createWhole(/** @type {string} */ file, /** @type {LockRecord} */ record) {
  const draft = draftOf(file)
  try {
    writeFileSync(draft, JSON.stringify(record, null, 2), { mode: 0o600 })
    linkSync(draft, file)
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Moves a dead holder's file away, and puts it back when a rival had already replaced it by a live one. */
function removeStale(/** @type {string} */ file, /** @type {LockRecord | null} */ stale) {
  const aside = draftOf(file)
  try {
    renameSync(file, aside)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return
    throw error
  }
  try {
    if (readLock(aside)?.token !== stale?.token) linkSync(aside, file)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function draftOf(/** @type {string} */ file) {
  return `${file}.${process.pid}.${randomUUID().slice(0, 8)}`
}
