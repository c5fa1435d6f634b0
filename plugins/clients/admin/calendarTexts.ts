import type { Say } from '@/plugins/languages/api'

const DAY = 24 * 60 * 60 * 1000

/** From which distance on a unit is spoken of: “33 days ago” says more than “last month”. */
const STEPS: readonly { unit: Intl.RelativeTimeFormatUnit; length: number; from: number }[] = [
  { unit: 'year', length: 365 * DAY, from: 730 * DAY },
  { unit: 'month', length: 30 * DAY, from: 90 * DAY },
  { unit: 'day', length: DAY, from: DAY },
  { unit: 'hour', length: DAY / 24, from: DAY / 24 },
  { unit: 'minute', length: DAY / 24 / 60, from: 0 },
]

/** “3 days ago”, “in 2 hours”, in the reader's language. */
export function relativeTime(at: string, now: Date, language: string): string {
  const distance = Date.parse(at) - now.getTime()
  const step = STEPS.find(({ from }) => Math.abs(distance) >= from)
  // In days it is a length: 33 hours from now may be the day after tomorrow.
  const format = new Intl.RelativeTimeFormat(language, { numeric: step?.unit === 'day' ? 'always' : 'auto' })
  return step ? format.format(Math.trunc(distance / step.length), step.unit) : ''
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
