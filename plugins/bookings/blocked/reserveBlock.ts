import { APIError, type CollectionAfterChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'
import type { AuditBlockedDate, BookingHost } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { hostZone } from '../booking/hostZone'
import { blockRule, type BlockRow } from '../offer/readTime'
import { lockHosts } from '../reservations/lockHosts'
import { refuseConflict } from '../reservations/refuseConflict'
import { releaseTime } from '../reservations/releaseTime'
import { takeTime } from '../reservations/takeTime'
import type { Stretch } from '../reservations/types'
import { offerFreed } from '../waitlist/offerFreed'
import { blockSpans } from '../slots/blocks'
import { DAY_MINUTES, instantOf } from '../slots/calendar'
import { zoneAround } from '../slots/zone'

/** Nobody is away for longer than this at once; a typing mistake in the year would write a row a day. */
const MOST_DAYS = 1100

interface BlockState extends BlockRow {
  id: string
  organization: string
}

/** A blocked time takes the time of its host, or of every host of the organization, each on the own clock. */
export const reserveBlock: CollectionAfterChangeHook<AuditBlockedDate> = async ({ doc, req }) => {
  const block = await readBlock(req, doc.id)
  if (!block) return doc
  const hosts = block.host ? [block.host] : await hostsOf(req, block.organization)
  const before = await query<{ host: string }>(
    req,
    sql`select distinct host_id as host from host_reservations where blocked_date_id = ${block.id}`,
  )
  await lockHosts(req, [...hosts, ...before.map(({ host }) => host)])
  const freed = await releaseTime(req, { blockedDate: block.id })
  await take(req, block, hosts)
  await offerFreed(req, block.organization, freed)
  return doc
}

/** What was blocked can be booked again, and is offered to those who wait. */
export const releaseBlock: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const block = await readBlock(req, String(id))
  if (!block) return
  const rows = await query<{ host: string }>(
    req,
    sql`select distinct host_id as host from host_reservations where blocked_date_id = ${block.id}`,
  )
  await lockHosts(
    req,
    rows.map(({ host }) => host),
  )
  await offerFreed(req, block.organization, await releaseTime(req, { blockedDate: block.id }))
}

/** A host who is new, or whose clock has changed, has the blocked times of the organization (and the own ones) on it. */
export const blockHost: CollectionAfterChangeHook<BookingHost> = async ({ doc, previousDoc, operation, req }) => {
  const host = idOf(doc.user)
  const organization = idOf(doc.organization)
  if (!host || !organization) return doc
  if (operation === 'update' && previousDoc.timeZone === doc.timeZone) return doc
  await lockHosts(req, [host])
  const blocks = await query<{ id: string }>(
    req,
    sql`select id from audit_blocked_dates
        where organization_id = ${organization} and (assigned_to_id is null or assigned_to_id = ${host})
          and coalesce(last_date, blocked_date) > now() - interval '2 days' order by id`,
  )
  for (const { id } of blocks) {
    const block = await readBlock(req, id)
    if (!block) continue
    await query(req, sql`delete from host_reservations where blocked_date_id = ${id} and host_id = ${host}`)
    await take(req, block, [host])
  }
  return doc
}

async function take(req: PayloadRequest, block: BlockState, hosts: readonly string[]): Promise<void> {
  const stretches: Stretch[] = []
  for (const host of hosts) stretches.push(...stretchesOf(block, host, await hostZone(req, block.organization, host)))
  const cause = {
    organization: block.organization,
    source: 'BLOCK',
    state: 'CONFIRMED',
    blockedDate: block.id,
  } as const
  const refused = await takeTime(req, cause, stretches)
  if (refused.length > 0) await refuseConflict(req, refused, { blockedDate: block.id })
}

/** Pure: what a blocked time takes of a host, on the host's clock. */
export function stretchesOf(block: BlockRow, host: string, timeZone: string): Stretch[] {
  const rule = blockRule(block)
  if (rule.lastDay - rule.firstDay > MOST_DAYS) {
    throw new APIError('Block three years at most at once.', 400, null, true)
  }
  const zone = zoneAround(timeZone, rule.firstDay * DAY_MINUTES, (rule.lastDay + 2) * DAY_MINUTES)
  return blockSpans(rule, zone).map(({ from, until }) => ({ host, from: instantOf(from), until: instantOf(until) }))
}

async function readBlock(req: PayloadRequest, id: string): Promise<BlockState | null> {
  const [row] = await query<BlockState & Record<string, unknown>>(
    req,
    sql`select id, organization_id as organization, assigned_to_id as host,
          to_char(blocked_date at time zone 'UTC', 'YYYY-MM-DD') as "firstDay",
          to_char(last_date at time zone 'UTC', 'YYYY-MM-DD') as "lastDay",
          nullif(start_time, '') as start, nullif(end_time, '') as "end"
        from audit_blocked_dates where id = ${id}`,
  )
  return row ?? null
}

async function hostsOf(req: PayloadRequest, organization: string): Promise<string[]> {
  const rows = await query<{ host: string }>(
    req,
    sql`select user_id as host from booking_hosts where organization_id = ${organization} order by user_id`,
  )
  return rows.map(({ host }) => host)
}
