import { APIError, type PayloadRequest } from 'payload'
import { isLive, readBooking, type BookingState } from '../booking/readBooking'
import { readManageToken } from '../manageToken'

/** What a link of a mail leads to: the booking in the very state for which the link was made. */
export async function bookingOfLink(req: PayloadRequest, token: string, { lock = false } = {}): Promise<BookingState> {
  const read = readManageToken(token, 'manage')
  if ('problem' in read) {
    throw read.problem === 'expired'
      ? gone('This link has expired: the meeting is over.')
      : new APIError('This link is not complete. Open it from your mail once more.', 404, null, true)
  }
  const booking = await readBooking(req, read.booking, { lock })
  if (!booking || booking.isTrashed) throw gone('There is no such booking any more.')
  if (booking.status === 'CANCELLED') throw gone('This booking has been cancelled. Book a new time if you like.')
  if (booking.status === 'DECLINED') throw gone('This request has been declined. Book a new time if you like.')
  if (booking.version !== read.version) {
    throw gone('This booking has changed since this link was made. Use the link in the newest mail.')
  }
  if (!isLive(booking)) throw gone('This meeting is over.')
  return booking
}

/** Whether a visitor may still move or cancel it: not shortly before the beginning. */
export function isInTime(
  { startsAt }: Pick<BookingState, 'startsAt'>,
  changeNotice: number,
  now = Date.now(),
): boolean {
  return Date.parse(startsAt) - changeNotice * 60_000 >= now
}

export function tooLate(): APIError {
  return new APIError('The meeting is too near to be changed here. Call or write to us instead.', 409, null, true)
}

const gone = (message: string) => new APIError(message, 410, null, true)
