import type { Endpoint } from 'payload'
import { z } from 'zod'
import { defineForm } from '@/src/server/forms/defineForm'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { decide, DECISIONS, moveBooking, type Decision } from '../operations/decide'
import * as fields from './fields'

/** `POST /api/bookings/:id/confirm|decline|cancel|complete|no-show { reason? }` → `{ booking }`. */
const decisions = (Object.keys(DECISIONS) as Decision[]).map((decision) =>
  defineForm({
    path: `/bookings/:id/${decision}`,
    schema: z.object({ reason: fields.reason }),
    run: async (req, { reason }) => {
      await signedIn(req)
      const booking = await decide(req, req.routeParams?.id, { decision, reason: reason ?? null })
      return { body: { booking } }
    },
  }),
)

/** `POST /api/bookings/:id/move { startsAt, host?, version }` → `{ booking }`, or 409 with what is in the way. */
const move: Endpoint = defineForm({
  path: '/bookings/:id/move',
  schema: z.object({
    startsAt: fields.startsAt,
    host: fields.host,
    version: z.int('Say which version you have seen.').min(1),
  }),
  run: async (req, input) => {
    await signedIn(req)
    return { body: { booking: await moveBooking(req, req.routeParams?.id, input) } }
  },
})

export const staffEndpoints: Endpoint[] = [...decisions, move]
