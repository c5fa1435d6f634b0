import type { Endpoint } from 'payload'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { readCalendar } from './readCalendar'

/**
 * `GET /api/bookings/calendar?from=2026-11-23&until=2026-11-30&hosts=<ids>&types=<ids>` → `CalendarData`. Days on the reader's
 * clock, `until` not included, 62 at most; the bookable hours up to two weeks. 400, 401, 403.
 */
const calendar: Endpoint = {
  path: '/bookings/calendar',
  method: 'get',
  handler: async (req) => {
    await signedIn(req)
    const asked = (name: string) => req.searchParams?.get(name) || null
    const list = (name: string) => asked(name)?.split(',').filter(Boolean) ?? []
    const answer = await readCalendar(req, {
      from: asked('from'),
      until: asked('until'),
      hosts: list('hosts'),
      types: list('types'),
    })
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
}

export const calendarEndpoints: Endpoint[] = [calendar]
