import { blockSpans, daysSpan } from './blocks'
import { roomUnder } from './caps'
import { stretchesOf, type Stretch } from './hours'
import { covers, meets, merged } from './spans'
import type { SlotHost, SlotRange, SlotType } from './types'
import { dayAt, zoneAround } from './zone'

/** A host's answer to one start. */
export interface HostDay {
  id: string
  /** Every start that the host's own hours suggest, in order. */
  starts: readonly number[]
  /** How many bookings the host takes at a start, whoever suggested it; 0 for none. */
  seatsAt: (start: number) => number
  /** How many bookings the type's own caps leave on the host's day of a start. */
  roomOfTypeAt: (start: number) => number
}

/** Works out a host's time once, so that each start is then answered by a few searches in sorted lists. */
export function prepareHost(host: SlotHost, type: SlotType, { from, until, now }: SlotRange): HostDay {
  const zone = zoneAround(host.timeZone, Math.min(from, now), until)
  // A stretch may run through the next day, and what begins in it may run on through the day after.
  const [first, last] = [dayAt(zone, from) - 2, dayAt(zone, until) + 2]
  const stretches = stretchesOf(host.hours, zone, first, last)
  const open = merged(stretches)
  const away = merged([
    ...host.busy,
    ...host.blocks.flatMap((block) => blockSpans(clipped(block, first - 1, last + 1), zone)),
    ...host.holidays.map((day) => daysSpan(day, day, zone)),
  ])
  const taken = merged(host.taken)
  const sessions = new Map(host.sessions.map(({ startsAt, seatsLeft }) => [startsAt, seatsLeft]))
  const room = roomUnder(host, zone)
  const roomOfType = roomUnder(type, zone)
  const lastDay = dayAt(zone, now) + type.windowDays
  const earliest = now + type.notice
  const limited = stretches.filter(({ seats }) => seats !== null)

  return {
    id: host.id,
    roomOfTypeAt: (start) => roomOfType(dayAt(zone, start)),
    starts: startsOf(stretches, type.step, from, until),
    seatsAt: (start) => {
      if (start < earliest || !covers(open, start, start + type.duration)) return 0
      const day = dayAt(zone, start)
      if (day > lastDay) return 0
      const [blockedFrom, blockedUntil] = [start - type.bufferBefore, start + type.duration + type.bufferAfter]
      if (meets(away, blockedFrom, blockedUntil)) return 0
      // A session holds its own place: whether there is a seat is all that is asked.
      const seats = sessions.get(start)
      if (seats === undefined && meets(taken, blockedFrom, blockedUntil)) return 0
      return Math.min(seats ?? seatsOf(limited, type, start), room(day), roomOfType(day))
    },
  }
}

/** The grid of each stretch, from its own beginning: the same whatever range is asked for. */
function startsOf(stretches: readonly Stretch[], step: number, from: number, until: number): number[] {
  const starts = new Set<number>()
  for (const stretch of stretches) {
    const skipped = Math.max(0, Math.ceil((from - stretch.from) / step))
    for (let at = stretch.from + skipped * step; at < Math.min(stretch.until, until); at += step) starts.add(at)
  }
  return [...starts].sort((a, b) => a - b)
}

/** The fewest seats of the type and of the stretches in which a time begins, of those that say it; else one. */
function seatsOf(limited: readonly Stretch[], type: SlotType, start: number): number {
  let seats = type.seats ?? Infinity
  for (const stretch of limited) {
    if (stretch.from <= start && start < stretch.until) seats = Math.min(seats, stretch.seats ?? Infinity)
  }
  return seats === Infinity ? 1 : seats
}

/** A blocked time as far as it matters: somebody may have blocked years. */
function clipped<Block extends { firstDay: number; lastDay: number }>(
  block: Block,
  first: number,
  last: number,
): Block {
  return { ...block, firstDay: Math.max(block.firstDay, first), lastDay: Math.min(block.lastDay, last) }
}
