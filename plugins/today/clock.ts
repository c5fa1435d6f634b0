import { Temporal } from 'temporal-polyfill'
import { dayIn } from '@/src/lib/calendar-day'

/** How the clock of a day runs where somebody lives. */
export interface DayClock {
  /** 24, but for the two days a year when the clock is set. */
  hours: number
  /** The wall-clock minutes between which the clock is set: forward, they never come; back, they come twice. */
  change: { from: number; to: number } | null
}

/** Which day it is for somebody. */
export function todayIn(timeZone: string, now: Date = new Date()): string {
  return dayIn(timeZone, now)
}

/** The length of a day in a time zone and when its clock is set; blocks stay on the wall clock either way. */
export function clockOf(day: string, timeZone: string): DayClock {
  const start = Temporal.PlainDate.from(day).toZonedDateTime(timeZone)
  const hours = start.hoursInDay
  if (hours === 24) return { hours, change: null }
  const begins = start.hour * 60 + start.minute
  if (begins > 0) return { hours, change: { from: 0, to: begins } }
  const change = start.getTimeZoneTransition('next')
  if (!change) return { hours, change: null }
  const before = change.subtract({ nanoseconds: 1 })
  const to = change.hour * 60 + change.minute
  const from = (before.hour * 60 + before.minute + 1) % 1440
  return { hours, change: { from: Math.min(from, to), to: Math.max(from, to) } }
}
