import { DAY_MINUTES } from '@/src/lib/wall-clock'
import { BLOCK_MINUTES } from '@/src/lib/work'

// Times are minutes on the wall clock of the day, 0 to 1439: a day has sixteen blocks however long the sun takes.
/** What a task snaps to when it is moved or made longer. */
export const STEP = 15
export const BLOCK_COUNT = DAY_MINUTES / BLOCK_MINUTES
/** The open part of the column, blocks six to fourteen; the night around it is folded. */
export const WORK_FROM = 5 * BLOCK_MINUTES
export const WORK_TO = 14 * BLOCK_MINUTES
export const SHORTEST = 15

/** The nearest step, within a day: a task may begin at 23:45 and go on into the next day, whose task it does not become. */
export function snapStart(minute: number): number {
  return Math.min(Math.max(snap(minute), 0), DAY_MINUTES - STEP)
}

/** The nearest length, from a quarter of an hour to a whole day. */
export function snapLength(minutes: number): number {
  return Math.min(Math.max(snap(minutes), SHORTEST), DAY_MINUTES)
}

/** Where the block begins in which a minute lies. */
export function blockStart(minute: number): number {
  return Math.floor(minute / BLOCK_MINUTES) * BLOCK_MINUTES
}

function snap(minutes: number): number {
  return Math.round(minutes / STEP) * STEP
}
