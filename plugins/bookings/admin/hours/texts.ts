import { dayNumber } from '../../slots/calendar'

/** The first of January 2024 was a Monday. */
const MONDAY = dayNumber('2024-01-01')

/** The days of a week from Monday on, in the panel's language. */
export function weekdayNames(language: string): string[] {
  const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, index) => names.format((MONDAY + index) * 86_400_000))
}

/** 90 minutes are 1.5 h. */
export function hoursText(language: string, minutes: number): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'narrow',
    maximumFractionDigits: 2,
  }).format(minutes / 60)
}

export function dateText(language: string, day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(dayNumber(day) * 86_400_000)
}
