import { createHash } from 'node:crypto'
import { APIError, type Endpoint } from 'payload'
import { readFeedToken, readManageToken } from '../manageToken'
import { manageUrl } from '../notifications/composeMail'
import { readFacts } from '../notifications/readFacts'
import { isKnown } from '@/src/server/ifNoneMatch'
import { visitorEvent } from './bookingEvent'
import { calendarFile, calendarType } from '@/src/lib/calendar-file'
import { readFeed } from './readFeed'

/** `GET /api/bookings/manage/ics?token=`: the calendar file of a booking as it stands; 410 for the link of an older state. */
const bookingFile: Endpoint = {
  path: '/bookings/manage/ics',
  method: 'get',
  handler: async (req) => {
    const read = readManageToken(req.searchParams.get('token'), 'ics')
    if ('problem' in read) throw read.problem === 'expired' ? gone() : unknown()
    const [facts] = await readFacts(req, [read.booking])
    if (!facts) throw unknown()
    if (facts.version !== read.version || facts.isTrashed) throw gone()
    if (facts.status === 'PENDING') {
      throw new APIError(
        'This time waits to be confirmed. Its calendar file comes with the confirmation.',
        409,
        null,
        true,
      )
    }
    const method = facts.status === 'CANCELLED' || facts.status === 'DECLINED' ? 'CANCEL' : 'REQUEST'
    const url = facts.status === 'CONFIRMED' ? manageUrl(facts) : null
    return new Response(calendarFile({ method, events: [visitorEvent(facts, url)] }), {
      headers: {
        'content-type': calendarType(method),
        'content-disposition': `attachment; filename="${method === 'CANCEL' ? 'cancel' : 'invite'}.ics"`,
        'cache-control': 'private, no-store',
      },
    })
  },
}

/** `GET /api/bookings/feed/<token>.ics`: everything that a host has before them, for the calendar that they live with. */
const hostFeed: Endpoint = {
  path: '/bookings/feed/:token',
  method: 'get',
  handler: async (req) => {
    const read = readFeedToken(String(req.routeParams?.token).replace(/\.ics$/, ''))
    const feed = 'problem' in read ? null : await readFeed(req, read)
    if (!feed)
      throw new APIError('This calendar has another address now. Ask its owner for the new one.', 404, null, true)
    const file = calendarFile({ method: 'PUBLISH', ...feed })
    const etag = `"${createHash('sha256').update(file).digest('base64url')}"`
    const headers = { etag, 'cache-control': 'private, max-age=300', 'content-type': calendarType('PUBLISH') }
    if (isKnown(req.headers.get('if-none-match') ?? undefined, etag))
      return new Response(null, { status: 304, headers })
    return new Response(file, { headers })
  },
}

export const icsEndpoints: Endpoint[] = [bookingFile, hostFeed]

function unknown(): APIError {
  return new APIError('This link is not complete. Copy it from the mail once more.', 404, null, true)
}

function gone(): APIError {
  return new APIError(
    'This link is outdated. The newest mail about the booking has the one that works.',
    410,
    null,
    true,
  )
}
