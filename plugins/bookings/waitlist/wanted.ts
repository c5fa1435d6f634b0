import { isTimeZone } from '@/src/lib/time-zone'
import { minutesAfter, wallClock } from '../booking/clock'
import { padded } from '../booking/padded'
import type { BookedType } from '../booking/readType'
import type { WaitingEntry } from './entries'

type Lengths = Pick<BookedType, 'bufferAfter' | 'bufferBefore' | 'duration'>
type Meeting = { startsAt: string; endsAt: string }
type Range = { from: string; until: string }

/**
 * Whether a time is one that somebody waits for: on a day of theirs, with the host whom they want, and neither the one that they
 * let pass nor one that would stand in its place.
 */
export function fits(
  { fromDate, untilDate, host, visitorTimeZone, offeredStart }: WaitingEntry,
  slot: Meeting & { hosts: readonly string[] },
  type: Lengths,
): boolean {
  if (offeredStart !== null) {
    const passed = { startsAt: offeredStart, endsAt: minutesAfter(offeredStart, type.duration) }
    if (meet(padded(type, passed), padded(type, slot))) return false
  }
  const zone = visitorTimeZone && isTimeZone(visitorTimeZone) ? visitorTimeZone : 'UTC'
  const { date } = wallClock(slot.startsAt, zone)
  return fromDate <= date && date <= untilDate && (!host || slot.hosts.includes(host))
}

/**
 * The slots that meet what has become free, in the order in which they are offered: first those that fit into it with their
 * buffers, then those that fit without, then those that only reach into it and would break it up.
 */
export function inFreed<Slot extends Meeting>(slots: readonly Slot[], freed: Range, type: Lengths): Slot[] {
  const rank = (slot: Slot) => {
    if (lies(padded(type, slot), freed)) return 0
    return lies({ from: slot.startsAt, until: slot.endsAt }, freed) ? 1 : 2
  }
  return slots
    .filter((slot) => meet({ from: slot.startsAt, until: slot.endsAt }, freed))
    .toSorted((one, other) => rank(one) - rank(other))
}

function meet(one: Range, other: Range): boolean {
  return Date.parse(one.from) < Date.parse(other.until) && Date.parse(other.from) < Date.parse(one.until)
}

function lies(inner: Range, outer: Range): boolean {
  return Date.parse(outer.from) <= Date.parse(inner.from) && Date.parse(inner.until) <= Date.parse(outer.until)
}
