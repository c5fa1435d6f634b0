import { isDay } from '@/src/lib/days'

const DAY_MS = 86_400_000
/** As long as a report may be, and as long as it is when nobody says. */
const LONGEST_DAYS = 5 * 366
const USUAL_DAYS = 90

/** A run of days in UTC as instants: `until` is the first one after it. */
export interface Period {
  from: string
  to: string
  since: Date
  until: Date
}

/**
 * The days that a report is about: both named days are within; the last ninety days when none is named.
 *
 * @param from, to `YYYY-MM-DD`
 * @returns what is wrong in words, for days that are none, in the wrong order or too far apart
 */
export function periodOf(from: string | null, to: string | null, now: Date): Period | string {
  const last = to ?? now.toISOString().slice(0, 10)
  const first = from ?? new Date(Date.parse(last) - (USUAL_DAYS - 1) * DAY_MS || 0).toISOString().slice(0, 10)
  if (!isDay(first) || !isDay(last)) return 'Give days as 2027-01-31.'
  const since = new Date(first)
  const until = new Date(Date.parse(last) + DAY_MS)
  if (since >= until) return 'The first day comes after the last one. Swap them.'
  if (until.getTime() - since.getTime() > LONGEST_DAYS * DAY_MS) return 'A report covers five years at most.'
  return { from: first, to: last, since, until }
}
