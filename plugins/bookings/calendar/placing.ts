import { Temporal } from 'temporal-polyfill'
import { addDays } from '@/src/lib/days'
import type { Span } from '@/src/lib/lanes'
import { DAY_MINUTES } from '@/src/lib/wall-clock'

/** A part of something on one day: wall-clock minutes in the reader's zone, the end not included. */
export interface Piece<T> extends Span {
  day: string
  item: T
  /** Whether it began on an earlier day, and whether it goes on after this one. */
  isContinued: boolean
  goesOn: boolean
}

interface Timed {
  startsAt: string
  endsAt: string
}

/** Where an instant stands on a clock: the day and its minute. */
export function wallOf(instant: string, timeZone: string): { day: string; minute: number } {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
  return { day: at.toPlainDate().toString(), minute: at.hour * 60 + at.minute }
}

/**
 * The instant at a minute of a day on a clock. A minute that the clock leaves out is the one after the gap, one that comes
 * twice is the first (Temporal's `compatible`).
 *
 * @returns ISO instant
 */
export function instantAt(day: string, minute: number, timeZone: string): string {
  const date = Temporal.PlainDate.from(day).add({ days: Math.floor(minute / DAY_MINUTES) })
  const inDay = ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
  const time = Temporal.PlainTime.from({ hour: Math.floor(inDay / 60), minute: inDay % 60 })
  return new Date(date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds).toISOString()
}

/**
 * Cuts things at midnight, day by day in a zone. On the days on which the clock is set back, what ends at an earlier minute
 * than it began is drawn to the minute after its start: it lasts, whatever the clock says.
 */
export function piecesOf<T extends Timed>(
  items: readonly T[],
  days: readonly string[],
  timeZone: string,
  idOf: (item: T) => string,
): Piece<T>[] {
  const shown = new Set(days)
  return items.flatMap((item) => {
    const start = wallOf(item.startsAt, timeZone)
    const end = wallOf(item.endsAt, timeZone)
    // Midnight belongs to the day that ends with it.
    const last = end.minute === 0 && end.day > start.day ? { day: addDays(end.day, -1), minute: DAY_MINUTES } : end
    const pieces: Piece<T>[] = []
    for (let day = start.day; day <= last.day; day = addDays(day, 1)) {
      if (!shown.has(day)) {
        if (day > (days.at(-1) ?? day)) break
        continue
      }
      const isContinued = day !== start.day
      const goesOn = day !== last.day
      const from = isContinued ? 0 : start.minute
      const to = goesOn ? DAY_MINUTES : last.minute
      pieces.push({ id: idOf(item), day, start: from, end: Math.max(to, from + 1), item, isContinued, goesOn })
    }
    return pieces
  })
}

/** The usual hours of the scale, and as much more as what stands on it needs; whole hours, in minutes. */
export function scaleOf(
  pieces: readonly Pick<Span, 'start' | 'end'>[],
  usual: { from: number; to: number } = { from: 8 * 60, to: 18 * 60 },
): { from: number; to: number } {
  const from = Math.min(usual.from, ...pieces.map(({ start }) => start))
  const to = Math.max(usual.to, ...pieces.map(({ end }) => end))
  return { from: Math.floor(from / 60) * 60, to: Math.min(Math.ceil(to / 60) * 60, DAY_MINUTES) }
}
