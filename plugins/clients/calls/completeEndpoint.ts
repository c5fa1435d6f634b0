import type { Endpoint } from 'payload'
import { z } from 'zod'
import { defineForm } from '@/src/server/forms/defineForm'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { completeCall } from './completeCall'

const day = z.iso.date('Write a day such as 2026-12-03.')

const schema = z.object({
  sentiment: z
    .enum(['POSITIVE', 'NEUTRAL', 'NEGATIVE'], 'Say how it went: POSITIVE, NEUTRAL or NEGATIVE.')
    .nullable()
    .default(null),
  notes: z.string().max(20_000, 'Write 20,000 characters at most.').optional(),
  nextStep: z.string().max(500, 'Write 500 characters at most.').optional(),
  followUp: day.optional(),
  task: z
    .object({ title: z.string().trim().min(1, 'Say what is to be done.').max(300), due: day.optional() })
    .optional(),
})

/** `POST /api/client-calls/:id/complete { sentiment, notes, nextStep, followUp, task }` → `{ call, task }`. */
export const completeEndpoint: Endpoint = defineForm({
  path: '/:id/complete',
  schema,
  run: async (req, outcome) => {
    await signedIn(req)
    return { body: await completeCall(req, req.routeParams?.id, outcome) }
  },
})
