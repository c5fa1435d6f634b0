import { addDays, weekOf } from '@/src/lib/days'

export const VIEWS = ['day', 'week', 'month', 'agenda'] as const
export type CalendarView = (typeof VIEWS)[number]

/** How many days the agenda goes ahead. */
const AGENDA_DAYS = 14

export function isView(value: unknown): value is CalendarView {
  return (VIEWS as readonly unknown[]).includes(value)
}

/** The days that a view shows around a day, the last one included: the month in whole weeks. */
export function daysOf(view: CalendarView, day: string): string[] {
  switch (view) {
    case 'day':
      return [day]
    case 'week':
      return weekOf(day)
    case 'agenda':
      return daysFrom(day, AGENDA_DAYS)
    case 'month': {
      const first = `${day.slice(0, 7)}-01`
      const monday = weekOf(first)[0] ?? first
      const last = addDays(firstOfNext(first), -1)
      const sunday = weekOf(last)[6] ?? last
      const count = (Date.parse(sunday) - Date.parse(monday)) / 86_400_000 + 1
      return daysFrom(monday, count)
    }
  }
}

/** The day on which a view stands after a step forward (1) or back (-1); the same day of the next month, or its last. */
export function stepOf(view: CalendarView, day: string, direction: 1 | -1): string {
  if (view === 'day') return addDays(day, direction)
  if (view === 'week') return addDays(day, 7 * direction)
  if (view === 'agenda') return addDays(day, AGENDA_DAYS * direction)
  const first = `${day.slice(0, 7)}-01`
  const target = direction === 1 ? firstOfNext(first) : `${addDays(first, -1).slice(0, 7)}-01`
  const last = addDays(firstOfNext(target), -1)
  const same = `${target.slice(0, 7)}-${day.slice(8)}`
  return same > last ? last : same
}

function firstOfNext(first: string): string {
  return `${addDays(first, 31).slice(0, 7)}-01`
}

function daysFrom(day: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => addDays(day, index))
}
