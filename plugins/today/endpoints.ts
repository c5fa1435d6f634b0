import type { Endpoint } from 'payload'
import { z } from 'zod'
import { ENERGY_LEVELS } from '@/src/lib/work'
import { defineForm } from '@/src/server/forms/defineForm'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { MOST_BANDS } from './energy'
import { keepEnergy } from './keepEnergy'
import { loadDay } from './loadDay'
import { minutesOf } from '@/src/lib/wall-clock'

/** `GET /api/today?day=YYYY-MM-DD`: what the screens show, for programs. */
const day: Endpoint = {
  path: '/today',
  method: 'get',
  handler: async (req) => {
    const user = await signedIn(req)
    const answer = await loadDay(req, user, req.searchParams.get('day'))
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
}

const energyForm = defineForm({
  path: '/today/energy',
  schema: z.object({
    bands: z
      .array(
        z.object({
          from: z.string().refine((text) => minutesOf(text) !== null, 'Write times as 07:30.'),
          level: z.enum(ENERGY_LEVELS, 'Choose deep work, moderate or light.'),
        }),
        'Send the hours as a list of { from, level }.',
      )
      .min(1, 'Keep one line at least.')
      .max(MOST_BANDS, 'Keep twelve lines at most.'),
  }),
  run: async (req, { bands }) => {
    const user = await signedIn(req)
    return { body: { energy: await keepEnergy(req, user, bands), message: 'Your hours are kept.' } }
  },
})

export const todayEndpoints: Endpoint[] = [day, energyForm]
