import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import type { AuditBooking } from '@/payload-types'
import { LONGEST_MEETING, type BookingStatus } from '@/src/lib/bookings'
import { idOf, isUuid } from '@/src/lib/ids'
import { chooseHosts } from './chooseHosts'
import { minutesAfter, wallClock } from './clock'
import { intentOf } from './intent'
import { isLive, readBooking, takesTime, type BookingState } from './readBooking'
import { readType, type BookedType } from './readType'
import { newReference } from './reference'
import { rememberBefore } from './remember'
import { hostZone } from './hostZone'
import { mayBecome } from './transitions'

/**
 * Every write of a booking, by whatever way: what follows from what was written (its end, who comes, date and time on the host's clock)
 * and what only software sets. What it takes of its hosts is taken behind the write, see `settleBooking`.
 */
export const prepareBooking: CollectionBeforeChangeHook<AuditBooking> = async ({ data, originalDoc, req }) => {
  const before = originalDoc?.id ? await readBooking(req, originalDoc.id, { lock: true }) : null
  if (before && before.version !== (originalDoc?.version ?? 1)) {
    throw new APIError('This booking has just been changed by somebody else. Load it again.', 409, null, true)
  }
  const organization = idOf(data.organization) ?? before?.organization
  const typeId = idOf(data.bookingType)
  const startsAt = instant(data.startsAt)
  // What is not there yet, or is of another organization, is refused by the checks that follow.
  if (!organization || !isUuid(typeId) || !startsAt) return data
  const type = await readType(req, organization, { id: typeId })
  if (!type) return data

  rememberBefore(req, before)
  const written = {
    startsAt,
    endsAt: endOf(data, startsAt, type, before),
    status: data.status ?? 'CONFIRMED',
    host: idOf(data.assignedTo),
    isTrashed: Boolean(data.deletedAt),
  }
  if (before) refuseRevival(before, { ...written, type: type.id })
  const hosts = await whoComes(req, type, before, written)
  const host = hosts[0] ?? written.host
  const timeZone = await hostZone(req, organization, host)
  const { date, time } = wallClock(startsAt, timeZone)
  return {
    ...data,
    ...whatSoftwareOwns(before),
    ...counted(before, { ...written, host, hosts, type: type.id, place: data.place, location: data.location }),
    ...ending(req, data, before, written.status),
    startsAt,
    endsAt: written.endsAt,
    assignedTo: host,
    hosts,
    scheduledDate: date,
    scheduledTime: time,
    timeZone,
    place: data.place ?? type.place,
    location: data.location ?? type.location,
    ...(before ? {} : { auditType: data.auditType && data.auditType !== 'GENERAL' ? data.auditType : type.auditType }),
  }
}

type Written = Pick<BookingState, 'endsAt' | 'host' | 'isTrashed' | 'startsAt' | 'status'>

/** An end that nobody has moved follows its beginning, and a new type brings its own length. */
function endOf(
  { endsAt }: Partial<AuditBooking>,
  startsAt: string,
  type: BookedType,
  before: BookingState | null,
): string {
  const end = instant(endsAt)
  const usual = minutesAfter(startsAt, type.duration)
  if (end && end !== before?.endsAt) return checkedEnd(startsAt, end)
  if (!before) return usual
  if (before.type !== type.id) return usual
  return new Date(Date.parse(startsAt) + Date.parse(before.endsAt) - Date.parse(before.startsAt)).toISOString()
}

function checkedEnd(startsAt: string, end: string): string {
  const refused =
    end <= startsAt
      ? 'A booking ends after it begins. Correct the end, or leave it empty.'
      : end > minutesAfter(startsAt, LONGEST_MEETING)
        ? 'A booking lasts a day at most. Correct the end, or leave it empty.'
        : null
  if (refused) throw new APIError(refused, 400, null, true)
  return end
}

function refuseRevival(before: BookingState, written: Written & { type: string }): void {
  if (!mayBecome(before.status, written.status)) throw refusedTransition(before.status, written.status)
  const isMoved = before.startsAt !== written.startsAt || before.endsAt !== written.endsAt
  if (isMoved && before.status !== 'PENDING' && before.status !== 'CONFIRMED') {
    throw new APIError('What is over cannot be moved. Make a new booking instead.', 409, null, true)
  }
}

function refusedTransition(from: BookingStatus, to: BookingStatus): APIError {
  if (from === 'PENDING') return new APIError('Confirm this booking first.', 409, null, true)
  if (from !== 'CONFIRMED') {
    return new APIError('This booking has ended already. Make a new booking instead.', 409, null, true)
  }
  return to === 'DECLINED'
    ? new APIError('This booking is confirmed: cancel it instead of declining it.', 409, null, true)
    : new APIError('This booking is confirmed already.', 409, null, true)
}

async function whoComes(
  req: PayloadRequest,
  type: BookedType,
  before: BookingState | null,
  written: Written,
): Promise<string[]> {
  const { hosts } = intentOf(req)
  if (hosts) return hosts
  const isSame = before?.type === type.id && before.host === written.host && before.hosts.length > 0
  const isTaken = before !== null && takesTime(before)
  const isMoved = before?.startsAt !== written.startsAt || before.endsAt !== written.endsAt
  if (isSame && (!takesTime(written) || (isTaken && !isMoved))) return before.hosts
  if (!takesTime(written)) return written.host ? [written.host] : type.hosts.slice(0, 1)
  return chooseHosts(req, type, {
    startsAt: written.startsAt,
    endsAt: written.endsAt,
    host: isSame && type.assignment === 'TOGETHER' ? (before.hosts[0] ?? null) : written.host,
    current: before?.hosts ?? [],
    booking: before?.id ?? null,
  })
}

/** What was made once stays; a copy or an import brings no names of its own. */
function whatSoftwareOwns(before: BookingState | null): Partial<AuditBooking> {
  if (before) return { reference: before.reference }
  const reference = newReference()
  return { reference, uid: `${crypto.randomUUID()}@orrery`, session: null }
}

/** The version grows with what links and mails depend on, the sequence with what calendars show. */
function counted(
  before: BookingState | null,
  now: Written & Pick<BookingState, 'hosts' | 'type'> & { place?: string | null; location?: string | null },
): Pick<AuditBooking, 'sequence' | 'version'> {
  if (!before) return { version: 1, sequence: 0 }
  const isMoved =
    before.startsAt !== now.startsAt ||
    before.endsAt !== now.endsAt ||
    before.type !== now.type ||
    before.hosts.join() !== now.hosts.join() ||
    before.isTrashed !== now.isTrashed
  const isOther = isMoved || before.status !== now.status
  const isShown = isOther || before.place !== (now.place ?? null) || before.location !== (now.location ?? null)
  return {
    version: before.version + (isOther ? 1 : 0),
    sequence: before.sequence + (isShown ? 1 : 0),
  }
}

/** When it was called off and by whom. */
function ending(
  req: PayloadRequest,
  data: Partial<AuditBooking>,
  before: BookingState | null,
  status: BookingStatus,
): Partial<AuditBooking> {
  if (status !== 'CANCELLED' && status !== 'DECLINED') return { cancelledAt: null, cancelledBy: null }
  if (before && !isLive({ ...before, isTrashed: false }))
    return { cancelledAt: data.cancelledAt, cancelledBy: data.cancelledBy }
  return { cancelledAt: new Date().toISOString(), cancelledBy: intentOf(req).by }
}

function instant(value: unknown): string | null {
  if (typeof value !== 'string' && !(value instanceof Date)) return null
  const at = new Date(value)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
