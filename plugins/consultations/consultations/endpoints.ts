import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { can } from '@/plugins/access/api'
import { defineForm } from '@/src/server/forms/defineForm'
import { signedIn } from '@/src/server/forms/sameOrigin'
import { isTimeZone } from '@/src/lib/time-zone'
import { readReference } from '../reference'
import { makeActionTask } from './makeActionTask'
import { makeProposal } from './makeProposal'
import { cancel, complete, schedule } from './operations'
import { consultationByReference } from './consultationByReference'
import { readStats } from './readStats'
import { periodIn } from './stats'

const person = z.uuid('Choose somebody of the list.')

const scheduleEndpoint = defineForm({
  path: '/:id/schedule',
  schema: z.object({
    scheduledAt: z.iso.datetime({ offset: true, error: 'Give the time as 2027-01-31T12:00:00Z.' }),
    durationMinutes: z.coerce.number().int().min(5, 'Five minutes at least.').max(1440, 'A day at most.').optional(),
    timeZone: z.string().refine(isTimeZone, 'Choose a time zone such as Europe/Paris.').optional(),
    meetingUrl: z.string().trim().max(2048, 'Write 2,048 characters at most.').optional(),
    assignedTo: person.nullish(),
  }),
  run: async (req, appointment) => {
    await signedIn(req)
    return {
      body: { doc: await schedule(req, req.routeParams?.id, appointment), message: 'The consultation is scheduled.' },
    }
  },
})

const completeEndpoint = defineForm({
  path: '/:id/complete',
  schema: z.object({
    notes: z.string().max(20_000, 'Write 20,000 characters at most.').optional(),
    actionItems: z
      .array(
        z.object({
          title: z.string('Say what is to be done.').trim().min(1, 'Say what is to be done.').max(200),
          owner: person.nullish(),
        }),
      )
      .max(100, 'A hundred action items at most.')
      .optional(),
  }),
  run: async (req, outcome) => {
    await signedIn(req)
    return {
      body: { doc: await complete(req, req.routeParams?.id, outcome), message: 'The consultation is completed.' },
    }
  },
})

const cancelEndpoint = defineForm({
  path: '/:id/cancel',
  schema: z.object({ reason: z.string().trim().max(2000, 'Write 2,000 characters at most.').optional() }),
  run: async (req, { reason }) => {
    await signedIn(req)
    return { body: { doc: await cancel(req, req.routeParams?.id, reason), message: 'The consultation is called off.' } }
  },
})

/** 201 when the task was made now, 200 with the one that was made before. */
const actionTaskEndpoint = defineForm({
  path: '/:id/action-items/:item/task',
  schema: z.object({ dueDate: z.iso.date('Write a day such as 2026-12-03.').optional() }),
  run: async (req, { dueDate }) => {
    await signedIn(req)
    const made = await makeActionTask(req, req.routeParams?.id, req.routeParams?.item, dueDate)
    return { status: made.isNew ? 201 : 200, body: { ...made } }
  },
})

/** 201 when the opportunity was made now, 200 with the one that was made before. */
const proposalEndpoint = defineForm({
  path: '/:id/proposal',
  schema: z.object({
    title: z.string().trim().max(200, 'Write 200 characters at most.').optional(),
    value: z.int('Give the value as a whole number of the smallest unit.').min(0).nullish(),
    client: z.uuid('Choose a client of the list.').optional(),
  }),
  run: async (req, proposal) => {
    await signedIn(req)
    const made = await makeProposal(req, req.routeParams?.id, proposal)
    return { status: made.isNew ? 201 : 200, body: { ...made } }
  },
})

/** `GET /api/consultations/find-by-booking-id/:ref` → `{ doc }`, however the reference is typed. 401, 404. */
const byReferenceEndpoint: Endpoint = {
  path: '/find-by-booking-id/:ref',
  method: 'get',
  handler: async (req) => {
    await signedIn(req)
    const doc = await consultationByReference(req, readReference(req.routeParams?.ref))
    return Response.json({ doc }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** `GET /api/consultations/stats?from=2026-01-01&to=2026-12-31` → `{ stats }`, of the requests of those days. 400, 401, 403. */
const statsEndpoint: Endpoint = {
  path: '/stats',
  method: 'get',
  handler: async (req) => {
    await signedIn(req)
    if (!can(req, 'read', 'consultations')) {
      throw new APIError('Those who talk to clients see these figures.', 403, null, true)
    }
    const { searchParams } = req
    const period = periodIn(searchParams.get('from'), searchParams.get('to'), new Date())
    if (typeof period === 'string') throw new APIError(period, 400, null, true)
    return Response.json({ stats: await readStats(req, period) }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** The fixed paths stand before those with an id. */
export const consultationEndpoints: Endpoint[] = [
  statsEndpoint,
  byReferenceEndpoint,
  scheduleEndpoint,
  completeEndpoint,
  cancelEndpoint,
  actionTaskEndpoint,
  proposalEndpoint,
]
