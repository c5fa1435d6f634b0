import {
  APIError,
  commitTransaction,
  Forbidden,
  initTransaction,
  killTransaction,
  NotFound,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { personIn } from '@/plugins/access/api'
import { cancelJob, hasQueue, redriveQueue, retryJob } from './commands'
import { JOB_LISTS, readOverview } from './overview'

const asked = z.object({ list: z.enum(JOB_LISTS).catch('failed'), queue: z.string().min(1).nullable().catch(null) })

/**
 * The jobs screen's endpoints, for platform administrators alone: queues carry the work of every organization. Who asks
 * is read from Payload's cookie, which counts only on requests from the configured origins.
 */
export const jobEndpoints: Endpoint[] = [
  {
    path: '/jobs',
    method: 'get',
    handler: async (req) => {
      assertPlatformAdmin(req)
      const parameters = asked.parse({ list: req.searchParams.get('list'), queue: req.searchParams.get('queue') })
      return Response.json(await readOverview(req, parameters), { headers: { 'Cache-Control': 'no-store' } })
    },
  },
  {
    path: '/jobs/:queue/:id/retry',
    method: 'post',
    handler: (req) =>
      command(req, async (queue, id) => {
        if (!(await retryJob(req, queue, id)))
          throw new APIError('This job is not a failed one any more.', 409, null, true)
        return { message: 'The job gets one more try.' }
      }),
  },
  {
    path: '/jobs/:queue/:id/cancel',
    method: 'post',
    handler: (req) =>
      command(req, async (queue, id) => {
        if (!(await cancelJob(req, queue, id))) throw new APIError('This job has ended already.', 409, null, true)
        return { message: 'The job is cancelled.' }
      }),
  },
  {
    path: '/jobs/:queue/redrive',
    method: 'post',
    handler: (req) =>
      command(req, async (queue) => {
        const moved = await redriveQueue(req, queue)
        return { message: moved === 1 ? 'One job waits again.' : `${moved} jobs wait again.`, moved }
      }),
  },
]

async function command(req: PayloadRequest, run: (queue: string, id: string) => Promise<object>): Promise<Response> {
  assertPlatformAdmin(req)
  const { queue, id = '' } = (req.routeParams ?? {}) as { queue: string; id?: string }
  if (id !== '' && !z.uuid().safeParse(id).success) throw new NotFound(req.t)
  const isOwn = await initTransaction(req)
  try {
    if (!(await hasQueue(req, queue))) throw new NotFound(req.t)
    const answer = await run(queue, id)
    if (isOwn) await commitTransaction(req)
    return Response.json(answer)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

function assertPlatformAdmin(req: PayloadRequest): void {
  if (personIn(req)?.isAdmin !== true) throw new Forbidden(req.t)
}
