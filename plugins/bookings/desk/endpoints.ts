import type { Endpoint } from 'payload'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { readDesk } from './readDesk'

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

export const deskEndpoints: Endpoint[] = [desk]
