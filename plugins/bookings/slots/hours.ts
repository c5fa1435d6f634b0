import { DAY_MINUTES, weekdayOf } from './calendar'
import type { Span } from './spans'
import { epochOf, type Zone } from './zone'

/** A stretch of bookable time as a host has arranged it: of every week or of one date, on the host's clock. */
export interface HoursRule {
  /** 0 for Monday; null for a stretch of one date. */
  weekday: number | null
  /** The day's number; null for a stretch of every week. */
  date: number | null
  /** Minutes of the wall clock. An end that is not after the start lies on the next day. */
  start: number
  end: number
  /** First and last day on which it counts; null for no end. */
  validFrom: number | null
  validUntil: number | null
  /** How many may book the same time; null where the type alone says it. */
  seats: number | null
}

export interface Stretch extends Span {
  /** The local day that it belongs to: the one it begins on. */
  day: number
  seats: number | null
}

/**
 * The stretches that begin on the local days `firstDay` to `lastDay`. Those of a date replace the week's. Where the clock is
 * set, a stretch begins at the first and ends at the second time that it shows, and moves forward out of a gap.
 */
export function stretchesOf(rules: readonly HoursRule[], zone: Zone, firstDay: number, lastDay: number): Stretch[] {
  const ofDates = new Map<number, HoursRule[]>()
  const ofWeekdays = new Map<number, HoursRule[]>()
  for (const rule of rules) {
    if (rule.date !== null) push(ofDates, rule.date, rule)
    else if (rule.weekday !== null) push(ofWeekdays, rule.weekday, rule)
  }
  const stretches: Stretch[] = []
  for (let day = firstDay; day <= lastDay; day += 1) {
    for (const rule of counting(ofDates.get(day), day) ?? counting(ofWeekdays.get(weekdayOf(day)), day) ?? []) {
      const from = epochOf(zone, day, rule.start, 'earlier')
      const until = epochOf(zone, day, lengthened(rule.start, rule.end), 'later')
      if (from < until) stretches.push({ day, from, until, seats: rule.seats })
    }
  }
  return stretches
}

/** The end as minutes of the day of the start: that of the next day where it is not after it. */
export function lengthened(start: number, end: number): number {
  return end > start ? end : end + DAY_MINUTES
}

function counting(rules: readonly HoursRule[] | undefined, day: number): readonly HoursRule[] | undefined {
  const valid = rules?.filter(
    ({ validFrom, validUntil }) => (validFrom ?? -Infinity) <= day && day <= (validUntil ?? Infinity),
  )
  return valid && valid.length > 0 ? valid : undefined
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
