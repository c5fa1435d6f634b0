import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { hoursRule, readRules } from '../offer/readTime'
import { epochMinute } from '../slots/calendar'
import { offerSlots } from '../slots/offerSlots'
import type { SlotHost, SlotType } from '../slots/types'
import { hostZone } from './hostZone'
import type { BookedType } from './readType'

/**
 * How many seats a time has: those of a group session that is open already; else the fewest that the type and the hours of its
 * hosts say; outside of them what the type says, or one.
 */
export async function seatsOf(
  req: PayloadRequest,
  type: BookedType,
  hosts: readonly string[],
  startsAt: string,
): Promise<number> {
  const [session] = await query<{ seats: number }>(
    req,
    sql`select seats::int as seats from host_reservations
        where booking_type_id = ${type.id} and starts_at = ${startsAt} and host_id = ${hosts[0] ?? null}`,
  )
  if (session) return Math.max(2, session.seats)
  if (type.seats === 1) return 1
  const start = epochMinute(startsAt)
  const range = { from: start, until: start + 1 }
  const { hours } = await readRules(req, { organization: type.organization, hosts, type: type.id }, range)
  if (type.seats === null && hours.every(({ seats }) => seats === null)) return 1
  const free = { blocks: [], holidays: [], busy: [], taken: [], sessions: [], booked: [] }
  const slotHosts: SlotHost[] = []
  for (const id of hosts) {
    const timeZone = await hostZone(req, type.organization, id)
    const own = hours.filter(({ host }) => host === id).map(hoursRule)
    slotHosts.push({ ...free, id, timeZone, hours: own, maxPerDay: null, maxPerWeek: null })
  }
  const anyTime = { step: 1, maxPerDay: null, maxPerWeek: null, booked: [] }
  const asked: SlotType = { ...type, ...anyTime, notice: 0, windowDays: 2, assignment: 'TOGETHER' }
  const [slot] = offerSlots(asked, slotHosts, { ...range, now: start })
  return slot?.seatsLeft ?? type.seats ?? 1
}
