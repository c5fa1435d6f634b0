import type { PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import type { BookingChange } from '../notifications/planNotifications'
import { queueNotifications } from '../notifications/queueNotifications'
import { isLive, type BookingState } from './readBooking'

/** What is said of a change, as an event and to its mails; mails have no words for a no-show. */
interface Told {
  event: string
  change: BookingChange | null
}

/** Says what happened to a booking, in the transaction of what happened: the event, and the mails that tell it. */
export async function tellOfBooking(
  req: PayloadRequest,
  before: BookingState | null,
  after: BookingState,
): Promise<void> {
  for (const { event, change } of whatHappened(before, after)) {
    if (change) {
      await queueNotifications(req, {
        booking: asMailed(after),
        previous: before ? asMailed(before) : null,
        change,
      })
    }
    await emit(req, event, {
      subject: { collection: 'audit-bookings', id: after.id },
      organization: after.organization,
      data: {
        reference: after.reference,
        name: after.clientName,
        startsAt: after.startsAt,
        status: after.status,
        host: after.host,
        version: after.version,
        ...(before && before.startsAt !== after.startsAt ? { previousStart: before.startsAt } : {}),
      },
      before: before ? { ...before } : null,
      after: { ...after },
    })
  }
}

/** Pure. A booking in the trash is called off to those who booked it; one that comes back is as new. */
export function whatHappened(before: BookingState | null, after: BookingState): Told[] {
  if (!before || (before.isTrashed && !after.isTrashed)) return isLive(after) ? [arrival(after)] : []
  if (!before.isTrashed && after.isTrashed) {
    return isLive(before) ? [{ event: 'booking.cancelled', change: 'CANCELLED' }] : []
  }
  if (after.isTrashed) return []
  if (before.status !== after.status) {
    const ended = STATUS_EVENTS[after.status]
    return ended ? [ended] : []
  }
  const isMoved =
    before.startsAt !== after.startsAt ||
    before.endsAt !== after.endsAt ||
    before.hosts.join() !== after.hosts.join() ||
    before.type !== after.type
  return isMoved && isLive(after) ? [{ event: 'booking.rescheduled', change: 'RESCHEDULED' }] : []
}

const arrival = ({ status }: BookingState): Told =>
  status === 'PENDING'
    ? { event: 'booking.requested', change: 'REQUESTED' }
    : { event: 'booking.created', change: 'CREATED' }

const STATUS_EVENTS: Partial<Record<BookingState['status'], Told>> = {
  CONFIRMED: { event: 'booking.confirmed', change: 'CONFIRMED' },
  CANCELLED: { event: 'booking.cancelled', change: 'CANCELLED' },
  DECLINED: { event: 'booking.declined', change: 'DECLINED' },
  COMPLETED: { event: 'booking.completed', change: 'COMPLETED' },
  NO_SHOW: { event: 'booking.no_show', change: null },
}

function asMailed({ id, organization, status, startsAt, endsAt, host, hosts, version }: BookingState) {
  return { id, organization, status, startsAt, endsAt, assignedTo: host, hosts, version }
}
