import type { Say } from '@/plugins/languages/api'

const DAY = 24 * 60 * 60 * 1000

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', DAY / 24],
  ['minute', DAY / 24 / 60],
]

/** “3 days ago”, “in 2 hours”, in the reader's language. */
export function relativeTime(at: string, now: Date, language: string): string {
  const distance = Date.parse(at) - now.getTime()
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const [unit, length] = STEPS.find(([, size]) => Math.abs(distance) >= size) ?? (['minute', DAY / 24 / 60] as const)
  return format.format(Math.trunc(distance / length), unit)
}

/** How many calendar days (UTC) a stored day lies behind today; negative for one to come. */
export function daysBehind(day: string, now: Date): number {
  const start = (time: Date) => Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate())
  return Math.round((start(now) - start(new Date(day))) / DAY)
}

/** A stored calendar day as the reader writes it. */
export function dayOf(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))
}

/** “today”, “3 days late”, “in 4 days”. */
export function dueText(day: string, now: Date, say: Say): string {
  const behind = daysBehind(day, now)
  if (behind === 0) return say('today')
  return behind > 0
    ? say({ one: '{count} day late', other: '{count} days late' }, { count: behind })
    : say({ one: 'in {count} day', other: 'in {count} days' }, { count: -behind })
}
