import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { runScript } from './runScript'

const HOUR = 60 * 60 * 1000
/** A little less than a day, so that hourly looks do not move the backup on by an hour each day. */
const AGE = 23.5 * HOUR
/** The start has other things to do first. */
const FIRST_LOOK = HOUR / 6

/** When a backup was made, from its directory's name (`2026-03-04T05-06-07-089Z`); null for anything else. */
export function madeAt(name: string): number | null {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/.exec(name)
  return match ? Date.parse(`${match[1]}T${match[2]}:${match[3]}:${match[4]}.${match[5]}Z`) : null
}

/** Whether the newest of these backups is a day old, or there is none. */
export function isBackupDue(names: readonly string[], now: number): boolean {
  return now - Math.max(0, ...names.map((name) => madeAt(name) ?? 0)) >= AGE
}

/** The backups beyond the `keep` newest. Directories with other names are nobody's to delete. */
export function obsoleteBackups(names: readonly string[], keep: number): string[] {
  const made = names.filter((name) => madeAt(name) !== null).sort((a, b) => (madeAt(b) ?? 0) - (madeAt(a) ?? 0))
  return made.slice(keep)
}

/**
 * Makes a backup a day while everything runs, and keeps the newest `keep` in `backups/` of the data directory. A backup
 * that fails is said on the console and tried again an hour later; the system goes on.
 */
export function keepDailyBackups(dataDir: string, keep: number): { name: string; stop: () => Promise<void> } {
  const directory = path.join(dataDir, 'backups')
  let running: ReturnType<typeof runScript> | undefined
  const look = async () => {
    if (running || !isBackupDue(namesIn(directory), Date.now())) return
    running = runScript('scripts/backup.ts', [], 'The daily backup failed; what it said stands above.')
    try {
      await running.done
      for (const name of obsoleteBackups(namesIn(directory), keep))
        rmSync(path.join(directory, name), { recursive: true })
    } catch (error) {
      console.error(`  ! ${(error as Error).message}`)
    } finally {
      running = undefined
    }
  }
  const first = setTimeout(() => void look(), FIRST_LOOK)
  const hourly = setInterval(() => void look(), HOUR)
  return {
    name: 'daily backup',
    stop: async () => {
      clearTimeout(first)
      clearInterval(hourly)
      await running?.stop()
    },
  }
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
