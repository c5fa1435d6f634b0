import type { Say } from '@/plugins/languages/api'

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof WEEKDAYS)[number]
const WORKDAYS = 'MO,TU,WE,TH,FR'

/** The rules that people mean, as the form offers them. */
export type Simple =
  | { kind: 'never' }
  | { kind: 'daily' }
  | { kind: 'weekdays' }
  | { kind: 'weekly'; days: Weekday[] }
  | { kind: 'monthly'; day: number }
  | { kind: 'yearly' }
  | { kind: 'custom'; rule: string }

/** A rule as the form shows it; what the form has no words for is custom. */
export function simpleOf(rule: string | null | undefined): Simple {
  const text = (rule ?? '')
    .trim()
    .replace(/^RRULE:/i, '')
    .toUpperCase()
  if (text === '') return { kind: 'never' }
  if (text === 'FREQ=DAILY') return { kind: 'daily' }
  if (text === 'FREQ=YEARLY') return { kind: 'yearly' }
  if (text === `FREQ=WEEKLY;BYDAY=${WORKDAYS}`) return { kind: 'weekdays' }
  const [, days] = /^FREQ=WEEKLY;BYDAY=((?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*)$/.exec(text) ?? []
  if (days) return { kind: 'weekly', days: WEEKDAYS.filter((day) => days.split(',').includes(day)) }
  const [, day] = /^FREQ=MONTHLY;BYMONTHDAY=(-1|[1-9]|[12]\d|3[01])$/.exec(text) ?? []
  if (day) return { kind: 'monthly', day: Number(day) }
  return { kind: 'custom', rule: rule ?? '' }
}

/** The same as a rule of RFC 5545; empty for a task that does not repeat. */
export function ruleOf(simple: Simple): string {
  switch (simple.kind) {
    case 'never':
      return ''
    case 'daily':
      return 'FREQ=DAILY'
    case 'weekdays':
      return `FREQ=WEEKLY;BYDAY=${WORKDAYS}`
    case 'weekly':
      return `FREQ=WEEKLY;BYDAY=${simple.days.join(',')}`
    case 'monthly':
      return `FREQ=MONTHLY;BYMONTHDAY=${simple.day}`
    case 'yearly':
      return 'FREQ=YEARLY'
    case 'custom':
      return simple.rule
  }
}

/** A rule in a few words: "Every Monday and Thursday". */
export function ruleInWords(rule: string, say: Say, language: string): string {
  const simple = simpleOf(rule)
  switch (simple.kind) {
    case 'never':
      return say('Does not repeat')
    case 'daily':
      return say('Every day')
    case 'weekdays':
      return say('Every weekday')
    case 'weekly':
      return say('Weekly on {days}', { days: listOfDays(simple.days, language) })
    case 'monthly':
      return simple.day === -1
        ? say('On the last day of each month')
        : say('Monthly on day {day}', { day: String(simple.day) })
    case 'yearly':
      return say('Every year')
    case 'custom':
      return simple.rule
  }
}

/** The name of a weekday. */
export function nameOfDay(day: Weekday, language: string, width: 'long' | 'short' = 'long'): string {
  // 2026-01-05 was a Monday.
  const date = new Date(Date.UTC(2026, 0, 5 + WEEKDAYS.indexOf(day)))
  return new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' }).format(date)
}

function listOfDays(days: readonly Weekday[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(days.map((day) => nameOfDay(day, language)))
}

/** The weekday of a stored calendar day. */
export function weekdayOf(stored: string): Weekday {
  return WEEKDAYS[(new Date(stored).getUTCDay() + 6) % 7] ?? 'MO'
}
