import { BLOCK_MINUTES } from '@/src/lib/work'

/** Times are minutes on the wall clock of the day, 0 to 1439: a day has sixteen blocks however long the sun takes. */
export const DAY_MINUTES = 1440
/** What a task snaps to when it is moved or made longer. */
export const STEP = 15
export const BLOCK_COUNT = DAY_MINUTES / BLOCK_MINUTES
/** The open part of the column, blocks six to fourteen; the night around it is folded. */
export const WORK_FROM = 5 * BLOCK_MINUTES
export const WORK_TO = 14 * BLOCK_MINUTES
export const SHORTEST = 15

const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)$/

/** `9:30` and `09:30` are 570; null for what is no time of day. */
export function minutesOf(text: string | null | undefined): number | null {
  const [, hours, minutes] = CLOCK.exec(text ?? '') ?? []
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes)
}

/** 570 is `09:30`; past midnight the clock begins again. */
export function clockText(minute: number): string {
  const inDay = ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}

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
