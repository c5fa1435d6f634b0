import type { PayloadRequest } from 'payload'
import { holidaysBetween, regionsOf } from '../offer/holidays'
import { readBooked, readTaken } from '../offer/readTime'
import { DAY_MINUTES, dayNumber, dayText } from '../slots/calendar'
import type { WeekAround } from './types'

/** No type has this id: every group session is simply taken time. */
const NO_TYPE = '00000000-0000-0000-0000-000000000000'

/**
 * What stands around a week beside a host's own rules: holidays of a country, calendars elsewhere, bookings. Blocked times are left
 * out, for the editor has them as they are being changed.
 */
export async function readWeek(
  req: PayloadRequest,
  asked: { organization: string; user: string; from: string; country: string | null; region: string | null },
): Promise<WeekAround> {
  const first = dayNumber(asked.from)
  const reach = { from: (first - 2) * DAY_MINUTES, until: (first + 9) * DAY_MINUTES }
  const hosts = [asked.user]
  const options = { now: new Date(), ignore: { blocks: true } }
  const taken = (await readTaken(req, { hosts, type: NO_TYPE }, reach, options)).get(asked.user)
  const capped = { maxPerDay: 1, maxPerWeek: 1 }
  const booked = await readBooked(
    req,
    { id: NO_TYPE, organization: asked.organization, hosts: [], ...capped },
    hosts,
    reach,
    options,
  )
  const holidays = await holidaysBetween(asked, first - 2, first + 9)
  return {
    holidays: holidays.map(({ day, name }) => ({ day: dayText(day), name })),
    regions: await regionsOf(asked.country),
    busy: taken?.busy ?? [],
    taken: taken?.taken ?? [],
    booked: booked.ofHosts.get(asked.user) ?? [],
  }
}
