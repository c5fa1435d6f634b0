import { DAY_MINUTES } from './calendar'

/** From an epoch minute on, and until the next one's, local time is UTC plus `offset` minutes. */
export interface Segment {
  from: number
  offset: number
}

/** What a clock did over a stretch of time: few segments, the first and the last of which count as endless. */
export interface Zone {
  segments: readonly Segment[]
}

/** About a year. What a zone did in one is found out once in a process. */
const CHUNK = 2 ** 19
/** Shorter than any time between two changes of a clock since 1970. */
const SAMPLE = 10 * DAY_MINUTES
const KEPT = 4_000
/** Wide enough for stretches that began before, and for the weeks of caps. */
const MARGIN = 10 * DAY_MINUTES

const clocks = new Map<string, Intl.DateTimeFormat>()
const chunks = new Map<string, readonly Segment[]>()

/**
 * The clock of an IANA zone around a stretch of epoch minutes, ten days more at each side. The zone's tables are asked here and
 * nowhere else, at changes of the clock only; all else is sums.
 *
 * @throws RangeError for a name that is no zone
 */
export function zoneAround(timeZone: string, from: number, until: number): Zone {
  const segments: Segment[] = []
  const last = Math.floor((until + MARGIN) / CHUNK)
  for (let index = Math.floor((from - MARGIN) / CHUNK); index <= last; index += 1) {
    for (const segment of chunkOf(timeZone, index)) {
      if (segments.at(-1)?.offset !== segment.offset) segments.push(segment)
    }
  }
  return { segments }
}

/** Minutes that local time is ahead of UTC at an epoch minute. */
export function offsetAt({ segments }: Zone, minute: number): number {
  let offset = segments[0]?.offset ?? 0
  for (const segment of segments) {
    if (segment.from > minute) break
    offset = segment.offset
  }
  return offset
}

/** The number of the local day that an epoch minute lies in. */
export function dayAt(zone: Zone, minute: number): number {
  return Math.floor((minute + offsetAt(zone, minute)) / DAY_MINUTES)
}

/**
 * When a wall clock shows a minute of a day; `minute` may reach over the day. What it shows twice (the clock is set back) is the
 * earlier or the later time, what it never shows (the clock is set forward) lies as much later as is left out.
 */
export function epochOf({ segments }: Zone, day: number, minute: number, which: 'earlier' | 'later'): number {
  const wall = day * DAY_MINUTES + minute
  let found: number | undefined
  let afterGap: number | undefined
  for (const [index, { from, offset }] of segments.entries()) {
    const at = wall - offset
    const until = segments[index + 1]?.from ?? Infinity
    if ((index === 0 || at >= from) && at < until) {
      if (which === 'earlier') return at
      found = at
    }
    // Behind the end of this segment by its own clock, before the beginning of the next one by that one's: in the gap.
    const next = segments[index + 1]
    if (next && at >= next.from && wall - next.offset < next.from) afterGap ??= at
  }
  return found ?? afterGap ?? wall - (segments.at(-1)?.offset ?? 0)
}

function chunkOf(timeZone: string, index: number): readonly Segment[] {
  const key = `${index} ${timeZone}`
  const known = chunks.get(key)
  if (known) return known
  const segments: Segment[] = [{ from: index * CHUNK, offset: askOffset(timeZone, index * CHUNK) }]
  const end = (index + 1) * CHUNK
  for (let at = index * CHUNK; at < end; at += SAMPLE) {
    findChanges(timeZone, at, Math.min(at + SAMPLE, end - 1), segments)
  }
  if (chunks.size >= KEPT) chunks.clear()
  chunks.set(key, segments)
  return segments
}

/** Appends the changes after `low` and up to `high`. */
function findChanges(timeZone: string, low: number, high: number, segments: Segment[]): void {
  const target = askOffset(timeZone, high)
  const before = segments.at(-1)?.offset
  if (before === target) return
  let [same, other] = [low, high]
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2)
    if (askOffset(timeZone, middle) === before) same = middle
    else other = middle
  }
  segments.push({ from: other, offset: askOffset(timeZone, other) })
  findChanges(timeZone, other, high, segments)
}

function askOffset(timeZone: string, minute: number): number {
  let clock = clocks.get(timeZone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
    })
    clocks.set(timeZone, clock)
  }
  const parts: Record<string, number> = {}
  for (const { type, value } of clock.formatToParts(minute * 60_000)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute: shown = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, shown) / 60_000 - minute
}
