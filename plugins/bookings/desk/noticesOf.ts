import type { PayloadRequest } from 'payload'
import { sayIn } from '@/plugins/languages/api'
import { epochMinute } from '../slots/calendar'
import { covers } from '../slots/spans'
import { readHourSpans } from '../calendar/readHours'
import { readItems } from '../calendar/readItems'
import type { BookingDesk } from './types'

type Noticed = Pick<BookingDesk, 'id' | 'status' | 'startsAt' | 'endsAt' | 'hosts' | 'timeZone'>

/** What somebody should look at before the meeting, in words. No two things overlap of what is kept here; the rest may. */
export async function noticesOf(req: PayloadRequest, booking: Noticed, now: Date): Promise<string[]> {
  if (booking.status !== 'PENDING' && booking.status !== 'CONFIRMED') return []
  const say = sayIn(req.i18n)
  const [from, until] = [new Date(booking.startsAt), new Date(booking.endsAt)]
  if (until <= now) {
    return [
      booking.status === 'PENDING'
        ? say('Its time has passed and nobody has approved it. Decline it, so that it is off the list.')
        : say('It is over. Say whether it was held or nobody came.'),
    ]
  }
  const clock = new Intl.DateTimeFormat(req.i18n.language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: booking.timeZone,
  })
  const spans = await readHourSpans(req, { hosts: booking.hosts, from, until })
  const outside = booking.hosts
    .filter(({ id }) => !covers(spans.get(id) ?? [], epochMinute(from), epochMinute(until)))
    .map(({ name }) => say('It lies outside of the bookable hours of {name}.', { name }))
  const items = await readItems(req, { from, until, hosts: booking.hosts.map(({ id }) => id) })
  const busy = items
    .filter(({ kind }) => kind === 'BUSY')
    .map(({ startsAt, endsAt }) =>
      say('Your calendar elsewhere says that you are busy from {start} to {end}.', {
        start: clock.format(new Date(startsAt)),
        end: clock.format(new Date(endsAt)),
      }),
    )
  return [...outside, ...busy]
}
