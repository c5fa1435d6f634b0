import { addDays } from '@/src/lib/days'
import { DAY_MINUTES } from '@/src/lib/wall-clock'
import { snapStart, STEP, WORK_FROM } from './minutes'

/** Where something that is moved would come to lie. */
export type Landing = { kind: 'time'; minute: number } | { kind: 'tray' } | { kind: 'day'; day: string }

/** The part of the day that the column shows, in minutes. */
export interface Stretch {
  from: number
  to: number
}

interface Place {
  landing: Landing | null
  /** Where it comes back to from another day. */
  home: Landing
  day: string
  week: readonly string[]
  column: Stretch | null
}

/** The start of what lies `offset` minutes below the upper edge of the column, on a quarter of an hour and within what is shown. */
export function minuteAt(offset: number, { from, to }: Stretch): number {
  return Math.min(Math.max(snapStart(from + offset), from), Math.min(to, DAY_MINUTES) - STEP)
}

/**
 * Where a key moves it: up and down a quarter of an hour, left and right a day, `a` to any time. Null for a key that moves nothing.
 *
 * @param key as `KeyboardEvent.key` says it
 */
export function landingByKey(key: string, { landing, home, day, week, column }: Place): Landing | null {
  const now = landing ?? home
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      if (!column) return null
      const step = key === 'ArrowUp' ? -STEP : STEP
      if (now.kind === 'time') return { kind: 'time', minute: minuteAt(now.minute + step - column.from, column) }
      const minute = home.kind === 'time' ? home.minute : Math.max(column.from, WORK_FROM)
      return { kind: 'time', minute: minuteAt(minute - column.from, column) }
    }
    case 'ArrowLeft':
    case 'ArrowRight': {
      const to = addDays(now.kind === 'day' ? now.day : day, key === 'ArrowLeft' ? -1 : 1)
      if (!week.includes(to)) return now
      return to === day && home.kind !== 'day' ? home : { kind: 'day', day: to }
    }
    case 'a':
      return column ? { kind: 'tray' } : null
    default:
      return null
  }
}
