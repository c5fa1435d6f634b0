import type { Endpoint } from 'payload'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { readDesk } from './readDesk'
import { readTimes } from './readTimes'

/** `GET /api/bookings/:id/desk` → `BookingDesk`: a booking with its mails, notices and history. 401, 404. */
const desk: Endpoint = {
  path: '/bookings/:id/desk',
  method: 'get',
  handler: async (req) => {
    await signedIn(req)
    const answer = await readDesk(req, req.routeParams?.id)
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** `GET /api/bookings/:id/times?day=YYYY-MM-DD` → `FreeDay`: where it can be moved on a day of the reader's. 400, 401, 404. */
const times: Endpoint = {
  path: '/bookings/:id/times',
  method: 'get',
  handler: async (req) => {
    await signedIn(req)
    const answer = await readTimes(req, req.routeParams?.id, req.searchParams.get('day'))
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
}

export const deskEndpoints: Endpoint[] = [desk, times]
