import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { can } from '@/plugins/access/api'
import { defineForm } from '@/src/server/forms/defineForm'
import { signedIn } from '@/src/server/forms/sameOrigin'
import type { Operation } from '@/src/lib/policy'
import { TASK_STATUSES } from '@/src/lib/work'
import { carryOver } from './carryOver'
import { makeFromTemplate } from './fromTemplate'
import { searchTasks } from './searchTasks'

const day = z.iso.date('Write the day as 2027-01-31.')

const fromTemplate = defineForm({
  path: '/from-template',
  schema: z.object({
    template: z.uuid('There is no such template.'),
    title: z.string().trim().max(300, 'Write 300 characters at most.').optional(),
    owner: z.uuid('There is no such person.').optional(),
    assignedTo: z.uuid('There is no such person.').optional(),
    scheduledDate: day.optional(),
    scheduledTime: z.string().max(5, 'Write the time as 09:00.').optional(),
    client: z.uuid('There is no such client.').optional(),
    project: z.uuid('There is no such project.').optional(),
    goal: z.uuid('There is no such goal.').optional(),
  }),
  run: async (req, input) => {
    await staffWho(req, 'create')
    const task = await makeFromTemplate(req, input)
    return { status: 201, body: { doc: task, message: 'The task is made.' } }
  },
})

const carry = defineForm({
  path: '/carry-over',
  schema: z.object({
    day,
    ids: z.array(z.uuid('There is no such task.')).max(500, 'Carry 500 tasks at most at once.').optional(),
  }),
  run: async (req, { day, ids }) => {
    const user = await staffWho(req, 'update')
    const moved = await carryOver(req, { owner: user.id, day, ...(ids ? { ids } : {}) })
    return { body: { moved, day } }
  },
})

const query = z.object({
  q: z.string('Say what to look for: ?q=<words>.').trim().min(1, 'Say what to look for: ?q=<words>.').max(200),
  status: z
    .string()
    .optional()
    .transform((text) => text?.split(',').filter((one) => one !== '') ?? [])
    .pipe(z.array(z.enum(TASK_STATUSES, `A status is one of ${TASK_STATUSES.join(', ')}.`))),
})

const search: Endpoint = {
  path: '/search',
  method: 'get',
  handler: async (req) => {
    await staffWho(req, 'read')
    const parsed = query.safeParse({
      q: req.searchParams.get('q') ?? '',
      status: req.searchParams.get('status') ?? undefined,
    })
    if (!parsed.success) throw new APIError(parsed.error.issues[0]?.message ?? 'Say what to look for.', 400, null, true)
    const docs = await searchTasks(req, { words: parsed.data.q, statuses: parsed.data.status })
    return Response.json({ docs, totalDocs: docs.length }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

async function staffWho(req: PayloadRequest, operation: Operation) {
  const user = await signedIn(req)
  if (!can(req, operation, 'tasks')) throw new APIError('Only staff work with tasks.', 403, null, true)
  return user
}

/** Everything under `/api/tasks` that Payload does not answer itself. */
export const taskEndpoints: Endpoint[] = [fromTemplate, carry, search]
