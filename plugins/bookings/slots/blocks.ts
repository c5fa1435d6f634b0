import { DAY_MINUTES } from './calendar'
import { lengthened } from './hours'
import type { Span } from './spans'
import { epochOf, type Zone } from './zone'

/** Time that nobody can book: whole days, or the same part of each. */
export interface BlockRule {
  firstDay: number
  lastDay: number
  /** Minutes of the wall clock; null for the beginning and the end of the day. */
  start: number | null
  end: number | null
}

/** What a blocked time takes on a host's clock: one span for whole days, one a day for parts of them. */
export function blockSpans({ firstDay, lastDay, start, end }: BlockRule, zone: Zone): Span[] {
  if (start === null && end === null) return [daysSpan(firstDay, lastDay, zone)]
  const spans: Span[] = []
  for (let day = firstDay; day <= lastDay; day += 1) {
    const from = epochOf(zone, day, start ?? 0, 'earlier')
    const until = epochOf(zone, day, lengthened(start ?? 0, end ?? DAY_MINUTES), 'later')
    if (from < until) spans.push({ from, until })
  }
  return spans
}

/** Whole days of a clock, the last one included. */
export function daysSpan(firstDay: number, lastDay: number, zone: Zone): Span {
  return { from: epochOf(zone, firstDay, 0, 'earlier'), until: epochOf(zone, lastDay + 1, 0, 'earlier') }
}
