import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { lockHosts } from '../reservations/lockHosts'
import { offerFreed } from '../waitlist/offerFreed'
import { isLive, readBooking, takesTime } from './readBooking'
import { giveBack } from './settleBooking'

/**
 * A booking that is deleted gives its time back. One that is still to be held is called off first: its mails go with it, and
 * whoever booked it would come.
 */
export const releaseDeleted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const booking = await readBooking(req, String(id), { lock: true })
  if (!booking || !takesTime(booking)) return
  if (isLive(booking) && booking.endsAt > new Date().toISOString()) {
    throw new APIError(
      'This booking is still to be held. Cancel it first, so that whoever booked it hears of it; then delete it.',
      409,
      null,
      true,
    )
  }
  await lockHosts(req, booking.hosts)
  await offerFreed(req, booking.organization, await giveBack(req, booking))
}
