const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * A calendar day as it is stored: noon UTC of that day.
 *
 * @param value a `YYYY-MM-DD`, an ISO timestamp or a Date
 * @returns an ISO timestamp at 12:00Z, or `null` for anything that is no day
 */
export function calendarDayOf(value: unknown): string | null {
  if (!(value instanceof Date) && typeof value !== 'string') return null
  const time = typeof value === 'string' && DAY.test(value) ? new Date(`${value}T12:00:00.000Z`) : new Date(value)
  return Number.isNaN(time.getTime()) ? null : `${time.toISOString().slice(0, 10)}T12:00:00.000Z`
}

/** The `YYYY-MM-DD` of a stored calendar day. */
export function dayText(stored: string): string {
  return stored.slice(0, 10)
}

/** Which `YYYY-MM-DD` it is at an instant in a time zone (IANA name). */
export function dayIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
}
