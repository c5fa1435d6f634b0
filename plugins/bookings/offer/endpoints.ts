import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { consume } from '@/plugins/limits/api'
import { addDays, isDay } from '@/src/lib/days'
import { isUuid } from '@/src/lib/ids'
import { DEFAULT_LOCALE, isLocale } from '@/src/lib/locales'
import { isTimeZone } from '@/src/lib/time-zone'
import { organizationOf } from '@/src/server/organizationOf'
import { readManageToken } from '../manageToken'
import { dayNumber, instantOf } from '../slots/calendar'
import { epochOf, zoneAround } from '../slots/zone'
import { nextAvailable } from './nextAvailable'
import { readOffer } from './readOffer'
import { readTypes } from './readTypes'

/** A calendar page and what stands around it. */
const MOST_DAYS = 62

/**
 * `GET /api/bookings/types?locale=&type=<slug>`: what visitors of the host's site can book; with a slug that one, also where it
 * is not listed.
 */
const types: Endpoint = {
  path: '/bookings/types',
  method: 'get',
  handler: async (req) => {
    await consume(req, 'slots')
    const { id: organization } = await asked(req)
    const locale = req.searchParams.get('locale')
    const slug = req.searchParams.get('type') ?? undefined
    const found = await readTypes(req, { organization, slug, locale: isLocale(locale) ? locale : DEFAULT_LOCALE })
    return Response.json({ types: found }, { headers: { 'cache-control': 'private, max-age=10' } })
  },
}

/**
 * `GET /api/bookings/slots?type=<slug>&from=YYYY-MM-DD&until=YYYY-MM-DD&timeZone=&host=&token=`: the times that begin on these days,
 * the last one included, of the visitor's clock. Where there are none, `nextAvailable` says when the next one is. With the link of a booking, that one
 * is not in its own way.
 */
const slots: Endpoint = {
  path: '/bookings/slots',
  method: 'get',
  handler: async (req) => {
    await consume(req, 'slots')
    const { id: organization } = await asked(req)
    const type = req.searchParams.get('type')
    if (!type) throw badRequest('Say what you want to book: ?type=<name of a booking type>.')
    const timeZone = zoneIn(req)
    const range = rangeIn(req, timeZone)
    const host = hostIn(req)
    const wanted = { organization, type, ...range, host, ignore: ownIn(req) }
    const offer = await readOffer(req, wanted)
    const next = offer.slots.length === 0 ? await nextAvailable(req, wanted, offer) : null
    const hosts = offer.type.hosts
    return Response.json(
      {
        timeZone,
        hostTimeZone: (hosts.find(({ id }) => id === host) ?? hosts[0])?.timeZone ?? timeZone,
        slots: offer.slots,
        nextAvailable: next,
      },
      { headers: { 'cache-control': 'no-store' } },
    )
  },
}

async function asked(req: PayloadRequest) {
  const organization = await organizationOf(req)
  if (!organization) throw new APIError('No studio answers under this name.', 404, null, true)
  return organization
}

function zoneIn(req: PayloadRequest): string {
  const timeZone = req.searchParams.get('timeZone') || 'UTC'
  if (isTimeZone(timeZone)) return timeZone
  throw badRequest('Write the time zone as ?timeZone=Europe/Berlin.')
}

/** Whole days of the visitor's clock. */
function rangeIn(req: PayloadRequest, timeZone: string): { from: Date; until: Date } {
  const from = req.searchParams.get('from')
  const until = req.searchParams.get('until') ?? from
  if (!isDay(from) || !isDay(until)) throw badRequest('Write the days as ?from=2026-11-21&until=2026-11-30.')
  if (until < from || until >= addDays(from, MOST_DAYS)) {
    throw badRequest(`Ask for ${MOST_DAYS} days at most, the last one not before the first.`)
  }
  const [first, last] = [dayNumber(from), dayNumber(until)]
  const zone = zoneAround(timeZone, first * 1440, last * 1440)
  return {
    from: new Date(instantOf(epochOf(zone, first, 0, 'earlier'))),
    until: new Date(instantOf(epochOf(zone, last + 1, 0, 'earlier'))),
  }
}

function hostIn(req: PayloadRequest): string | undefined {
  const host = req.searchParams.get('host')
  if (!host) return undefined
  if (isUuid(host)) return host
  throw badRequest('Choose a host from the list.')
}

/** The visitor's own booking. A link that is no longer good changes nothing: moving by it is refused where it is asked for. */
function ownIn(req: PayloadRequest): { booking?: string } {
  const token = req.searchParams.get('token')
  if (!token) return {}
  const read = readManageToken(token, 'manage')
  return 'problem' in read ? {} : { booking: read.booking }
}

function badRequest(message: string): APIError {
  return new APIError(message, 400, null, true)
}

/** What visitors ask before they book. */
export const offerEndpoints: Endpoint[] = [types, slots]
