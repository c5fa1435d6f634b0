import { dayIn } from '@/src/lib/calendar-day'
import { addDays } from '@/src/lib/days'
import type { Slot } from './types'

/*
 * The calendar of the picker. Days are `YYYY-MM-DD`, months `YYYY-MM`; arithmetic on them knows no time zone. Only what day an
 * instant falls on depends on one.
 */

export function monthOf(day: string): string {
  return day.slice(0, 7)
}

export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7)
}

export function lastDayOf(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1)
}

/** The weeks of a month, each of seven days; days of its neighbours are null. */
export function weeksOf(month: string, firstWeekday: number): (string | null)[][] {
  const first = `${month}-01`
  const lead = (new Date(`${first}T00:00:00Z`).getUTCDay() - firstWeekday + 7) % 7
  const count = Number(lastDayOf(month).slice(8))
  return Array.from({ length: Math.ceil((lead + count) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const number = week * 7 + weekday - lead + 1
      return number < 1 || number > count ? null : `${month}-${String(number).padStart(2, '0')}`
    }),
  )
}

/** The day on which weeks begin, 0 for Sunday, as calendars in the language are printed. */
export function firstWeekdayOf(locale: string): number {
  return locale === 'ja' ? 0 : 1
}

/** Times by the day on which they begin on the visitor's clock, each day's in their order. */
export function byDay(slots: readonly Slot[], timeZone: string): Map<string, Slot[]> {
  const sorted = [...slots].sort((one, other) => one.startsAt.localeCompare(other.startsAt))
  return grouped(sorted, ({ startsAt }) => dayIn(timeZone, new Date(startsAt)))
}

/** Where the arrow and page keys lead in the grid of a calendar; null for other keys. */
export function dayByKey(day: string, key: string, firstWeekday: number): string | null {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() - firstWeekday + 7) % 7
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return addDays(day, -weekday)
    case 'End':
      return addDays(day, 6 - weekday)
    case 'PageUp':
      return sameDayIn(addMonths(monthOf(day), -1), day)
    case 'PageDown':
      return sameDayIn(addMonths(monthOf(day), 1), day)
    default:
      return null
  }
}

/** The 31st is the 30th, 29th or 28th of a shorter month. */
function sameDayIn(month: string, day: string): string {
  const wanted = `${month}-${day.slice(8)}`
  const last = lastDayOf(month)
  return wanted > last ? last : wanted
}

/** As `Map.groupBy`, which telephones of 2023 do not have. */
export function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
