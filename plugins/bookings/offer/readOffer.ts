import type { RequestInTransaction } from '@/src/lib/database'
import { dayNumber, epochMinuteUp, instantOf } from '../slots/calendar'
import { offerSlots } from '../slots/offerSlots'
import type { Span } from '../slots/spans'
import type { SlotHost, SlotRange, SlotType } from '../slots/types'
import { holidaysBetween } from './holidays'
import { blockRule, hoursRule, readBooked, readRules, readTaken, type Ignored } from './readTime'
import { readType, type OfferedType } from './readType'

export interface OfferAsked {
  organization: string
  /** Id or slug of a booking type. */
  type: string
  /** Starts from this instant on, and before `until`. */
  from: Date
  until: Date
  /** Only with this host; of types that all hosts attend together it changes nothing. */
  host?: string | undefined
  /** @default the clock */
  now?: Date | undefined
  /** One's own booking or hold, which is not in one's way. */
  ignore?: Ignored | undefined
}

export interface OfferedSlot {
  /** ISO instants. */
  startsAt: string
  endsAt: string
  /** Who is free then, in the type's order; where all come together, all. */
  hosts: string[]
  seatsLeft: number
}

export interface Offer {
  type: OfferedType
  slots: OfferedSlot[]
}

/**
 * When a type can be booked: what every page, the booking itself and its refusals go by. Four statements at most, whatever the
 * number of hosts; the rest is reckoned by `slots/`.
 *
 * @throws APIError 404 for a type that cannot be booked in the organization
 */
export async function readOffer(req: RequestInTransaction, asked: OfferAsked): Promise<Offer> {
  const { now = new Date(), ignore = {} } = asked
  const type = await readType(req, asked)
  const range = { from: epochMinuteUp(asked.from), until: epochMinuteUp(asked.until), now: epochMinuteUp(now) }
  const chosen = hostsFor(type, asked.host)
  if (chosen.length === 0 || range.until <= range.from) return { type, slots: [] }

  const ids = chosen.map(({ id }) => id)
  const reach = reachOf(type, range)
  const rules = await readRules(req, { organization: asked.organization, hosts: ids, type: type.id }, reach)
  const taken = await readTaken(req, { hosts: ids, type: type.id }, reach, { now, ignore })
  const booked = await readBooked(req, type, ids, reach, { now, ignore })

  const hosts = await Promise.all(
    chosen.map(async ({ id, timeZone, country, region, maxPerDay, maxPerWeek }): Promise<SlotHost> => {
      const days = [dayNumber(instantOf(range.from)) - 2, dayNumber(instantOf(range.until)) + 2] as const
      return {
        ...{ id, timeZone, maxPerDay, maxPerWeek },
        ...(taken.get(id) ?? { busy: [], taken: [], sessions: [] }),
        hours: rules.hours.filter(({ host }) => host === id).map(hoursRule),
        blocks: rules.blocks.filter(({ host }) => host === null || host === id).map(blockRule),
        holidays: (await holidaysBetween({ country, region }, ...days)).map(({ day }) => day),
        booked: booked.ofHosts.get(id) ?? [],
      }
    }),
  )
  return { type, slots: slotsOf(slotType(type, booked.ofType), hosts, range) }
}

/** Who is asked: the chosen host, or all. Somebody missing, there is no time together. */
function hostsFor(type: OfferedType, host: string | undefined) {
  if (type.assignment === 'TOGETHER') return type.hosts.length === type.named ? type.hosts : []
  return host === undefined ? type.hosts : type.hosts.filter(({ id }) => id === host)
}

function slotType(type: OfferedType, booked: readonly number[]): SlotType {
  return {
    duration: type.durationMinutes,
    step: type.stepMinutes,
    bufferBefore: type.bufferBeforeMinutes,
    bufferAfter: type.bufferAfterMinutes,
    notice: type.minimumNoticeMinutes,
    windowDays: type.windowDays,
    seats: type.seats,
    maxPerDay: type.maxPerDay,
    maxPerWeek: type.maxPerWeek,
    assignment: type.assignment,
    booked,
  }
}

function slotsOf(type: SlotType, hosts: readonly SlotHost[], range: SlotRange): OfferedSlot[] {
  return offerSlots(type, hosts, range).map(({ from, until, hosts: free, seatsLeft }) => ({
    startsAt: instantOf(from),
    endsAt: instantOf(until),
    hosts: free,
    seatsLeft,
  }))
}

/** All time that can be in the way of what begins in a range. */
function reachOf(type: OfferedType, { from, until }: Span): Span {
  return {
    from: from - type.bufferBeforeMinutes,
    until: until + type.durationMinutes + type.bufferAfterMinutes,
  }
}
